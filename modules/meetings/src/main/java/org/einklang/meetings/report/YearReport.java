package org.einklang.meetings.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.task.Tasks;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.minutes.FoundBy;
import org.einklang.meetings.minutes.ResolutionState;
import org.einklang.meetings.planning.MeetingState;
import org.einklang.meetings.report.Attendance.Listed;
import org.einklang.meetings.report.Attendance.Seen;
import org.einklang.meetings.report.MeetingTally.Planned;
import org.einklang.meetings.report.ResolutionTally.Ended;

/** Counts what became of a body's year, for those who may see its meetings; as many statements for one meeting as for fifty. */
@ApplicationScoped
class YearReport {

    /** Older years are in the lists; nobody looks for their figures. */
    private static final int MOST = 10;

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Directory directory;

    @Inject
    private Tasks tasks;

    @Inject
    private Clock clock;

    /** The years that have figures: this one, and those before it since the body first met; the latest first. */
    List<Integer> years(BodyCard body) {
        access.require(MeetingsPermission.SEE, scope(body));
        return years(firstDay(body));
    }

    private List<Integer> years(LocalDate firstDay) {
        int latest = today().getYear();
        int first = firstDay.getYear();
        return IntStream.iterate(latest, year -> year >= Math.min(first, latest), year -> year - 1)
                .limit(MOST)
                .boxed()
                .toList();
    }

    /** On which the body first met; today if it has not. */
    private LocalDate firstDay(BodyCard body) {
        return entities
                .createQuery("select min(m.starts) from Meeting m where m.bodyId = :body", Instant.class)
                .setParameter("body", body.id().value())
                .getResultList()
                .stream()
                .flatMap(starts -> Optional.ofNullable(starts).stream())
                .map(PortalTime::dayOf)
                .findFirst()
                .orElse(today());
    }

    /** The figures of a year. @throws NotVisible for a year that has none, or to those who may not see the meetings */
    YearFigures of(BodyCard body, int year) {
        access.require(MeetingsPermission.SEE, scope(body));
        LocalDate firstDay = firstDay(body);
        if (!years(firstDay).contains(year)) {
            throw new NotVisible("no figures of " + body.key() + " in " + year);
        }
        LocalDate today = today();
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = first.plusYears(1).minusDays(1);
        return new YearFigures(
                year,
                year == today.getYear(),
                MeetingTally.of(
                        meetings(body, first, last),
                        CadenceCount.asked(directory.rules(body.id()).meets(), year, firstDay, today),
                        clock.instant()),
                attendance(body, first, last),
                ResolutionTally.of(resolutions(body, first, last)),
                tasks.tally(body.id(), first, last));
    }

    private List<Planned> meetings(BodyCard body, LocalDate first, LocalDate last) {
        return entities.createQuery(
                        "select m.state, m.ends from Meeting m where m.bodyId = :body"
                                + " and m.starts >= :from and m.starts < :to",
                        Object[].class)
                .setParameter("body", body.id().value())
                .setParameter("from", begin(first))
                .setParameter("to", begin(last.plusDays(1)))
                .getResultStream()
                .map(row -> new Planned((MeetingState) row[0], (Instant) row[1]))
                .toList();
    }

    /**
     * Only meetings that have minutes: otherwise nobody has said who was there. A seat counts once, for whom it belongs to, whoever sat
     * there.
     */
    private List<Attendance> attendance(BodyCard body, LocalDate first, LocalDate last) {
        List<Object[]> rows = entities.createQuery(
                        "select m.id, i.personId, i.insteadOf, i.present from Invitee i, Meeting m, Minutes n"
                                + " where i.meetingId = m.id and n.meetingId = m.id and m.bodyId = :body"
                                + " and m.starts >= :from and m.starts < :to",
                        Object[].class)
                .setParameter("body", body.id().value())
                .setParameter("from", begin(first))
                .setParameter("to", begin(last.plusDays(1)))
                .getResultList();
        List<Seen> seen = Attendance.seats(rows.stream()
                .map(row -> new Listed((Long) row[0], (Long) row[1], (Long) row[2], (Boolean) row[3]))
                .toList());
        Map<PersonId, PersonCard> people = directory.people(
                seen.stream().map(Seen::person).distinct().map(PersonId::new).toList());
        return Attendance.byPartner(
                seen,
                person -> Optional.ofNullable(people.get(new PersonId(person)))
                        .map(PersonCard::partnerName)
                        .orElse("–"));
    }

    private List<Ended> resolutions(BodyCard body, LocalDate first, LocalDate last) {
        return entities.createQuery(
                        "select r.state, r.found, count(r) from Resolution r where r.bodyId = :body"
                                + " and r.decided >= :first and r.decided <= :last group by r.state, r.found",
                        Object[].class)
                .setParameter("body", body.id().value())
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultStream()
                .map(row -> new Ended((ResolutionState) row[0], (FoundBy) row[1], ((Number) row[2]).intValue()))
                .toList();
    }

    private static Instant begin(LocalDate day) {
        return PortalTime.instantOf(day, LocalTime.MIN);
    }

    private static Scope scope(BodyCard body) {
        return Scope.body(body.cooperation(), body.id());
    }

    private LocalDate today() {
        return PortalTime.dayOf(clock.instant());
    }
}
