package org.einklang.meetings.minutes;

import org.einklang.api.people.PersonId;

/**
 * Minutes were approved and frozen.
 *
 * @param meeting number of the meeting
 * @param by who approved
 */
public record MinutesApproved(long meeting, PersonId by) {}
