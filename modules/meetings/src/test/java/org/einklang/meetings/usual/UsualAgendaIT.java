package org.einklang.meetings.usual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.HOST;
import static org.einklang.testkit.Personas.PRESS_AGENCY;
import static org.einklang.testkit.Personas.PRESS_JOBCENTER;
import static org.einklang.testkit.Personas.SECRETARY;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.einklang.api.NotVisible;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.invitation.MeetingInvitation;
import org.einklang.meetings.minutes.MinutesReading;
import org.einklang.meetings.minutes.MinutesWriting;
import org.einklang.meetings.minutes.ResolutionRecording;
import org.einklang.meetings.minutes.ResolutionState;
import org.einklang.meetings.planning.AgendaItem;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.MeetingPlan;
import org.einklang.meetings.planning.MeetingPlanning;
import org.einklang.meetings.planning.MeetingState;
import org.einklang.meetings.planning.Meetings;
import org.einklang.meetings.planning.OnlineAccess;
import org.einklang.testkit.TestPortal;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each meeting of a body begins with the usual items, and where that is wanted the next one is planned by itself. */
@ExtendWith(ArquillianExtension.class)
class UsualAgendaIT {

    private static final OnlineAccess ROOM = new OnlineAccess("https://konferenz.example/kita", "", "");
    private static final String PAGE = "/c/lindental/meetings/bodies/fam/usual";
    private static final List<String> ITEMS = List.of("Ankommen", "Verschiedenes");

    /** Days that no other test knows. */
    private static final Instant STARTS = TestPortal.STARTED.plus(Duration.ofDays(3_080));

    @Inject
    private Stage stage;

    @Inject
    private Directory directory;

    @Inject
    private UsualAgendas usual;

    @Inject
    private MeetingPlanning planning;

    @Inject
    private MeetingInvitation invitation;

    @Inject
    private Meetings meetings;

    @Inject
    private MinutesWriting writing;

    @Inject
    private MinutesReading reading;

    @Inject
    private ResolutionRecording recording;

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @AfterEach
    void nothing_stays_planned() {
        after(STARTS.minusSeconds(1)).stream()
                .filter(meeting -> meeting.getState() == MeetingState.PLANNED)
                .forEach(meeting -> stage.as(HOST, () -> planning.cancel(meeting.id())));
        say(List.of("Begrüßung"), true);
    }

    @Test
    void the_form_of_a_new_meeting_begins_with_the_usual_items() {
        say(ITEMS, false);

        assertThat(Visitor.as(PRESS_JOBCENTER)
                        .get("/c/lindental/meetings/new?body=fam")
                        .body())
                .contains("Ankommen\nVerschiedenes");
    }

    @Test
    void when_a_meeting_is_over_the_next_one_is_planned_with_what_was_put_off() {
        say(ITEMS, true);
        Meeting meeting = begun();
        AgendaItem item = meeting.getAgenda().get(1);
        stage.as(HOST, () -> writing.propose(meeting.id(), item.id(), "Die Krippe öffnet um sechs."));
        long proposal = stage.ask(HOST, () -> reading.of(meeting))
                .getResolutions()
                .get(0)
                .id();
        stage.as(HOST, () -> recording.decide(meeting.id(), proposal, ResolutionState.POSTPONED));
        stage.as(HOST, () -> writing.handIn(meeting.id()));

        List<Meeting> next = after(STARTS);
        assertThat(next).singleElement().satisfies(one -> {
            assertThat(one.getState()).as("nobody is invited").isEqualTo(MeetingState.PLANNED);
            assertThat(YearMonth.from(PortalTime.dayOf(one.getStarts())))
                    .isEqualTo(YearMonth.from(PortalTime.dayOf(STARTS)).plusMonths(9));
            assertThat(PortalTime.inBerlin(one.getStarts()).toLocalTime())
                    .isEqualTo(PortalTime.inBerlin(STARTS).toLocalTime());
            assertThat(one.getPlace()).isEqualTo("Kita am Park");
            assertThat(one.online()).isEqualTo(ROOM);
        });
        assertThat(stage.ask(HOST, () -> meetings.byKey(here(), next.get(0).getKey()))
                        .getAgenda())
                .extracting(AgendaItem::getTitle)
                .containsExactly("Ankommen", "Verschiedenes", "Krippe");
        assertThat(Visitor.as(PRESS_JOBCENTER).get("/c/lindental/notifications").body())
                .contains("Nächste Sitzung vorgemerkt: " + next.get(0).getTitle());
    }

    @Test
    void nothing_is_planned_where_that_is_not_wanted_or_a_meeting_is_planned_already() {
        say(ITEMS, false);
        Meeting unwanted = begun();
        stage.as(HOST, () -> writing.handIn(unwanted.id()));
        assertThat(after(STARTS)).isEmpty();

        say(ITEMS, true);
        Meeting planned = planned(STARTS.plus(Duration.ofDays(3)));
        Meeting meeting = begun();
        stage.as(HOST, () -> writing.handIn(meeting.id()));
        assertThat(after(STARTS)).extracting(Meeting::id).containsExactly(planned.id());
    }

    @Test
    void nobody_but_chair_and_secretary_says_what_is_usual() {
        assertThat(Visitor.as(HOST).get(PAGE).status()).isEqualTo(200);
        assertThat(Visitor.as(SECRETARY).get(PAGE).status()).isEqualTo(404);
        assertThat(Visitor.as(PRESS_AGENCY).get(PAGE).status()).isEqualTo(404);
        assertThatExceptionOfType(NotVisible.class)
                .isThrownBy(() -> stage.as(PRESS_AGENCY, () -> usual.say(body(), ITEMS, true, 0)));
    }

    @Test
    void what_two_write_at_once_stays_and_too_much_is_refused() {
        String many = "Punkt\n".repeat(21);
        assertThat(Visitor.as(HOST)
                        .submit(PAGE, Map.of("usual:titles", many), "usual:save")
                        .body())
                .contains("Mehr als 20 ständige Punkte");
        String stale = Visitor.as(PRESS_JOBCENTER)
                .submit(PAGE, Map.of("usual:version", "0", "usual:titles", "Von gestern"), "usual:save")
                .body();
        assertThat(stale).contains("Von gestern");
        assertThat(stage.ask(HOST, () -> usual.titles(body().id()))).doesNotContain("Von gestern");
    }

    private void say(List<String> items, boolean next) {
        stage.as(
                PRESS_JOBCENTER,
                () -> usual.say(
                        body(),
                        items,
                        next,
                        usual.of(body()).map(UsualAgenda::version).orElse(0)));
    }

    private List<Meeting> after(Instant moment) {
        return entities.createQuery(
                        "select m from Meeting m where m.bodyId = :body and m.starts > :moment"
                                + " and m.state <> :cancelled order by m.starts",
                        Meeting.class)
                .setParameter("body", body().id().value())
                .setParameter("moment", moment)
                .setParameter("cancelled", MeetingState.CANCELLED)
                .getResultList();
    }

    private Meeting begun() {
        Meeting meeting = planned(STARTS);
        stage.as(HOST, () -> invitation.invite(meeting.id()));
        stage.as(HOST, () -> writing.begin(meeting.id()));
        return meeting;
    }

    private Meeting planned(Instant starts) {
        MeetingPlan plan =
                new MeetingPlan("AG Familie und Beruf", starts, starts.plus(Duration.ofHours(1)), "Kita am Park", ROOM);
        String key = stage.ask(HOST, () -> planning.plan(here(), body().id(), plan, List.of("Begrüßung", "Krippe")));
        return stage.ask(HOST, () -> meetings.byKey(here(), key));
    }

    private BodyCard body() {
        return directory.bodies(here()).stream()
                .filter(one -> one.key().equals("fam"))
                .findFirst()
                .orElseThrow();
    }

    private CooperationId here() {
        return stage.world().cooperation();
    }
}
