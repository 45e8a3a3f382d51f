/** The page of one meeting, where planning, invitation and minutes come together. */
@NullMarked
package org.einklang.meetings.meeting;

import org.jspecify.annotations.NullMarked;
