package org.einklang.api.occupancy;

import java.io.Serializable;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.api.text.Folded;

/**
 * What can be in one place only: a person, or a room. A person is the same in all cooperations. A room is what its owner
 * calls it; upper and lower case and blanks make no difference.
 *
 * @param key what makes it one and the same
 * @param name what people call a room; empty for a person, whose name the directory knows
 */
public record Occupant(String key, String name) implements Serializable {

    private static final String PERSON = "person:";
    private static final int LONGEST_NAME = 200;

    /** A person. */
    public static Occupant of(PersonId person) {
        return new Occupant(PERSON + person.value(), "");
    }

    /** A room of a partner, shared with all cooperations in which the partner takes part. */
    public static Occupant room(PartnerId partner, String name) {
        return room("partner:" + partner.value(), name);
    }

    /** A room of which is known only how it is called in a cooperation. */
    public static Occupant room(CooperationId cooperation, String name) {
        return room("cooperation:" + cooperation.value(), name);
    }

    /** @throws IllegalArgumentException if the room has no name, or one of more than 200 characters */
    private static Occupant room(String owner, String name) {
        String shown = name.strip();
        if (shown.isEmpty() || shown.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("no room: '" + shown + "'");
        }
        return new Occupant("room:" + owner + ":" + Folded.of(shown), shown);
    }

    /** Whether it is a person. */
    public boolean isPerson() {
        return key.startsWith(PERSON);
    }

    /** The person. @throws IllegalStateException if it is a room */
    public PersonId person() {
        if (!isPerson()) {
            throw new IllegalStateException(key + " is no person");
        }
        return new PersonId(Long.parseLong(key.substring(PERSON.length())));
    }

    /** Whoever has the same key. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Occupant one && key.equals(one.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
