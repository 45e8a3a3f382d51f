/** What of meetings can be found. */
@NullMarked
package org.einklang.meetings.search;

import org.jspecify.annotations.NullMarked;
