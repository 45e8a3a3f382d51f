package org.einklang.portal.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.UnitId;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.directory.AbsenceCancelled;
import org.einklang.portal.directory.AbsenceRecorded;
import org.einklang.portal.directory.Belonging;
import org.einklang.portal.directory.CorePermission;
import org.einklang.portal.directory.Person;

/** Records that somebody will be away, changes that, and records that they are back. */
@ApplicationScoped
public class AbsenceRecording {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Belonging belonging;

    @Inject
    private DeputyChoices choices;

    @Inject
    private Clock clock;

    @Inject
    private Event<AbsenceRecorded> recorded;

    @Inject
    private Event<AbsenceCancelled> cancelled;

    /** Whether the one who acts may record absences of this person. */
    public boolean mayRecord(CooperationId cooperation, PersonId person) {
        return access.may(CorePermission.RECORD_ABSENCE, place(cooperation, belonging.person(cooperation, person)));
    }

    /**
     * The person will be away.
     *
     * @return number of the absence
     * @throws RuleViolation if they are away on one of these days already, or if the deputy is from another partner, has
     *     left or is away, too
     */
    @Transactional
    public long record(
            CooperationId cooperation, PersonId person, LocalDate from, LocalDate until, Optional<PersonId> deputy) {
        Person away = belonging.person(cooperation, person);
        access.require(CorePermission.RECORD_ABSENCE, place(cooperation, away));
        deputy.ifPresent(one -> choices.require(cooperation, person, one));
        Absence absence = new Absence(person, from, until, deputy, today());
        requireFree(cooperation, away, absence);
        entities.persist(absence);
        recorded.fire(new AbsenceRecorded(absence.id(), person, from, until, deputy));
        return absence.id();
    }

    /**
     * Other days, another deputy.
     *
     * @param seen version of what was read before
     * @throws RuleViolation for the same reasons, if it is over, or if its first day lies behind and would be another
     */
    @Transactional
    public void change(
            CooperationId cooperation, long id, LocalDate from, LocalDate until, Optional<PersonId> deputy, int seen) {
        Absence absence = absence(id);
        Person away = belonging.person(cooperation, absence.person());
        access.require(CorePermission.RECORD_ABSENCE, place(cooperation, away));
        if (absence.version() != seen) {
            throw new OptimisticLockException("absence " + id);
        }
        deputy.ifPresent(one -> choices.require(cooperation, absence.person(), one));
        absence.change(from, until, deputy, today());
        requireFree(cooperation, away, absence);
        recorded.fire(new AbsenceRecorded(id, absence.person(), from, until, deputy));
    }

    /** The person is there again, or will not be away at all. */
    @Transactional
    public void cancel(CooperationId cooperation, long id) {
        Absence absence = absence(id);
        Person away = belonging.person(cooperation, absence.person());
        access.require(CorePermission.RECORD_ABSENCE, place(cooperation, away));
        absence.end(today(), entities::remove);
        cancelled.fire(new AbsenceCancelled(id, absence.person()));
    }

    /** Once at a time, and with a deputy who is there, works for the same partner. */
    private void requireFree(CooperationId cooperation, Person away, Absence absence) {
        if (isAway(away.personId(), absence)) {
            throw new RuleViolation("people.absence.overlaps").at("from");
        }
        absence.deputy().ifPresent(id -> requireFit(belonging.person(cooperation, id), away, absence));
    }

    private void requireFit(Person deputy, Person away, Absence absence) {
        if (!deputy.partner().equals(away.partner())) {
            throw new RuleViolation("people.absence.deputy_of_other_partner").at("deputy");
        }
        if (deputy.lastDay().filter(last -> last.isBefore(absence.until())).isPresent()) {
            throw new RuleViolation("people.person.has_left").at("deputy");
        }
        if (isAway(deputy.personId(), absence)) {
            throw new RuleViolation("people.absence.deputy_is_away").at("deputy");
        }
    }

    /** Whether the person is away on one of these days because of another absence. */
    private boolean isAway(PersonId person, Absence absence) {
        return entities.createQuery(
                        "select a from Absence a where a.personId = :person and a.until >= :from", Absence.class)
                .setParameter("person", person.value())
                .setParameter("from", absence.from())
                .getResultStream()
                .filter(one -> one != absence)
                .anyMatch(one -> one.overlaps(absence.from(), absence.until()));
    }

    private Absence absence(long id) {
        Absence absence = entities.find(Absence.class, id);
        if (absence == null) {
            throw new NotVisible("no absence " + id);
        }
        return absence;
    }

    /** A person is the owner of their own absences; they lie within the unit, whose lead may record them as well. */
    private static Scope place(CooperationId cooperation, Person person) {
        Long unit = person.unitId();
        Scope within = unit == null
                ? new Scope.OfPartner(cooperation, person.partner())
                : new Scope.OfUnit(cooperation, new UnitId(unit));
        return new Scope.OfItem(person.personId(), within);
    }

    private LocalDate today() {
        return PortalTime.dayOf(clock.instant());
    }
}
