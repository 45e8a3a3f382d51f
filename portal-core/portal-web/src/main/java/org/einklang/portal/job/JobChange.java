package org.einklang.portal.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.UnitId;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.departure.Succession;
import org.einklang.portal.directory.Belonging;
import org.einklang.portal.directory.CorePermission;
import org.einklang.portal.directory.DirectoryChanged;
import org.einklang.portal.directory.DirectoryChanged.Act;
import org.einklang.portal.directory.Person;
import org.einklang.portal.directory.SharedPartners;
import org.einklang.portal.directory.Unit;
import org.jspecify.annotations.Nullable;

/** A person gets another job: another function, unit or partner, from a day on. What they had may go to a successor. */
@ApplicationScoped
public class JobChange {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Belonging belonging;

    @Inject
    private Succession succession;

    @Inject
    private SharedPartners others;

    @Inject
    private Event<DirectoryChanged> changed;

    @Inject
    private Clock clock;

    /**
     * A new job.
     *
     * @param partner where
     * @param unit in which unit
     * @param function as what
     * @param from from which day on
     */
    public record NewJob(PartnerId partner, Optional<UnitId> unit, String function, LocalDate from) {}

    /**
     * Enters the new job; one of today or earlier begins at once.
     *
     * @param successor who takes over what the person has; nobody if the person keeps it
     * @throws RuleViolation if another job is still to come, or begins before a former one
     */
    @Transactional
    public void change(CooperationId cooperation, PersonId id, NewJob wanted, Optional<PersonId> successor) {
        access.require(CorePermission.KEEP_DIRECTORY, Scope.cooperation(cooperation));
        Person person = belonging.person(cooperation, id);
        PartnerId before = person.partner();
        List<Job> known = jobs(id);
        requireInOrder(known, wanted.from());
        if (known.isEmpty()) {
            entities.persist(Job.soFar(person, unit(person.unitId())));
        }
        belonging.partner(cooperation, wanted.partner());
        Unit unit = wanted.unit().map(one -> belonging.unit(cooperation, one)).orElse(null);
        if (unit != null && unit.partnerId() != wanted.partner().value()) {
            throw new NotVisible(unit.unitId() + " is not of " + wanted.partner());
        }
        if (successor.isEmpty()
                && !wanted.partner().equals(person.partner())
                && !succession.of(cooperation, id).isEmpty()) {
            throw new RuleViolation("people.leaving.successor_missing").at("successor");
        }
        successor.ifPresent(one ->
                succession.handOver(cooperation, person, one, wanted.from().minusDays(1), Map.of()));
        Job job = new Job(id, wanted.partner(), unit, wanted.function(), wanted.from());
        entities.persist(job);
        if (!wanted.from().isAfter(PortalTime.dayOf(clock.instant()))) {
            job.begin(person, unit);
        }
        changed.fire(DirectoryChanged.person(cooperation, Act.JOB_CHANGED, id));
        if (!wanted.partner().equals(before)) {
            others.changesPartner(cooperation, id);
        }
    }

    /** Takes back a job that has not begun. What was handed over because of it stays with the successor. */
    @Transactional
    public void takeBack(CooperationId cooperation, PersonId id) {
        access.require(CorePermission.KEEP_DIRECTORY, Scope.cooperation(cooperation));
        belonging.person(cooperation, id);
        jobs(id).stream().filter(job -> !job.begun()).forEach(entities::remove);
        changed.fire(DirectoryChanged.person(cooperation, Act.JOB_CHANGED, id));
    }

    private static void requireInOrder(List<Job> known, LocalDate from) {
        for (Job job : known) {
            if (!job.begun()) {
                throw new RuleViolation("people.job.one_is_coming");
            }
            LocalDate before = job.from();
            if (before != null && !from.isAfter(before)) {
                throw new RuleViolation("people.job.before_the_last").at("from");
            }
        }
    }

    private List<Job> jobs(PersonId person) {
        return entities.createQuery("select j from Job j where j.personId = :person", Job.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    private @Nullable Unit unit(@Nullable Long id) {
        return id == null ? null : entities.find(Unit.class, id);
    }
}
