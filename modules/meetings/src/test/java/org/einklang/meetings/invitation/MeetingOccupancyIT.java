package org.einklang.meetings.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;
import static org.einklang.testkit.Personas.STEERING_JOBCENTER;
import static org.einklang.testkit.Personas.TEAM_CITY;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.einklang.api.item.ItemCard;
import org.einklang.api.item.ItemRef;
import org.einklang.api.occupancy.Clash;
import org.einklang.api.occupancy.Occupancy;
import org.einklang.api.occupancy.Occupant;
import org.einklang.api.time.TimeSpan;
import org.einklang.meetings.planning.MeetingPlan;
import org.einklang.meetings.planning.MeetingPlanning;
import org.einklang.meetings.planning.Meetings;
import org.einklang.testkit.Persona;
import org.einklang.testkit.TestPortal;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A meeting takes its people and its place as long as it is to be, and who plans another one is told. */
@ExtendWith(ArquillianExtension.class)
class MeetingOccupancyIT {

    private static final ItemRef NOTHING = new ItemRef("meetings", "meeting", "0");

    @Inject
    private MeetingPlanning planning;

    @Inject
    private MeetingInvitation invitation;

    @Inject
    private AttendanceAnswer attendance;

    @Inject
    private Meetings meetings;

    @Inject
    private Occupancy occupancy;

    @Inject
    private Stage stage;

    @Test
    void a_meeting_takes_its_people_from_plan_to_cancellation_but_not_those_who_do_not_come() {
        TimeSpan time = hours(400);
        long meeting = planned("Belegt", time, "Zimmer 9");
        assertThat(taken(SECRETARY, STEERING_AGENCY, time)).hasSize(1);
        stage.as(SECRETARY, () -> invitation.invite(meeting));
        assertThat(taken(SECRETARY, STEERING_AGENCY, time)).hasSize(1);
        stage.as(STEERING_AGENCY, () -> attendance.answer(meeting, Answer.DECLINED));
        assertThat(taken(SECRETARY, STEERING_AGENCY, time)).isEmpty();
        assertThat(taken(SECRETARY, STEERING_JOBCENTER, time)).hasSize(1);
        stage.as(STEERING_AGENCY, () -> attendance.answer(meeting, Answer.ACCEPTED));
        assertThat(taken(SECRETARY, STEERING_AGENCY, time)).hasSize(1);

        stage.as(CHAIR, () -> planning.cancel(meeting));
        assertThat(taken(SECRETARY, STEERING_AGENCY, time)).isEmpty();
        assertThat(room("ZIMMER  9", time)).isEmpty();
    }

    @Test
    void who_plans_is_told_who_and_which_place_is_taken_and_others_are_not() {
        TimeSpan time = hours(420);
        planned("Erste", time, "Zimmer 8");
        long second = planned("Zweite", time, "zimmer 8");
        String page = "/c/lindental/meetings/"
                + stage.ask(SECRETARY, () -> meetings.existing(second).getKey());

        assertThat(Visitor.as(SECRETARY).get(page).body()).contains("Zur selben Zeit belegt", "Zimmer 8: Erste");
        assertThat(Visitor.as(STEERING_AGENCY).get(page).body()).doesNotContain("Zur selben Zeit belegt");
        assertThat(taken(SECRETARY, STEERING_AGENCY, time).get(0).what().map(ItemCard::title))
                .contains("Erste");
    }

    @Test
    void who_may_not_see_the_meeting_learns_only_that_somebody_is_busy() {
        TimeSpan time = hours(440);
        planned("Vertraulich", time, "Zimmer 7");

        assertThat(taken(TEAM_CITY, STEERING_AGENCY, time)).singleElement().satisfies(clash -> {
            assertThat(clash.what()).isEmpty();
            assertThat(clash.time()).isEqualTo(time);
        });
    }

    private long planned(String title, TimeSpan time, String place) {
        MeetingPlan plan = new MeetingPlan(title, time.from(), time.to(), place);
        return stage.ask(SECRETARY, () -> {
            String key =
                    planning.plan(stage.world().cooperation(), stage.world().body("stg"), plan, List.of("Begrüßung"));
            return meetings.byKey(stage.world().cooperation(), key).id();
        });
    }

    private List<Clash> taken(Persona reader, Persona person, TimeSpan time) {
        return clashes(reader, Occupant.of(stage.person(person)), time);
    }

    private List<Clash> room(String name, TimeSpan time) {
        return clashes(SECRETARY, Occupant.room(stage.world().cooperation(), name), time);
    }

    private List<Clash> clashes(Persona reader, Occupant occupant, TimeSpan time) {
        return stage.ask(
                reader,
                () -> occupancy.clashes(stage.world().cooperation(), List.of(occupant), List.of(time), NOTHING));
    }

    private static TimeSpan hours(int ahead) {
        Instant from = TestPortal.STARTED.plus(Duration.ofDays(100)).plus(Duration.ofHours(ahead));
        return new TimeSpan(from, from.plus(Duration.ofHours(2)));
    }
}
