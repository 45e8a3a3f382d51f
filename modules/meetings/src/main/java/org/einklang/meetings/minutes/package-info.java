/** Minutes with resolutions and tasks, from the first note to the frozen document. */
@NullMarked
package org.einklang.meetings.minutes;

import org.jspecify.annotations.NullMarked;
