package org.einklang.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.access.Acting;
import org.einklang.api.access.Role;
import org.einklang.api.demo.DemoData;
import org.einklang.api.demo.DemoWorld;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.Deputies;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.Seat;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.invitation.Answer;
import org.einklang.meetings.invitation.AttendanceAnswer;
import org.einklang.meetings.invitation.MeetingInvitation;
import org.einklang.meetings.minutes.MinutesApproval;
import org.einklang.meetings.minutes.MinutesWriting;
import org.einklang.meetings.planning.AgendaItem;
import org.einklang.meetings.planning.AgendaItems;
import org.einklang.meetings.planning.DecisionPaper;
import org.einklang.meetings.planning.ItemContent;
import org.einklang.meetings.planning.ItemOutline;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.MeetingPlan;
import org.einklang.meetings.planning.MeetingPlanning;
import org.einklang.meetings.planning.Meetings;
import org.einklang.meetings.usual.UsualAgendas;
import org.jspecify.annotations.Nullable;

/**
 * The year of the steering group before the last three months, a meeting of the sponsors after which the next one plans itself, and
 * one of each operational group. Each next meeting approves the minutes of the last one; after the last the chair does.
 */
@ApplicationScoped
class EarlierMeetings implements DemoData {

    /** Days after a meeting on which also those have had their time who object by the rule of their body. */
    private static final int AFTER_OBJECTIONS = 20;

    private static final Duration LENGTH = Duration.ofHours(2);

    /** A group that has to meet every nine months and met so long ago has to be called now. */
    private static final int ALMOST_DUE = 9;

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private Acting acting;

    @Inject
    private Directory directory;

    @Inject
    private MeetingPlanning planning;

    @Inject
    private Meetings meetings;

    @Inject
    private AgendaItems items;

    @Inject
    private MeetingInvitation invitation;

    @Inject
    private AttendanceAnswer attendance;

    @Inject
    private Deputies deputies;

    @Inject
    private MinutesWriting writing;

    @Inject
    private MinutesApproval approval;

    @Inject
    private UsualAgendas usual;

    @Inject
    private EarlierMinutes minutes;

    /** A meeting that was held. */
    private record Held(long meeting, PersonId chair, LocalDate day) {}

    /** Before the meetings of the last months, by its name: so numbers follow the days. */
    @Override
    public String module() {
        return "earlier-" + MeetingsModule.ID;
    }

    @Override
    public void plant(DemoWorld world) {
        steps().forEach(step -> step.accept(world));
    }

    /** A meeting after the other: what one of them has touched need not be looked through for the next ones. */
    @Override
    public Stream<Consumer<DemoWorld>> steps() {
        Map<String, Held> last = new HashMap<>();
        Stream<Consumer<DemoWorld>> sittings = DemoScript.read("earlier-meetings.txt").stream()
                .map(sitting -> world -> last.put(sitting.body(), hold(world, sitting, last.get(sitting.body()))));
        return Stream.concat(
                Stream.concat(Stream.of(this::sayUsual), sittings), Stream.of(world -> approveLast(last.values())));
    }

    private void sayUsual(DemoWorld world) {
        acting.as(
                world.person("schrift.stadt"),
                moment(world.today().minusMonths(6), LocalTime.of(9, 0)),
                () -> usual.say(
                        body(world, "trg"),
                        List.of("Begrüßung und Bericht der Steuerungsgruppe", "Arbeitsplan", "Verschiedenes"),
                        true,
                        0));
    }

    private void approveLast(Collection<Held> held) {
        held.forEach(one -> acting.as(
                one.chair(),
                moment(one.day().plusDays(AFTER_OBJECTIONS), LocalTime.of(9, 0)),
                () -> approval.approve(one.meeting())));
    }

    private Held hold(DemoWorld world, DemoScript.Sitting sitting, @Nullable Held before) {
        LocalDate day = day(world.today(), sitting.when());
        BodyCard body = body(world, sitting.body());
        List<Seat> seats = directory.seats(body.id(), day);
        PersonId secretary = whoIs(Role.SECRETARY, seats);
        long meeting = invited(world, sitting, body, day, secretary);
        Set<PersonId> absent =
                sitting.absent().keySet().stream().map(world::person).collect(Collectors.toSet());
        deputise(world, sitting, body, day);
        Set<PersonId> present = directory.actingSeats(body.id(), day).stream()
                .map(Seat::person)
                .filter(person -> !absent.contains(person))
                .collect(Collectors.toSet());
        answers(meeting, seats, present, moment(day.minusDays(9), LocalTime.of(11, 0)));
        present.stream()
                .filter(person -> seats.stream().noneMatch(seat -> seat.person().equals(person)))
                .forEach(deputy -> acting.as(
                        deputy,
                        moment(day.minusDays(8), LocalTime.of(9, 0)),
                        () -> attendance.answer(meeting, Answer.ACCEPTED)));
        Instant begins = moment(day, sitting.begins());
        acting.as(secretary, begins, () -> {
            writing.begin(meeting);
            entities.flush();
            if (before != null) {
                approval.approveIn(meeting, before.meeting());
            }
        });
        acting.as(secretary, begins.plus(LENGTH), () -> {
            minutes.write(world, meeting, sitting, day, present);
            writing.handIn(meeting);
        });
        for (EarlierMinutes.Later later : EarlierMinutes.later(sitting)) {
            acting.as(
                    secretary,
                    moment(day.plusDays(later.fate().days()), LocalTime.of(10, 30)),
                    () -> minutes.settle(world, meeting, later));
        }
        return new Held(meeting, whoIs(Role.CHAIR, seats), day);
    }

    /** Whoever cannot come has said who comes instead. */
    private void deputise(DemoWorld world, DemoScript.Sitting sitting, BodyCard body, LocalDate day) {
        sitting.absent().forEach((absent, deputy) -> {
            if (!deputy.isEmpty()) {
                PersonId holder = world.person(absent);
                acting.as(
                        holder,
                        moment(day.minusDays(10), LocalTime.of(8, 30)),
                        () -> deputies.enter(body.id(), holder, world.person(deputy), day, day));
            }
        });
        entities.flush();
    }

    private long invited(
            DemoWorld world, DemoScript.Sitting sitting, BodyCard body, LocalDate day, PersonId secretary) {
        Instant begins = moment(day, sitting.begins());
        MeetingPlan plan = new MeetingPlan(sitting.title(), begins, begins.plus(LENGTH), sitting.place());
        long[] id = new long[1];
        acting.as(secretary, moment(day.minusDays(14), LocalTime.of(9, 0)), () -> {
            String key = planning.plan(world.cooperation(), body.id(), plan, sitting.titles());
            entities.flush();
            Meeting meeting = meetings.byKey(world.cooperation(), key);
            id[0] = meeting.id();
            for (int i = 0; i < sitting.items().size(); i++) {
                AgendaItem item = meeting.getAgenda().get(i);
                items.fill(item.id(), content(world, sitting.items().get(i)), item.version());
            }
            invitation.invite(id[0]);
        });
        return id[0];
    }

    private static ItemContent content(DemoWorld world, DemoScript.Item item) {
        PersonId presenter = item.presenter().isEmpty() ? null : world.person(item.presenter());
        DemoScript.Said said = item.said();
        return new ItemContent(
                item.title(),
                new ItemOutline(item.goal(), item.minutes(), presenter, "", said.about()).nonPublic(item.nonPublic()),
                new DecisionPaper(said.question(), "", "", said.recommendation()));
    }

    /** Who is not there has said so; also where somebody deputises. */
    private void answers(long meeting, List<Seat> seats, Set<PersonId> present, Instant moment) {
        for (Seat seat : seats) {
            Answer answer = present.contains(seat.person()) ? Answer.ACCEPTED : Answer.DECLINED;
            acting.as(seat.person(), moment, () -> attendance.answer(meeting, answer));
        }
    }

    private static LocalDate day(LocalDate today, String when) {
        return switch (when) {
            case "soon-due" -> MeetingDays.near(today.minusMonths(ALMOST_DUE).plusDays(14));
            case "long-ago" -> MeetingDays.aQuarterMissed(today);
            default -> MeetingDays.inMonth(today.minusMonths(Integer.parseInt(when)));
        };
    }

    private BodyCard body(DemoWorld world, String key) {
        return directory.bodies(world.cooperation()).stream()
                .filter(body -> body.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static PersonId whoIs(Role role, List<Seat> seats) {
        return seats.stream()
                .filter(seat -> seat.role() == role)
                .map(Seat::person)
                .findFirst()
                .orElseThrow();
    }

    private static Instant moment(LocalDate day, LocalTime time) {
        return PortalTime.instantOf(day, time);
    }
}
