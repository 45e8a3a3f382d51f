/** Who and what is taken when: people and rooms against time, over all modules and cooperations. */
@NullMarked
package org.einklang.api.occupancy;

import org.jspecify.annotations.NullMarked;
