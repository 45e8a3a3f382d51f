package org.einklang.meetings.planning;

import java.time.Instant;
import org.einklang.api.people.BodyId;

/**
 * A meeting as lists show it.
 *
 * @param id its number
 * @param key its key in addresses
 * @param bodyId who meets
 * @param title its title
 * @param starts UTC
 * @param place building or room; may be empty
 * @param linked whether there is a link to join
 * @param dialled whether there is a telephone number to join
 * @param state where it stands
 */
public record MeetingRow(
        long id,
        String key,
        long bodyId,
        String title,
        Instant starts,
        String place,
        boolean linked,
        boolean dialled,
        MeetingState state) {

    /** As it is read; what opens the room stays behind. */
    public MeetingRow(
            long id,
            String key,
            long bodyId,
            String title,
            Instant starts,
            String place,
            String link,
            String phone,
            MeetingState state) {
        this(id, key, bodyId, title, starts, place, !link.isEmpty(), !phone.isEmpty(), state);
    }

    /** Who meets. */
    public BodyId body() {
        return new BodyId(bodyId);
    }
}
