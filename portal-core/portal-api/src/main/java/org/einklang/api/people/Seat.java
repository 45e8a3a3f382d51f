package org.einklang.api.people;

import java.io.Serializable;
import java.util.Optional;
import org.einklang.api.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * A person's seat in a body on the day that was asked for.
 *
 * @param person who sits
 * @param body in which body
 * @param role body role, one of {@link Role#bodyRoles()}
 * @param votingRight what the seat counts for
 * @param partner the partner it sits for; a deputy may come from another one [000 IV.4]
 * @param insteadOf whose seat it is, if the person who sits there deputises; else null
 * @param level what the seat brings into the body; null if nobody has said
 */
public record Seat(
        PersonId person,
        BodyId body,
        Role role,
        VotingRight votingRight,
        PartnerId partner,
        @Nullable PersonId insteadOf,
        @Nullable ParticipationLevel level)
        implements Serializable {

    /** The seat of the one who holds it; nobody has said what it brings in. */
    public Seat(PersonId person, BodyId body, Role role, VotingRight votingRight, PartnerId partner) {
        this(person, body, role, votingRight, partner, null, null);
    }

    /** The one whose seat it is, while somebody else sits there; both names belong into every record. */
    public Optional<PersonId> deputisesFor() {
        return Optional.ofNullable(insteadOf);
    }

    /** Whether the person only comes now and then: nobody expects them, and they see no more than what they are invited to. */
    public boolean isGuest() {
        return role == Role.GUEST;
    }

    /** The same seat while somebody else sits there. */
    public Seat takenBy(PersonId deputy) {
        return new Seat(deputy, body, role, votingRight, partner, person, level);
    }

    /** The same seat while it must not vote. */
    public Seat withoutVote() {
        return new Seat(person, body, role, VotingRight.NONE, partner, insteadOf, level);
    }

    /** The same seat, which brings this into the body. */
    public Seat bringing(@Nullable ParticipationLevel brought) {
        return new Seat(person, body, role, votingRight, partner, insteadOf, brought);
    }
}
