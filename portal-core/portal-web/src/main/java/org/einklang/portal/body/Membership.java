package org.einklang.portal.body;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.einklang.api.access.Role;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.Seat;
import org.einklang.api.people.VotingRight;
import org.einklang.portal.Stored;
import org.jspecify.annotations.Nullable;

/**
 * A seat in a body: who sits there, for which partner, in which role, with which vote, from when until when. A seat that
 * ended stays as history.
 */
@Entity
public class Membership extends Stored {

    @Column(name = "BODY_ID")
    private long bodyId;

    @Column(name = "PERSON_ID")
    private long personId;

    @Column(name = "PARTNER_ID")
    private long partnerId;

    @Enumerated(EnumType.STRING)
    @Column(name = "SEAT_ROLE")
    private Role role;

    @Enumerated(EnumType.STRING)
    @Column(name = "VOTING_RIGHT")
    private VotingRight votingRight;

    @Column(name = "FROM_DAY")
    private LocalDate from;

    @Column(name = "UNTIL_DAY")
    private @Nullable LocalDate until;

    @SuppressWarnings("NullAway.Init")
    protected Membership() {}

    /** The person takes a seat for this partner from this day on. */
    public Membership(
            BodyId body, PersonId person, PartnerId forPartner, Role role, VotingRight votingRight, LocalDate from) {
        if (!Role.bodyRoles().contains(role)) {
            throw new IllegalArgumentException(role + " is not a role in a body");
        }
        this.bodyId = body.value();
        this.personId = person.value();
        this.partnerId = forPartner.value();
        this.role = role;
        this.votingRight = votingRight;
        this.from = from;
    }

    /**
     * The person leaves: yesterday was the last day and stays in the history; a seat taken only today has no history and
     * is handed to {@code undo}.
     */
    public void leave(LocalDate today, Consumer<Membership> undo) {
        if (from.isBefore(today)) {
            until = today.minusDays(1);
        } else {
            undo.accept(this);
        }
    }

    /** The seat as others see it. */
    public Seat seat() {
        return new Seat(new PersonId(personId), new BodyId(bodyId), role, votingRight, new PartnerId(partnerId));
    }
}
