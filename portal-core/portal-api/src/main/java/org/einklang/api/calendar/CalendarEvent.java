package org.einklang.api.calendar;

import java.net.URI;
import java.time.Instant;
import java.util.List;

/**
 * An appointment for an invitation by mail.
 *
 * @param uid stable for the life of the appointment, such as {@code meeting-42@lindental}
 * @param sequence 0 for the first invitation, one more with each change
 * @param start UTC
 * @param end UTC, after start
 * @param summary one line
 * @param description more lines
 * @param place room or address, may be empty
 * @param address absolute address of its page in the portal
 * @param organizerName name shown as organiser
 * @param organizerMail address that gets the replies
 * @param conferences how the reader takes part from afar; mostly none
 */
public record CalendarEvent(
        String uid,
        int sequence,
        Instant start,
        Instant end,
        String summary,
        String description,
        String place,
        URI address,
        String organizerName,
        String organizerMail,
        List<Conference> conferences) {

    /** An appointment at which people meet. */
    public CalendarEvent(
            String uid,
            int sequence,
            Instant start,
            Instant end,
            String summary,
            String description,
            String place,
            URI address,
            String organizerName,
            String organizerMail) {
        this(uid, sequence, start, end, summary, description, place, address, organizerName, organizerMail, List.of());
    }
}
