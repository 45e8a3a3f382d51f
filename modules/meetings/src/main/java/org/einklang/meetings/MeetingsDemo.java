package org.einklang.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.einklang.api.access.Acting;
import org.einklang.api.calendar.CalendarReply;
import org.einklang.api.calendar.Participation;
import org.einklang.api.dates.Outsider;
import org.einklang.api.demo.DemoData;
import org.einklang.api.demo.DemoWorld;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonId;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.guest.ItemGuests;
import org.einklang.meetings.invitation.Answer;
import org.einklang.meetings.invitation.AttendanceAnswer;
import org.einklang.meetings.invitation.MeetingInvitation;
import org.einklang.meetings.invitation.TimeProposals;
import org.einklang.meetings.minutes.MinutesApproval;
import org.einklang.meetings.minutes.MinutesWriting;
import org.einklang.meetings.planning.AgendaItem;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.MeetingPlan;
import org.einklang.meetings.planning.MeetingPlanning;
import org.einklang.meetings.planning.Meetings;
import org.einklang.meetings.planning.OnlineAccess;
import org.einklang.meetings.planning.WishedItems;
import org.einklang.meetings.sharing.UsualReaders;
import org.einklang.meetings.usual.UsualAgendas;

/**
 * Some months of the steering group of Lindental, played by its own people through the real use cases, and a meeting of the
 * advisory body that comes too late for its rhythm.
 */
@ApplicationScoped
class MeetingsDemo implements DemoData {

    private static final List<String> USUAL =
            List.of("Begrüßung und Niederschrift der letzten Sitzung", "Berichte aus den Häusern", "Verschiedenes");

    /** In so many days the advisory body of the example world ought to have met. */
    private static final int DUE_BY_THEN = 28;

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private Acting acting;

    @Inject
    private Directory directory;

    @Inject
    private MeetingPlanning planning;

    @Inject
    private DemoAgenda agenda;

    @Inject
    private WishedItems wished;

    @Inject
    private MeetingInvitation invitation;

    @Inject
    private ItemGuests guests;

    @Inject
    private UsualAgendas usual;

    @Inject
    private UsualReaders readers;

    @Inject
    private AttendanceAnswer attendance;

    @Inject
    private TimeProposals proposals;

    @Inject
    private MinutesWriting writing;

    @Inject
    private DemoMinutes minutes;

    @Inject
    private DemoEscalation escalation;

    @Inject
    private MinutesApproval approval;

    @Inject
    private Meetings meetings;

    @Override
    public String module() {
        return MeetingsModule.ID;
    }

    @Override
    public void plant(DemoWorld world) {
        LocalDate today = world.today();
        pastMeeting(world, 3, MeetingDays.inMonth(today.minusMonths(3)));
        pastMeeting(world, 2, MeetingDays.inMonth(today.minusMonths(2)));
        acting.as(
                world.person("presse.jobcenter"),
                moment(today.minusDays(40), 9, 0),
                () -> usual.say(body(world, "fam"), USUAL, true, 0));
        acting.as(world.person("team.stadt"), moment(today.minusDays(90), 9, 0), () -> {
            usual.say(body(world, "ausb"), USUAL, false, 0);
            readers.say(body(world, "ausb"), Set.of(world.body("stg")), Set.of());
        });
        LocalDate last = MeetingDays.inMonth(today.minusMonths(1));
        escalation(world, MeetingDays.before(last.minusDays(16)));
        pastMeeting(world, 1, last);
        acting.as(
                world.person("schrift.stadt"), moment(today.minusDays(3), 10, 0), () -> minutes.implementOldest(world));
        upcomingMeeting(world, MeetingDays.after(today));
        lateMeeting(world, MeetingDays.after(today.plusDays(DUE_BY_THEN)));
    }

    /** The working group on training does not agree, a while before the steering group meets the last time. */
    private void escalation(DemoWorld world, LocalDate day) {
        PersonId secretary = world.person("team.stadt");
        PersonId chair = world.person("team.jobcenter");
        long[] id = new long[1];
        acting.as(secretary, moment(day.minusDays(12), 9, 0), () -> id[0] = escalation.invite(world, day));
        acting.as(secretary, moment(day, 9, 0), () -> escalation.meet(world, id[0]));
        acting.as(chair, moment(day, 10, 20), () -> escalation.escalate(id[0]));
        acting.as(secretary, moment(day, 15, 0), () -> writing.handIn(id[0]));
        acting.as(chair, moment(day.plusDays(20), 9, 0), () -> approval.approve(id[0]));
    }

    /** Planned only: nobody is invited yet. */
    private void lateMeeting(DemoWorld world, LocalDate day) {
        BodyCard advisory = body(world, "brt");
        MeetingPlan plan =
                new MeetingPlan("Sitzung des Beirats", moment(day, 10, 0), moment(day, 12, 0), "Volkshochschule, Saal");
        acting.as(
                world.person("fortbildung.stadt"),
                moment(world.today().minusDays(2), 9, 0),
                () -> planning.plan(world.cooperation(), advisory.id(), plan, List.of("Begrüßung")));
    }

    private BodyCard body(DemoWorld world, String key) {
        return directory.bodies(world.cooperation()).stream()
                .filter(body -> body.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private void pastMeeting(DemoWorld world, int monthsOld, LocalDate day) {
        int number = 70 - monthsOld;
        long meeting = planned(world, number, day, day.minusDays(14));
        PersonId secretary = world.person("schrift.stadt");
        if (monthsOld == 1) {
            Instant taken = moment(day.minusDays(3), 9, 0);
            acting.as(secretary, taken, () -> takeUpWish(meeting, taken));
            acting.as(secretary, taken, () -> escalation.takeUp(meeting));
        }
        answers(world, meeting, day.minusDays(9));
        acting.as(secretary, moment(day, 13, 30), () -> writing.begin(meeting));
        acting.as(secretary, moment(day, 15, 0), () -> {
            minutes.write(world, meeting, day, monthsOld);
            writing.handIn(meeting);
        });
        if (monthsOld > 1) {
            acting.as(world.person("steuerung.stadt"), moment(day.plusDays(5), 9, 0), () -> approval.approve(meeting));
        }
    }

    private void upcomingMeeting(DemoWorld world, LocalDate day) {
        long meeting = planned(world, 70, day, world.today().minusDays(7));
        acting.as(
                world.person("schrift.stadt"),
                moment(world.today().minusDays(7), 10, 0),
                () -> planning.askForProposals(meeting, day.minusDays(3)));
        acting.as(
                world.person("schrift.stadt"),
                moment(world.today().minusDays(6), 9, 0),
                () -> hear(meeting, world.person("gast")));
        Instant moment = moment(world.today().minusDays(6), 10, 0);
        acting.as(world.person("steuerung.jobcenter"), moment, () -> attendance.answer(meeting, Answer.ACCEPTED));
        Instant other = moment(MeetingDays.after(day), 10, 0);
        acting.as(
                world.person("steuerung.agentur"),
                moment(world.today().minusDays(5), 14, 0),
                () -> proposals.propose(meeting, otherTime(other)));
    }

    /** The school office on the working group's report, and whoever runs the fair on the fair. */
    private void hear(long meeting, PersonId school) {
        List<AgendaItem> items = meetings.existing(meeting).getAgenda();
        guests.hear(meeting, items.get(1).id(), school);
        guests.hear(
                meeting,
                items.get(2).id(),
                new Outsider("Messeleitung, Lindenhallen GmbH", "messeleitung@lindenhallen.example", Locale.GERMAN));
    }

    private static CalendarReply otherTime(Instant start) {
        return new CalendarReply(
                "demo",
                0,
                "",
                Participation.TENTATIVE,
                null,
                "An dem Tag tagt schon der Verwaltungsausschuss.",
                new CalendarReply.Proposal(start, start.plus(Duration.ofHours(2))));
    }

    /** The oldest one that there was by then: it is about the fair, on which this meeting resolves. */
    private void takeUpWish(long meeting, Instant now) {
        Meeting next = meetings.existing(meeting);
        wished.waiting(next).stream()
                .filter(wish -> wish.asked().isBefore(now) && !DemoEscalation.isIt(wish))
                .findFirst()
                .ifPresent(wish -> wished.take(meeting, wish.number()));
    }

    private long planned(DemoWorld world, int number, LocalDate day, LocalDate invitedOn) {
        MeetingPlan plan = new MeetingPlan(
                number + ". Sitzung der Steuerungsgruppe",
                moment(day, 13, 30),
                moment(day, 15, 30),
                "Rathaus, Raum 2.14",
                new OnlineAccess("https://konferenz.example/steuerung", "+49 30 5550100", "4711 08"));
        long[] id = new long[1];
        acting.as(world.person("schrift.stadt"), moment(invitedOn, 9, 0), () -> {
            String key = planning.plan(world.cooperation(), world.body("stg"), plan, DemoAgenda.TITLES);
            entities.flush();
            Meeting meeting = meetings.byKey(world.cooperation(), key);
            id[0] = meeting.id();
            agenda.fill(world, meeting);
            invitation.invite(id[0]);
        });
        return id[0];
    }

    private void answers(DemoWorld world, long meeting, LocalDate day) {
        for (String account : List.of("steuerung.stadt", "steuerung.agentur", "steuerung.jobcenter", "schrift.stadt")) {
            acting.as(world.person(account), moment(day, 11, 0), () -> attendance.answer(meeting, Answer.ACCEPTED));
        }
    }

    private static Instant moment(LocalDate day, int hour, int minute) {
        return PortalTime.instantOf(day, LocalTime.of(hour, minute));
    }
}
