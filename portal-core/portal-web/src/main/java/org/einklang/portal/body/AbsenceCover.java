package org.einklang.portal.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.PersonId;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.body.AwayReading.Away;
import org.einklang.portal.directory.AbsenceCancelled;
import org.einklang.portal.directory.AbsenceRecorded;
import org.einklang.portal.directory.Person;

/**
 * While somebody is away, the standing deputies of their seats step in, else the one whom the absence names; whoever is away
 * as well is passed over, also if that is recorded only later. Who is named as a deputy, or given a seat, after an absence
 * was recorded is covered from then on. What was entered by hand goes first, and what has happened already stays.
 */
@ApplicationScoped
class AbsenceCover {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Bodies bodies;

    @Inject
    private AwayReading reading;

    @Inject
    private SeatTelling telling;

    @Inject
    private Clock clock;

    /** Somebody has to sit in the seat on these days, because of an absence. */
    private record Gap(HeldSeat seat, Away away) {}

    void cover(@Observes AbsenceRecorded absence) {
        Days days = new Days(absence.from(), absence.until());
        CoverNews news = new CoverNews();
        end(absence.absence(), news);
        List<Gap> gaps = new ArrayList<>(release(absence.person(), days, news));
        Away away = new Away(absence.absence(), days, absence.deputy());
        seatsOf(absence.person(), days).forEach(seat -> gaps.add(new Gap(seat, away)));
        cover(gaps, news);
        news.tell(telling);
    }

    void uncover(@Observes AbsenceCancelled absence) {
        CoverNews news = new CoverNews();
        end(absence.absence(), news);
        news.tell(telling);
        standsInFor(absence.person())
                .forEach(seat -> coverAgain(bodies.body(seat.body()).card(), seat.person()));
    }

    /** The seats for which the person may stand in: now that they are there, somebody can. */
    private List<Membership> standsInFor(PersonId deputy) {
        return entities.createQuery(
                        "select s from Membership m, Membership s where s.id = m.standsInFor and m.personId = :person"
                                + " and (m.until is null or m.until >= :today) order by s.id",
                        Membership.class)
                .setParameter("person", deputy.value())
                .setParameter("today", today())
                .getResultList();
    }

    void named(@Observes StandInNamed standIn) {
        coverAgain(standIn.body(), standIn.holder());
    }

    void given(@Observes SeatGiven seat) {
        coverAgain(seat.body(), seat.person());
    }

    /** The absences that were recorded before: somebody else can step in now, or there is a seat that was not there. */
    private void coverAgain(BodyCard body, PersonId holder) {
        CoverNews news = new CoverNews();
        List<Gap> gaps = reading.of(holder, today()).stream()
                .flatMap(away -> seatsOf(holder, away.days()).stream()
                        .filter(seat -> seat.seat().body().equals(body.id()))
                        .map(seat -> new Gap(seat, away)))
                .toList();
        cover(gaps, news);
        news.tell(telling);
    }

    private void cover(List<Gap> gaps, CoverNews news) {
        Map<BodyId, List<Gap>> byBody = gaps.stream()
                .collect(Collectors.groupingBy(
                        gap -> gap.seat().seat().body(), LinkedHashMap::new, Collectors.toList()));
        byBody.forEach((body, some) -> cover(bodies.bodyToSeat(body), some, news));
    }

    private void cover(Body body, List<Gap> gaps, CoverNews news) {
        if (body.archivedOn().isPresent()) {
            return;
        }
        LocalDate today = today();
        BodyId id = body.card().id();
        Map<PersonId, List<Days>> absences = reading.days(deputies(bodies.plan(id, today), gaps), today);
        for (Gap gap : gaps) {
            HeldSeat seat = gap.seat();
            Optional<PersonId> named = gap.away().deputy().filter(deputy -> takesPart(deputy, body));
            // read anew for each seat: who has just stepped in cannot step in twice
            SeatPlan plan = bodies.plan(id, today);
            for (ActsFor acts : plan.stepIn(seat, gap.away().days(), named, absences, today)) {
                LocalDate until = Objects.requireNonNull(acts.days().until());
                entities.persist(
                        new Deputising(seat.id(), acts.person(), acts.days().from(), until)
                                .because(gap.away().absence()));
                news.taken(body.card(), acts);
            }
        }
    }

    /** All who could step in: those who may stand in for the seats, and those whom the absences name. */
    private static Set<PersonId> deputies(SeatPlan plan, List<Gap> gaps) {
        Set<Long> seats = gaps.stream().map(gap -> gap.seat().id()).collect(Collectors.toSet());
        return Stream.concat(
                        plan.held().stream()
                                .filter(one -> seats.contains(one.standsInFor()))
                                .map(one -> one.seat().person()),
                        gaps.stream().flatMap(gap -> gap.away().deputy().stream()))
                .collect(Collectors.toSet());
    }

    private boolean takesPart(PersonId deputy, Body body) {
        Person person = entities.find(Person.class, deputy.value());
        return person != null && bodies.takesPart(person.partner(), body.card().cooperation());
    }

    private List<HeldSeat> seatsOf(PersonId person, Days days) {
        return entities.createQuery(
                        "select m from Membership m where m.personId = :person and m.standsInFor is null"
                                + " and m.from <= :until and (m.until is null or m.until >= :from) order by m.id",
                        Membership.class)
                .setParameter("person", person.value())
                .setParameter("from", days.from())
                .setParameter("until", days.until())
                .getResultStream()
                .map(Membership::held)
                .toList();
    }

    /** Nobody sits anywhere because of this absence from today on. */
    private void end(long absence, CoverNews news) {
        LocalDate today = today();
        entities.createQuery(
                        "select d, m.bodyId from Deputising d, Membership m where m.id = d.seatId"
                                + " and d.absenceId = :absence and d.until >= :today",
                        Object[].class)
                .setParameter("absence", absence)
                .setParameter("today", today)
                .getResultList()
                .forEach(row -> {
                    Deputising deputising = (Deputising) row[0];
                    news.left(card((Long) row[1]), deputising.actsFor());
                    deputising.end(today, entities::remove);
                });
        entities.flush();
    }

    /** Where the person was to step in because somebody else is away: on these days the seats are free again. */
    private List<Gap> release(PersonId deputy, Days away, CoverNews news) {
        Optional<Days> coming = away.common(new Days(today(), null));
        if (coming.isEmpty()) {
            return List.of();
        }
        List<Gap> gaps = new ArrayList<>();
        entities.createQuery(
                        "select d, m, d.absenceId, a.deputyId from Deputising d join Membership m on m.id = d.seatId"
                                + " left join Absence a on a.id = d.absenceId where d.personId = :person"
                                + " and d.absenceId is not null and d.from <= :until and d.until >= :from"
                                + " order by d.from, d.id",
                        Object[].class)
                .setParameter("person", deputy.value())
                .setParameter("from", coming.get().from())
                .setParameter("until", coming.get().until())
                .getResultList()
                .forEach(row -> {
                    Deputising deputising = (Deputising) row[0];
                    Membership seat = (Membership) row[1];
                    long absence = (Long) row[2];
                    Days free = deputising.actsFor().days().common(coming.get()).orElseThrow();
                    release(deputising, free, absence, card(seat.body().value()), news);
                    gaps.add(new Gap(seat.held(), Away.of(absence, free, row[3])));
                });
        entities.flush();
        return gaps;
    }

    /** On the other days it stays as it is. */
    private void release(Deputising deputising, Days free, long absence, BodyCard body, CoverNews news) {
        ActsFor acts = deputising.actsFor();
        news.left(body, acts);
        deputising.endAfter(free.from().minusDays(1), entities::remove);
        for (Days rest : acts.days().without(List.of(free))) {
            if (rest.from().isAfter(free.from())) {
                LocalDate until = Objects.requireNonNull(rest.until());
                entities.persist(new Deputising(acts.seat(), acts.person(), rest.from(), until).because(absence));
            }
            if (rest.overlaps(new Days(today(), null))) {
                news.taken(body, acts);
            }
        }
    }

    private BodyCard card(long body) {
        return bodies.body(new BodyId(body)).card();
    }

    private LocalDate today() {
        return PortalTime.dayOf(clock.instant());
    }
}
