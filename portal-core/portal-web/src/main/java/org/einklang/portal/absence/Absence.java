package org.einklang.portal.absence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.PersonId;
import org.einklang.portal.Stored;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is away from a first to a last day, and somebody may stand in. Why they are away is nobody's business and is
 * never asked for.
 */
@Entity
public class Absence extends Stored {

    @Column(name = "PERSON_ID")
    private long personId;

    @Column(name = "FROM_DAY")
    private LocalDate from;

    @Column(name = "UNTIL_DAY")
    private LocalDate until;

    @Column(name = "DEPUTY_ID")
    private @Nullable Long deputyId;

    @SuppressWarnings("NullAway.Init")
    protected Absence() {}

    /**
     * The person will be away.
     *
     * @throws RuleViolation if it would end before it begins or is over already, or if somebody would stand in for themself
     */
    @SuppressWarnings("NullAway.Init") // take() fills the rest
    public Absence(PersonId person, LocalDate from, LocalDate until, Optional<PersonId> deputy, LocalDate today) {
        this.personId = person.value();
        take(from, until, deputy, today);
    }

    /**
     * Other days, another deputy. What has begun keeps its first day: until today somebody may have acted as the deputy.
     *
     * @throws RuleViolation if it is over, or if what comes out could not have been recorded
     */
    public void change(LocalDate from, LocalDate until, Optional<PersonId> deputy, LocalDate today) {
        if (this.until.isBefore(today)) {
            throw new RuleViolation("people.absence.is_over");
        }
        if (this.from.isBefore(today) && !from.equals(this.from)) {
            throw new RuleViolation("people.absence.has_begun").at("from");
        }
        take(from, until, deputy, today);
    }

    private void take(LocalDate from, LocalDate until, Optional<PersonId> deputy, LocalDate today) {
        if (until.isBefore(from)) {
            throw new RuleViolation("people.absence.until_before_from").at("until");
        }
        if (until.isBefore(today)) {
            throw new RuleViolation("people.absence.is_over").at("until");
        }
        if (deputy.filter(person()::equals).isPresent()) {
            throw new RuleViolation("people.absence.deputy_is_self").at("deputy");
        }
        this.from = from;
        this.until = until;
        this.deputyId = deputy.map(PersonId::value).orElse(null);
    }

    /**
     * The person is there again today: yesterday was the last day; an absence that had not begun before today leaves no
     * trace and is handed to {@code undo}.
     */
    public void end(LocalDate today, Consumer<Absence> undo) {
        if (until.isBefore(today)) {
            throw new RuleViolation("people.absence.is_over");
        }
        if (from.isBefore(today)) {
            until = today.minusDays(1);
        } else {
            undo.accept(this);
        }
    }

    /** Whether any day of these lies in it. */
    public boolean overlaps(LocalDate first, LocalDate last) {
        return !from.isAfter(last) && !until.isBefore(first);
    }

    /** Who is away. */
    public PersonId person() {
        return new PersonId(personId);
    }

    /** First day. */
    public LocalDate from() {
        return from;
    }

    /** Last day. */
    public LocalDate until() {
        return until;
    }

    /** Who stands in. */
    public Optional<PersonId> deputy() {
        return Optional.ofNullable(deputyId).map(PersonId::new);
    }
}
