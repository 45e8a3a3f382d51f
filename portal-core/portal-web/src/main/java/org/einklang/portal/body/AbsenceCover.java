package org.einklang.portal.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.PersonId;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.directory.AbsenceCancelled;
import org.einklang.portal.directory.AbsenceRecorded;
import org.einklang.portal.directory.Person;

/**
 * While somebody is away, the standing deputies of their seats step in, else the one whom the absence names. What was
 * entered by hand goes first, and what has happened already stays.
 */
@ApplicationScoped
class AbsenceCover {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Bodies bodies;

    @Inject
    private Clock clock;

    void cover(@Observes AbsenceRecorded absence) {
        LocalDate today = PortalTime.dayOf(clock.instant());
        end(absence.absence(), today);
        seatsOf(absence.person(), absence.from(), absence.until())
                .forEach((body, seats) -> cover(bodies.bodyToSeat(body), seats, absence, today));
    }

    void uncover(@Observes AbsenceCancelled absence) {
        end(absence.absence(), PortalTime.dayOf(clock.instant()));
    }

    private void cover(Body body, List<HeldSeat> seats, AbsenceRecorded absence, LocalDate today) {
        if (body.archivedOn().isPresent()) {
            return;
        }
        Optional<PersonId> named = absence.deputy().filter(deputy -> takesPart(deputy, body));
        Days away = new Days(absence.from(), absence.until());
        for (HeldSeat seat : seats) {
            // read anew for each seat: who has just stepped in cannot step in twice
            SeatPlan plan = bodies.plan(seat.seat().body(), today);
            for (ActsFor acts : plan.stepIn(seat, away, named, today)) {
                LocalDate until = Objects.requireNonNull(acts.days().until());
                entities.persist(
                        new Deputising(seat.id(), acts.person(), acts.days().from(), until).because(absence.absence()));
            }
        }
    }

    private boolean takesPart(PersonId deputy, Body body) {
        Person person = entities.find(Person.class, deputy.value());
        return person != null && bodies.takesPart(person.partner(), body.card().cooperation());
    }

    private Map<BodyId, List<HeldSeat>> seatsOf(PersonId person, LocalDate from, LocalDate until) {
        return entities.createQuery(
                        "select m from Membership m where m.personId = :person and m.standsInFor is null"
                                + " and m.from <= :until and (m.until is null or m.until >= :from) order by m.id",
                        Membership.class)
                .setParameter("person", person.value())
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultStream()
                .map(Membership::held)
                .collect(Collectors.groupingBy(seat -> seat.seat().body()));
    }

    private void end(long absence, LocalDate today) {
        entities.createQuery(
                        "select d from Deputising d where d.absenceId = :absence and d.until >= :today",
                        Deputising.class)
                .setParameter("absence", absence)
                .setParameter("today", today)
                .getResultList()
                .forEach(deputising -> deputising.end(today, entities::remove));
        entities.flush();
    }
}
