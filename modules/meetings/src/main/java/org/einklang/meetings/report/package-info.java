/** How a body stands, and what became of a year: meetings, attendance, resolutions, tasks, also as a paper. */
@NullMarked
package org.einklang.meetings.report;

import org.jspecify.annotations.NullMarked;
