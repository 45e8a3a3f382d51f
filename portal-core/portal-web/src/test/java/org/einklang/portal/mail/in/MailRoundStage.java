package org.einklang.portal.mail.in;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.einklang.api.job.JobId;
import org.einklang.api.job.JobWork;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.testkit.Persona;
import org.einklang.testkit.mail.Mailbox;
import org.einklang.testkit.mail.ProgramMail;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** A real mailbox, into which mails are put, and at which the portal looks only when a test wants it. */
@ExtendWith(ArquillianExtension.class)
abstract class MailRoundStage {

    @Inject
    MailRound round;

    @Inject
    QuietRounds rounds;

    @Inject
    InboundMemory memory;

    @Inject
    ProbeReplies probe;

    @Inject
    Directory directory;

    @Inject
    Stage stage;

    @Inject
    Clock clock;

    final Mailbox mailbox = Mailbox.of(Mailbox.PORTAL);

    final String uid = "probe-" + UUID.randomUUID();

    @PersistenceContext(unitName = "core")
    EntityManager entities;

    @BeforeEach
    void letTheJobWait() {
        rounds.begin();
    }

    @AfterEach
    void letTheJobGoOn() {
        look();
        rounds.end();
    }

    void look() {
        round.run(new JobWork(new JobId(0), "", ""));
    }

    ProgramMail reply(String program, Persona by) {
        return ProgramMail.named(program).with("uid", uid).with("sequence", "1").by(by.mail());
    }

    static MailKey key(ProgramMail mail) {
        return MailKey.ofMail("<" + mail.value("id") + ">", 0, 0);
    }

    InboundMail known(ProgramMail mail) {
        Map<MailKey, InboundMail> known = memory.known(List.of(key(mail)));
        assertThat(known).as("the mail was looked at").hasSize(1);
        return known.values().iterator().next();
    }

    Reason became(ProgramMail mail) {
        return known(mail).reason();
    }

    PersonCard card(Persona persona, String address) {
        var card = directory.person(stage.person(persona));
        return new PersonCard(
                card.id(), card.name(), card.function(), card.partner(), card.partnerName(), address, card.locale());
    }
}
