package org.einklang.api.approval;

import java.io.Serializable;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.Seat;
import org.jspecify.annotations.Nullable;

/**
 * Who is asked: a seat, for which its holder or the deputy who acts that day answers; a person; or a partner, for which its
 * head answers. If the seat changes hands, or the person leaves and names a successor, the successor answers.
 *
 * @param kind which of these
 * @param partner for which partner the answer counts
 * @param person holder of the seat, or the person; null for a partner
 * @param body where the seat is; null otherwise
 */
public record Voter(
        Kind kind,
        PartnerId partner,
        @Nullable PersonId person,
        @Nullable BodyId body) implements Serializable {

    /** The kinds of voters. */
    public enum Kind {
        /** Holder or acting deputy. */
        SEAT,
        /** This person, or who has taken over from them. */
        PERSON,
        /** The head of the partner. */
        PARTNER
    }

    /** The seat, whoever sits there when the answer is given. */
    public static Voter seat(Seat seat) {
        return new Voter(Kind.SEAT, seat.partner(), seat.deputisesFor().orElse(seat.person()), seat.body());
    }

    /** The person, who answers for a partner. */
    public static Voter person(PersonId person, PartnerId partner) {
        return new Voter(Kind.PERSON, partner, person, null);
    }

    /** The partner. */
    public static Voter partner(PartnerId partner) {
        return new Voter(Kind.PARTNER, partner, null, null);
    }
}
