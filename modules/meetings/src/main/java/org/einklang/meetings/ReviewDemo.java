package org.einklang.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.einklang.api.access.Acting;
import org.einklang.api.demo.DemoData;
import org.einklang.api.demo.DemoWorld;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.invitation.Answer;
import org.einklang.meetings.invitation.AttendanceAnswer;
import org.einklang.meetings.invitation.MeetingInvitation;
import org.einklang.meetings.minutes.MinutesReading;
import org.einklang.meetings.minutes.MinutesReview;
import org.einklang.meetings.minutes.MinutesWriting;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.MeetingPlan;
import org.einklang.meetings.planning.MeetingPlanning;
import org.einklang.meetings.planning.Meetings;
import org.einklang.meetings.planning.WishedItems;

/** The working group on training has met, with the answer of the steering group on its agenda; its minutes are looked through, and somebody who was there objects. */
@ApplicationScoped
class ReviewDemo implements DemoData {

    private static final List<String> AGENDA =
            List.of("Berichte aus den Häusern", "Einladungsliste für den Fachtag", "Termine mit den Schulen");

    private static final List<String> NOTES = List.of(
            "Die Berufsberatung ist bis zu den Ferien an jeder Schule einmal zu Gast. Das Jobcenter hat zwei Stellen neu besetzt.",
            "Eingeladen werden alle Schulen, die Kammern und zwölf Betriebe. Die Stadt schreibt die Liste.",
            "Die drei Schulen ohne feste Ansprechperson kommen zuerst an die Reihe.",
            "Die AG hält sich daran. Die Stadt legt die Liste an, alle tragen sich ein.");

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private Acting acting;

    @Inject
    private MeetingPlanning planning;

    @Inject
    private Meetings meetings;

    @Inject
    private WishedItems wished;

    @Inject
    private MeetingInvitation invitation;

    @Inject
    private AttendanceAnswer attendance;

    @Inject
    private MinutesWriting writing;

    @Inject
    private MinutesReading reading;

    @Inject
    private MinutesReview review;

    /** After the meetings, by its name. */
    @Override
    public String module() {
        return MeetingsModule.ID + "-review";
    }

    @Override
    public void plant(DemoWorld world) {
        LocalDate today = world.today();
        LocalDate day = MeetingDays.before(today.minusDays(2));
        long meeting = held(world, day);
        acting.as(world.person("team.stadt"), moment(today.minusDays(2), 15, 0), () -> write(world, meeting));
        acting.as(
                world.person("team.agentur"),
                moment(today.minusDays(1), 10, 40),
                () -> review.object(
                        meeting,
                        entities.find(Meeting.class, meeting).getAgenda().get(1).id(),
                        "Wir hatten uns auf fünfzehn Betriebe verständigt, nicht auf zwölf."));
    }

    private long held(DemoWorld world, LocalDate day) {
        MeetingPlan plan = new MeetingPlan(
                "Treffen der AG Ausbildung", moment(day, 9, 0), moment(day, 10, 30), "Jugendberufsagentur, Raum 3");
        long[] id = new long[1];
        acting.as(world.person("team.stadt"), moment(day.minusDays(12), 9, 0), () -> {
            String key = planning.plan(world.cooperation(), world.body("ausb"), plan, AGENDA);
            entities.flush();
            id[0] = meetings.byKey(world.cooperation(), key).id();
            invitation.invite(id[0]);
        });
        for (String account : List.of("team.stadt", "team.agentur", "team.jobcenter")) {
            acting.as(
                    world.person(account),
                    moment(day.minusDays(8), 11, 0),
                    () -> attendance.answer(id[0], Answer.ACCEPTED));
        }
        acting.as(
                world.person("team.stadt"),
                moment(day, 8, 0),
                () -> wished.waiting(meetings.existing(id[0])).forEach(wish -> wished.take(id[0], wish.number())));
        entities.flush();
        acting.as(world.person("team.stadt"), moment(day, 9, 0), () -> writing.begin(id[0]));
        return id[0];
    }

    private void write(DemoWorld world, long meeting) {
        List<MinutesWriting.Typed> typed = reading.of(entities.find(Meeting.class, meeting)).getNotes().stream()
                .map(note -> new MinutesWriting.Typed(note.id(), text(meeting, note.agendaItem()), note.version()))
                .toList();
        writing.save(
                meeting,
                typed,
                Set.of(world.person("team.stadt"), world.person("team.agentur"), world.person("team.jobcenter")));
        writing.handIn(meeting);
    }

    private String text(long meeting, long item) {
        return entities.find(Meeting.class, meeting).getAgenda().stream()
                .filter(one -> one.id() == item)
                .map(one -> NOTES.get(one.getPosition() - 1))
                .findFirst()
                .orElseThrow();
    }

    private static Instant moment(LocalDate day, int hour, int minute) {
        return PortalTime.instantOf(day, LocalTime.of(hour, minute));
    }
}
