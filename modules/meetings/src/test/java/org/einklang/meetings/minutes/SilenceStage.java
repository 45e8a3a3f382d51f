package org.einklang.meetings.minutes;

import static org.einklang.testkit.Personas.TEAM_CITY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.einklang.api.deadline.Deadlines;
import org.einklang.api.people.BodyId;
import org.einklang.meetings.invitation.MeetingInvitation;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.MeetingPlan;
import org.einklang.meetings.planning.MeetingPlanning;
import org.einklang.meetings.planning.Meetings;
import org.einklang.testkit.server.Stage;

/** Minutes of a body that approves them by silence, for tests. */
@ApplicationScoped
class SilenceStage {

    @Inject
    private Stage stage;

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
    private Clock clock;

    /** Of a meeting so many days ahead; they wait for objections. */
    Meeting handedIn(String title, int days) {
        Instant starts = clock.instant().plus(Duration.ofDays(days));
        MeetingPlan plan = new MeetingPlan(title, starts, starts.plus(Duration.ofHours(1)), "Rathaus");
        BodyId body = stage.world().body("ausb");
        String key = stage.ask(
                TEAM_CITY, () -> planning.plan(stage.world().cooperation(), body, plan, List.of("Begrüßung")));
        Meeting meeting =
                stage.ask(TEAM_CITY, () -> meetings.byKey(stage.world().cooperation(), key));
        stage.as(TEAM_CITY, () -> invitation.invite(meeting.id()));
        stage.as(TEAM_CITY, () -> writing.begin(meeting.id()));
        stage.as(TEAM_CITY, () -> writing.save(meeting.id(), List.of(), Set.of(stage.person(TEAM_CITY))));
        stage.as(TEAM_CITY, () -> writing.handIn(meeting.id()));
        return meeting;
    }

    /** When the last day for objections to them is over. */
    Instant over(Meeting meeting) {
        return Deadlines.endOf(Objects.requireNonNull(reading.existing(meeting).getObjectionsUntil()))
                .plusSeconds(1);
    }
}
