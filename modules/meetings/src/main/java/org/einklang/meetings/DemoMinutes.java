package org.einklang.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.einklang.api.demo.DemoWorld;
import org.einklang.api.people.PersonId;
import org.einklang.meetings.minutes.AbsenceKeeping;
import org.einklang.meetings.minutes.FoundBy;
import org.einklang.meetings.minutes.MinutesReading;
import org.einklang.meetings.minutes.MinutesWriting;
import org.einklang.meetings.minutes.PartnerCount;
import org.einklang.meetings.minutes.RecordedOutcome;
import org.einklang.meetings.minutes.Resolution;
import org.einklang.meetings.minutes.ResolutionRecording;
import org.einklang.meetings.minutes.ResolutionState;
import org.einklang.meetings.minutes.Validity;
import org.einklang.meetings.minutes.VoteCount;
import org.einklang.meetings.planning.AgendaItem;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.resolution.ResolutionKeeping;

/**
 * What the steering group of the example world wrote down and resolved: three months ago by a vote, two months ago for a while,
 * last month in place of that.
 */
@ApplicationScoped
class DemoMinutes {

    /** What was to be done after each of the meetings, by how many months ago that was: for the fair, and for the schools. */
    private static final Map<Integer, List<String>> TASKS = Map.of(
            3, List.of("Standfläche und Angebote einholen", "Ansprechpersonen für die drei Schulen benennen"),
            2, List.of("Stand und Mitmachangebote abstimmen", "Termine mit den Schulleitungen vereinbaren"),
            1, List.of("Dienste am Stand einteilen", "Betriebe für die Praktikumswoche gewinnen"));

    private static final Map<Integer, String> RESOLVED = Map.of(
            3, "Die Partner treten auf der Ausbildungsmesse mit einem gemeinsamen Stand auf.",
            2, "Jeder Partner stellt an den Messetagen eine Person für den gemeinsamen Stand.",
            1, "Jeder Partner stellt an den Messetagen zwei Personen für den gemeinsamen Stand.");

    private static final List<String> NOTES = List.of(
            "Die Niederschrift der letzten Sitzung ist allen zugegangen. Es gibt keine Anmerkungen.",
            "Die AG hat die Übergänge von der Schule in die Ausbildung untersucht. Drei Schulen fehlt eine feste Ansprechperson.",
            "Alle drei Partner wollen einen gemeinsamen Stand. Die Kosten tragen sie zu gleichen Teilen.",
            "Die nächste Sitzung findet wie geplant statt.",
            "Jeder Partner nennt zwei Personen je Tag; die Ausbildungsleitung der Stadt führt die Liste.");

    private static final String ON_ESCALATION =
            "Beide Seiten haben recht: Betriebe wollen nicht mehrfach angerufen werden, und Vertrauen hängt an Personen.";

    private static final List<String> PRESENT =
            List.of("steuerung.stadt", "steuerung.agentur", "steuerung.jobcenter", "schrift.stadt");

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private MinutesWriting writing;

    @Inject
    private AbsenceKeeping absences;

    @Inject
    private MinutesReading reading;

    @Inject
    private ResolutionRecording recording;

    @Inject
    private ResolutionKeeping keeping;

    /** Fills the minutes of a meeting that have just been begun. @param monthsOld how long ago the meeting was */
    void write(DemoWorld world, long meetingId, LocalDate day, int monthsOld) {
        Meeting meeting = entities.find(Meeting.class, meetingId);
        List<MinutesWriting.Typed> typed = reading.of(meeting).getNotes().stream()
                .map(note -> new MinutesWriting.Typed(note.id(), text(meeting, note.agendaItem()), note.version()))
                .toList();
        Set<PersonId> present = PRESENT.stream().map(world::person).collect(Collectors.toSet());
        writing.save(meetingId, typed, present);
        if (monthsOld == 2) {
            leaveEarly(meeting, world.person("steuerung.agentur"));
        }
        long fair = meeting.getAgenda().get(2).id();
        RecordedOutcome outcome = outcome(meeting, day, monthsOld);
        resolve(meeting, fair, Objects.requireNonNull(RESOLVED.get(monthsOld)), outcome);
        meeting.getAgenda().stream()
                .filter(item -> item.wish() != null)
                .forEach(item -> resolve(
                        meeting,
                        item.id(),
                        item.getTitle().startsWith(DemoEscalation.ITEM)
                                ? "Der Arbeitgeberservice der Agentur spricht Betriebe an. Wen das Jobcenter schon kennt, ruft es selbst an und trägt es in die gemeinsame Liste ein."
                                : "Die Stadt teilt die Dienste am Stand ein.",
                        RecordedOutcome.plain(ResolutionState.ADOPTED)));
        List<String> tasks = Objects.requireNonNull(TASKS.get(monthsOld));
        writing.note(meetingId, fair, tasks.get(0), world.person("steuerung.stadt"), day.plusDays(21));
        long schools = meeting.getAgenda().get(1).id();
        writing.note(meetingId, schools, tasks.get(1), world.person("steuerung.agentur"), day.plusDays(42));
    }

    /** Somebody had to go before the fourth item. */
    private void leaveEarly(Meeting meeting, PersonId person) {
        absences.keep(meeting.id(), Map.of(meeting.getAgenda().get(3).id(), Set.of(person)));
    }

    private RecordedOutcome outcome(Meeting meeting, LocalDate day, int monthsOld) {
        RecordedOutcome plain = RecordedOutcome.plain(ResolutionState.ADOPTED);
        return switch (monthsOld) {
            case 3 ->
                new RecordedOutcome(
                        ResolutionState.ADOPTED, FoundBy.VOTE, allFor(meeting), Set.of(), new Validity(), null);
            case 2 ->
                new RecordedOutcome(
                        ResolutionState.ADOPTED,
                        FoundBy.CONSENSUS,
                        plain.votes(),
                        Set.of(),
                        new Validity(null, day.plusYears(1), null, true),
                        null);
            default ->
                new RecordedOutcome(
                        ResolutionState.ADOPTED,
                        FoundBy.CONSENSUS,
                        plain.votes(),
                        Set.of(),
                        new Validity(null, day.plusYears(1), day.plusMonths(6), true),
                        recording.replaceable(meeting).get(0).id());
        };
    }

    private VoteCount allFor(Meeting meeting) {
        return new VoteCount(recording.seats(meeting).entrySet().stream()
                .map(seats -> new PartnerCount(seats.getKey(), seats.getValue(), 0, 0))
                .toList());
    }

    private void resolve(Meeting meeting, long item, String wording, RecordedOutcome outcome) {
        writing.propose(meeting.id(), item, wording);
        entities.flush();
        List<Resolution> all = reading.of(meeting).getResolutions();
        recording.record(meeting.id(), all.get(all.size() - 1).id(), outcome);
        entities.flush();
    }

    /** The stand is booked: what was resolved first of these three has been done. */
    void implementOldest(DemoWorld world) {
        keeping.implement(world.cooperation(), oldest(world), "Der Stand ist gebucht und bezahlt.");
    }

    private String oldest(DemoWorld world) {
        return entities.createQuery(
                        "select r from Resolution r where r.bodyId = :body and r.number is not null"
                                + " and r.decided >= :first order by r.decided, r.id",
                        Resolution.class)
                .setParameter("body", world.body("stg").value())
                .setParameter("first", MeetingDays.inMonth(world.today().minusMonths(3)))
                .setMaxResults(1)
                .getSingleResult()
                .key();
    }

    private static String text(Meeting meeting, long number) {
        AgendaItem item = meeting.item(number).orElseThrow();
        return item.getTitle().startsWith(DemoEscalation.ITEM) ? ON_ESCALATION : NOTES.get(item.getPosition() - 1);
    }
}
