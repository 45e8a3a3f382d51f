/** What of meetings can be found: meetings with their agenda, minutes, resolutions, escalations. */
@NullMarked
package org.einklang.meetings.search;

import org.jspecify.annotations.NullMarked;
