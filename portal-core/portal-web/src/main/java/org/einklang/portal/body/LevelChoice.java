package org.einklang.portal.body;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.einklang.api.access.Role;
import org.einklang.api.people.ParticipationLevel;
import org.jspecify.annotations.Nullable;

/** What the forms for seats offer. */
final class LevelChoice {

    /** The roles of a seat of its own; a deputy is named at the seat. */
    static final Set<Role> SEAT_ROLES =
            Collections.unmodifiableSet(EnumSet.of(Role.CHAIR, Role.SECRETARY, Role.MEMBER, Role.GUEST));

    private LevelChoice() {}

    /** The level that was chosen; null for "not said". */
    static @Nullable ParticipationLevel of(String chosen) {
        return Stream.of(ParticipationLevel.values())
                .filter(level -> level.name().equals(chosen))
                .findFirst()
                .orElse(null);
    }
}
