package org.einklang.meetings.invitation;

import java.util.List;
import org.einklang.api.time.TimeSpan;
import org.einklang.meetings.planning.AgendaItem;
import org.einklang.meetings.planning.Meeting;

/**
 * What an invitation says of a meeting.
 *
 * @param title what it is called
 * @param time from when to when
 * @param place room, address or link
 * @param agenda the titles of the items in their order
 */
record MeetingContent(String title, TimeSpan time, String place, List<String> agenda) {

    /** As it is now. */
    static MeetingContent of(Meeting meeting) {
        return new MeetingContent(
                meeting.getTitle(),
                meeting.time(),
                meeting.getPlace(),
                meeting.getAgenda().stream().map(AgendaItem::getTitle).toList());
    }
}
