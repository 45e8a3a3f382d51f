package org.einklang.meetings.invitation;

import java.util.List;
import org.einklang.api.time.TimeSpan;
import org.einklang.meetings.planning.AgendaItem;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.OnlineAccess;

/**
 * What an invitation says of a meeting.
 *
 * @param title what it is called
 * @param time from when to when
 * @param place building or room; may be empty
 * @param online how people join from afar
 * @param agenda the titles of the items in their order
 * @param nonPublic those of them that calendars do not tell
 */
record MeetingContent(
        String title, TimeSpan time, String place, OnlineAccess online, List<String> agenda, List<String> nonPublic) {

    /** One whose items are all public. */
    MeetingContent(String title, TimeSpan time, String place, OnlineAccess online, List<String> agenda) {
        this(title, time, place, online, agenda, List.of());
    }

    /** The same for who does not take part. */
    MeetingContent closed() {
        return new MeetingContent(title, time, place, new OnlineAccess(), agenda, nonPublic);
    }

    /** As it is now. */
    static MeetingContent of(Meeting meeting) {
        return new MeetingContent(
                meeting.getTitle(),
                meeting.time(),
                meeting.getPlace(),
                meeting.online(),
                meeting.getAgenda().stream().map(AgendaItem::getTitle).toList(),
                meeting.getAgenda().stream()
                        .filter(item -> item.getOutline().isNonPublic())
                        .map(AgendaItem::getTitle)
                        .toList());
    }
}
