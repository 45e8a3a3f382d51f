/** Links between things of different modules that know nothing of each other. */
@NullMarked
package org.einklang.api.item;

import org.jspecify.annotations.NullMarked;
