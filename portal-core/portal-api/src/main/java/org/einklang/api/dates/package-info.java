/** Finding a date with several people: proposals, what they say to each, and the one that is chosen. */
@NullMarked
package org.einklang.api.dates;

import org.jspecify.annotations.NullMarked;
