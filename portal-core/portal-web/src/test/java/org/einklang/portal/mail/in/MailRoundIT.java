package org.einklang.portal.mail.in;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.TEAM_AGENCY;

import jakarta.inject.Inject;
import jakarta.persistence.CacheRetrieveMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.einklang.api.NotVisible;
import org.einklang.api.item.ItemRef;
import org.einklang.api.mail.Mail;
import org.einklang.api.mail.Outbox;
import org.einklang.portal.mail.BounceReason;
import org.einklang.portal.mail.MailState;
import org.einklang.portal.mail.OutboxMail;
import org.einklang.portal.mail.keeping.MailKeeping;
import org.einklang.testkit.mail.Mailbox;
import org.einklang.testkit.mail.ProgramMail;
import org.einklang.testkit.server.Transactions;
import org.junit.jupiter.api.Test;

/** What becomes of mails in a real mailbox. */
class MailRoundIT extends MailRoundStage {

    @Inject
    private MailHandling handling;

    @Inject
    private MailKeeping keeping;

    @Inject
    private Outbox outbox;

    @Test
    void a_mail_is_dealt_with_once_also_when_the_portal_died_before_it_could_mark_it() {
        ProgramMail mail = reply("outlook-reply", TEAM_AGENCY);
        int before = mailbox.unread();
        mailbox.deliver(mail);
        handling.handle(key(mail), MailSorting.sort(mail.bytes())); // and then the machine dies
        look();
        mailbox.deliver(mail); // a mail server that is not sure sends twice
        look();

        assertThat(probe.answers(uid)).hasSize(1);
        assertThat(mailbox.unread()).isEqualTo(before);
    }

    @Test
    void a_mail_that_fails_is_tried_again_kept_aside_in_the_end_and_taken_when_an_administrator_wants_it() {
        String broken = "probe-broken-" + UUID.randomUUID();
        ProgramMail mail = reply("outlook-reply", TEAM_AGENCY).with("uid", broken);
        int before = mailbox.unread();
        mailbox.deliver(mail);
        look();
        assertThat(known(mail).outcome()).isEqualTo(Outcome.TRYING);
        look();
        assertThat(known(mail).attempts()).as("not before its time").isEqualTo(1);

        Instant later = clock.instant();
        for (int i = 0; i < 6; i++) {
            later = later.plus(Duration.ofHours(3));
            stage.as(ADMINISTRATOR, later, this::look);
        }
        assertThat(known(mail).outcome()).isEqualTo(Outcome.ASIDE);
        assertThat(known(mail).attempts()).isEqualTo(5);
        assertThat(known(mail).fault())
                .hasValueSatisfying(fault -> assertThat(fault).contains("planned"));
        assertThat(mailbox.unread()).as("it stays where people find it").isEqualTo(before + 1);

        assertThatThrownBy(() -> stage.as(
                        COORDINATOR, () -> keeping.lookAgain(known(mail).id())))
                .isInstanceOf(NotVisible.class);
        probe.repair(broken);
        stage.as(ADMINISTRATOR, () -> keeping.lookAgain(known(mail).id()));
        look();
        assertThat(probe.answers(broken)).hasSize(1);
        assertThat(became(mail)).isEqualTo(Reason.ANSWERED);
        assertThat(mailbox.unread()).isEqualTo(before);
    }

    @Test
    void what_people_write_stays_unread_and_what_programs_write_goes_out_of_the_way() {
        int before = mailbox.unread();
        ProgramMail words = ProgramMail.named("words");
        ProgramMail away = ProgramMail.named("out-of-office");
        mailbox.deliver(words);
        mailbox.deliver(away);
        look();

        assertThat(became(words)).isEqualTo(Reason.PERSON);
        assertThat(became(away)).isEqualTo(Reason.AUTOMATIC);
        assertThat(mailbox.unread()).isEqualTo(before + 1);
    }

    @Test
    void a_mail_that_came_back_is_known_as_such_in_the_outbox() throws Exception {
        ItemRef about = new ItemRef("probe", "thing", uid);
        Transactions.commit(
                () -> outbox.put(Mail.of(card(TEAM_AGENCY, "weg@agentur.example"), "Betreff", "Text", about)));
        OutboxMail written = written();
        ProgramMail bounce = ProgramMail.named("bounce")
                .with("original", written.messageId())
                .with("attendee", "weg@agentur.example");
        ProgramMail ofOthers = ProgramMail.named("bounce-exchange").with("original", "<somebody@elsewhere.example>");
        mailbox.deliver(bounce);
        mailbox.deliver(ofOthers);
        look();

        assertThat(became(bounce)).isEqualTo(Reason.BOUNCED);
        assertThat(became(ofOthers)).isEqualTo(Reason.BOUNCE_OF_OTHERS);
        assertThat(written().state()).isEqualTo(MailState.BOUNCED);
        assertThat(written().bounceReason()).contains(BounceReason.NO_SUCH_ADDRESS);
        assertThat(written().lastError().orElseThrow()).contains("User unknown");
    }

    @Test
    void no_mail_that_comes_in_makes_the_portal_write_one() {
        long before = outboxSize();
        for (String file : List.of(
                "outlook-reply",
                "outlook-counter",
                "google-reply",
                "out-of-office",
                "vacation",
                "words",
                "bounce",
                "delay")) {
            mailbox.deliver(ProgramMail.named(file).by(Mailbox.PORTAL));
            mailbox.deliver(ProgramMail.named(file).by(TEAM_AGENCY.mail()).with("uid", uid));
        }
        look();

        assertThat(outboxSize()).isEqualTo(before);
    }

    @Test
    void after_a_while_the_portal_forgets_that_a_mail_came() {
        ProgramMail mail = reply("outlook-reply", TEAM_AGENCY);
        mailbox.deliver(mail);
        look();
        assertThat(memory.known(List.of(key(mail)))).hasSize(1);

        stage.as(ADMINISTRATOR, clock.instant().plus(Duration.ofDays(89)), memory::forgetOld);
        assertThat(memory.known(List.of(key(mail)))).hasSize(1);
        stage.as(ADMINISTRATOR, clock.instant().plus(Duration.ofDays(91)), memory::forgetOld);
        assertThat(memory.known(List.of(key(mail)))).isEmpty();
    }

    private OutboxMail written() {
        return entities.createQuery("select m from OutboxMail m where m.itemId = :id", OutboxMail.class)
                .setParameter("id", uid)
                .setHint("jakarta.persistence.cache.retrieveMode", CacheRetrieveMode.BYPASS)
                .getSingleResult();
    }

    private long outboxSize() {
        return entities.createQuery("select count(m) from OutboxMail m", Long.class)
                .getSingleResult();
    }
}
