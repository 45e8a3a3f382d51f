package org.einklang.meetings.minutes;

import static org.einklang.testkit.Personas.TEAM_CITY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.einklang.api.deadline.Deadlines;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.Directory;
import org.einklang.meetings.invitation.MeetingInvitation;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.MeetingPlan;
import org.einklang.meetings.planning.MeetingPlanning;
import org.einklang.meetings.planning.Meetings;
import org.einklang.testkit.job.DoneOnce;
import org.einklang.testkit.server.Stage;

/** Minutes to which nobody has objected are approved once, with one paper and one mail for each. */
@ApplicationScoped
class SilentApprovalOnce implements DoneOnce {

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
    private Directory directory;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return "meetings.job.silence";
    }

    @Override
    public Errand errand() {
        Meeting meeting = handedIn();
        LocalDate last = Objects.requireNonNull(reading.existing(meeting).getObjectionsUntil());
        return new Errand(
                "",
                Deadlines.endOf(last).plusSeconds(1),
                () -> "" + reading.existing(meeting).getApprovedHow(),
                "SILENCE");
    }

    private Meeting handedIn() {
        Instant starts = clock.instant().plus(Duration.ofDays(2_720));
        MeetingPlan plan = new MeetingPlan("Stille", starts, starts.plus(Duration.ofHours(1)), "Rathaus");
        BodyCard body = body();
        String key =
                stage.ask(TEAM_CITY, () -> planning.plan(body.cooperation(), body.id(), plan, List.of("Begrüßung")));
        Meeting meeting = stage.ask(TEAM_CITY, () -> meetings.byKey(body.cooperation(), key));
        stage.as(TEAM_CITY, () -> invitation.invite(meeting.id()));
        stage.as(TEAM_CITY, () -> writing.begin(meeting.id()));
        stage.as(TEAM_CITY, () -> writing.save(meeting.id(), List.of(), Set.of(stage.person(TEAM_CITY))));
        stage.as(TEAM_CITY, () -> writing.handIn(meeting.id()));
        return meeting;
    }

    /** One whose minutes silence approves. */
    private BodyCard body() {
        return directory.bodies(stage.world().cooperation()).stream()
                .filter(one -> one.key().equals("ausb"))
                .findFirst()
                .orElseThrow();
    }
}
