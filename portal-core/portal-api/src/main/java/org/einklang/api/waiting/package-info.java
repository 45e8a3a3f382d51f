/** What waits for a person, from all modules: one list, the most urgent first. */
@NullMarked
package org.einklang.api.waiting;

import org.jspecify.annotations.NullMarked;
