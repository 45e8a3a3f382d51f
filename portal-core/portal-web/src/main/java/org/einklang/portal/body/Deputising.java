package org.einklang.portal.body;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.einklang.api.people.PersonId;
import org.einklang.portal.Stored;
import org.jspecify.annotations.Nullable;

/**
 * Somebody sits in a seat instead of its holder on some days: entered by hand, or because an absence was recorded. A
 * deputising that has begun is never forgotten, it only ends earlier: who voted for whom has to stay known.
 */
@Entity
public class Deputising extends Stored {

    @Column(name = "SEAT_ID")
    private long seatId;

    @Column(name = "PERSON_ID")
    private long personId;

    @Column(name = "FROM_DAY")
    private LocalDate from;

    @Column(name = "UNTIL_DAY")
    private LocalDate until;

    @Column(name = "ABSENCE_ID")
    private @Nullable Long absenceId;

    @SuppressWarnings("NullAway.Init")
    protected Deputising() {}

    /** The person sits in this seat on these days, which have an end. */
    Deputising(long seat, PersonId person, LocalDate from, LocalDate until) {
        this.seatId = seat;
        this.personId = person.value();
        this.from = from;
        this.until = until;
    }

    /** Because of this absence. */
    Deputising because(long absence) {
        this.absenceId = absence;
        return this;
    }

    /** The holder is there again today; what has not begun before is handed to {@code undo}. */
    void end(LocalDate today, Consumer<Deputising> undo) {
        endAfter(today.minusDays(1), undo);
    }

    /** This was the last day; what would begin later is handed to {@code undo}. */
    void endAfter(LocalDate lastDay, Consumer<Deputising> undo) {
        if (from.isAfter(lastDay)) {
            undo.accept(this);
        } else if (until.isAfter(lastDay)) {
            until = lastDay;
        }
    }

    /** As the rules see it. */
    public ActsFor actsFor() {
        return new ActsFor(id(), seatId, new PersonId(personId), new Days(from, until));
    }
}
