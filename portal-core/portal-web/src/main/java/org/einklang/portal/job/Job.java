package org.einklang.portal.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Optional;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.UnitId;
import org.einklang.portal.Stored;
import org.einklang.portal.directory.Person;
import org.einklang.portal.directory.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What a person did, does or will do: where, as what, from which day on. A job that comes is entered today and begins on
 * its day; then the person's entry shows it, and the one before is history. The unit is kept by name, too, because units
 * are dissolved.
 */
@Entity
public class Job extends Stored {

    @Column(name = "PERSON_ID")
    private long personId;

    @Column(name = "PARTNER_ID")
    private long partnerId;

    @Column(name = "UNIT_ID")
    private @Nullable Long unitId;

    @Column(name = "UNIT_NAME")
    private String unitName;

    @Column(name = "FUNCTION_TITLE")
    private String function;

    @Column(name = "FROM_DAY")
    private @Nullable LocalDate from;

    private boolean begun;

    @SuppressWarnings("NullAway.Init")
    protected Job() {}

    /** A new job from this day on; it has not begun yet. */
    public Job(PersonId person, PartnerId partner, @Nullable Unit unit, String function, LocalDate from) {
        this.personId = person.value();
        this.partnerId = partner.value();
        this.unitId = unit == null ? null : unit.id();
        this.unitName = unit == null ? "" : unit.name();
        this.function = function.strip();
        this.from = from;
    }

    /** What the person has been doing so far, since nobody knows when. */
    static Job soFar(Person person, @Nullable Unit unit) {
        Job job = new Job(person.personId(), person.partner(), unit, person.function(), LocalDate.MIN);
        job.from = null;
        job.begun = true;
        return job;
    }

    /** Its day has come: the person's entry shows it from now on. */
    void begin(Person person, @Nullable Unit unit) {
        person.work(new PartnerId(partnerId), unit, function);
        begun = true;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    Optional<UnitId> unit() {
        return Optional.ofNullable(unitId).map(UnitId::new);
    }

    /** The organisation. */
    public PartnerId partner() {
        return new PartnerId(partnerId);
    }

    /** Name of the unit at that time, may be empty. */
    public String unitName() {
        return unitName;
    }

    /** What the person does there. */
    public String function() {
        return function;
    }

    /** Since when; empty for the first known job. */
    public @Nullable LocalDate from() {
        return from;
    }

    /** Whether it has begun. */
    public boolean begun() {
        return begun;
    }
}
