package org.einklang.portal.mail.in;

import static org.einklang.testkit.Personas.TEAM_AGENCY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.einklang.testkit.job.DoneOnce;
import org.einklang.testkit.mail.Mailbox;
import org.einklang.testkit.mail.ProgramMail;
import org.einklang.testkit.server.Stage;

/** An answer by mail is given once. */
@ApplicationScoped
class MailRoundOnce implements DoneOnce {

    @Inject
    private ProbeReplies probe;

    @Inject
    private QuietRounds rounds;

    @Inject
    private Stage stage;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return MailRound.KIND;
    }

    @Override
    public Errand errand() {
        rounds.begin();
        String uid = "probe-" + UUID.randomUUID();
        Mailbox.of(Mailbox.PORTAL)
                .deliver(ProgramMail.named("outlook-reply")
                        .with("uid", uid)
                        .with("sequence", "1")
                        .by(TEAM_AGENCY.mail()));
        return new Errand(
                "",
                clock.instant(),
                () -> probe.answers(uid),
                List.of(stage.person(TEAM_AGENCY).value() + " ACCEPTED"));
    }

    @Override
    public void tidyUp() {
        rounds.end();
    }
}
