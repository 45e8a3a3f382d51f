package org.einklang.meetings.invitation;

import static org.einklang.testkit.Personas.HEAD_OF_CITY;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.einklang.api.job.JobId;
import org.einklang.api.job.JobOrder;
import org.einklang.api.job.JobProgress;
import org.einklang.api.job.Jobs;
import org.einklang.meetings.planning.MeetingPlan;
import org.einklang.meetings.planning.MeetingPlanning;
import org.einklang.meetings.planning.MeetingState;
import org.einklang.meetings.planning.Meetings;
import org.einklang.testkit.Eventually;
import org.einklang.testkit.Persona;
import org.einklang.testkit.TestPortal;
import org.einklang.testkit.mail.Mailbox;
import org.einklang.testkit.mail.ProgramMail;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** What tests on calendar programs share: a meeting of the sponsors to which they are invited, and the portal's mailbox. */
@ExtendWith(ArquillianExtension.class)
abstract class CalendarMailStage {

    static final Instant STARTS = TestPortal.STARTED.plus(Duration.ofDays(500));
    static final String TITLE = "Antwort im Kalender";

    @Inject
    Stage stage;

    @Inject
    MeetingPlanning planning;

    @Inject
    MeetingInvitation invitation;

    @Inject
    Meetings meetings;

    @Inject
    Invitees invitees;

    @Inject
    Jobs jobs;

    long meeting;

    @BeforeEach
    void invite() {
        meeting = planned(HEAD_OF_CITY, "trg", STARTS);
        stage.as(HEAD_OF_CITY, () -> invitation.invite(meeting));
    }

    @AfterEach
    void end() {
        if (meetings.existing(meeting).getState() != MeetingState.CANCELLED) {
            cancel();
        }
    }

    long planned(Persona by, String body, Instant starts) {
        MeetingPlan plan = new MeetingPlan(TITLE, starts, starts.plus(Duration.ofHours(1)), "Rathaus");
        return stage.ask(by, () -> {
            String key =
                    planning.plan(stage.world().cooperation(), stage.world().body(body), plan, List.of("Begrüßung"));
            return meetings.byKey(stage.world().cooperation(), key).id();
        });
    }

    ProgramMail reply(String program, Persona by, String status) {
        return ProgramMail.named(program)
                .with("uid", uid())
                .with("partstat", status)
                .with("mailbox", Mailbox.PORTAL)
                .by(by.mail());
    }

    static void answered(ProgramMail mail) {
        Mailbox.of(Mailbox.PORTAL).deliver(mail);
    }

    /** Has the mailbox read at once. */
    void look() {
        JobId job = jobs.submit(JobOrder.of("inmail.job.round", ""));
        Eventually.present(() -> jobs.progress(job).filter(JobProgress::isOver), () -> "the mailbox was not read");
    }

    Answer answer(Persona persona) {
        return invitees.of(meeting, stage.person(persona)).orElseThrow().getAnswer();
    }

    String uid() {
        return meetings.existing(meeting).uid();
    }

    void cancel() {
        stage.as(HEAD_OF_CITY, () -> planning.cancel(meeting));
    }
}
