/** A body plans the meetings of a year in one step, around holidays and what its members do already. */
@NullMarked
package org.einklang.meetings.year;

import org.jspecify.annotations.NullMarked;
