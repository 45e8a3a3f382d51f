/** Pages of meetings, tried in the server. */
@NullMarked
package org.einklang.meetings.meeting;

import org.jspecify.annotations.NullMarked;
