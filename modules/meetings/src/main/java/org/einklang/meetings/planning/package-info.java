/** Meetings and their agendas. */
@NullMarked
package org.einklang.meetings.planning;

import org.jspecify.annotations.NullMarked;
