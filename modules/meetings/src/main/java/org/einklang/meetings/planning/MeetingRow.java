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
 * @param place where
 * @param state where it stands
 */
public record MeetingRow(
        long id, String key, long bodyId, String title, Instant starts, String place, MeetingState state) {

    /** Who meets. */
    public BodyId body() {
        return new BodyId(bodyId);
    }
}
