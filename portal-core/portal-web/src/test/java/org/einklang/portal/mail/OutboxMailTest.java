package org.einklang.portal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.portal.mail.Mails.NOW;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutboxMailTest {

    @Test
    void a_new_mail_waits_and_is_due_at_once() {
        OutboxMail mail = Mails.waiting(Mails.to("jana.weiss@stadt.example"));

        assertThat(mail.state()).isEqualTo(MailState.WAITING);
        assertThat(mail.nextAttempt()).isEqualTo(NOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "jana", "jana@", "jana@stadt.example\nBcc: all@stadt.example", "a@b.de, c@d.de"})
    void a_person_without_usable_address_gets_no_mail_and_everybody_can_see_why(String address) {
        assertThat(Mails.waiting(Mails.to(address)).state()).isEqualTo(MailState.NO_ADDRESS);
    }

    @Test
    void a_subject_is_one_line() {
        OutboxMail mail = Mails.waiting(Mails.saying("Einladung\r\nBcc: all@stadt.example", "…"));

        assertThat(mail.subject()).isEqualTo("Einladung Bcc: all@stadt.example");
    }

    @Test
    void after_a_failure_it_waits_for_the_next_attempt_and_keeps_its_message_id() {
        OutboxMail mail = Mails.waiting(Mails.to("jana.weiss@stadt.example"));
        String id = mail.messageId();

        mail.failed("connection refused", NOW);
        mail.failed("connection refused", NOW);

        assertThat(mail.state()).isEqualTo(MailState.WAITING);
        assertThat(mail.nextAttempt()).isEqualTo(NOW.plus(Duration.ofMinutes(1)));
        assertThat(mail.lastError()).contains("connection refused");
        assertThat(mail.messageId()).isEqualTo(id);
    }

    @Test
    void a_mail_that_came_back_before_it_was_noted_as_sent_has_come_back() {
        OutboxMail mail = Mails.waiting(Mails.to("jana.weiss@stadt.example"));

        mail.cameBack(BounceReason.NO_SUCH_ADDRESS, "550 User unknown");
        mail.sent(NOW);

        assertThat(mail.state()).isEqualTo(MailState.BOUNCED);
        assertThat(mail.lastError()).contains("550 User unknown");
    }

    @Test
    void it_is_given_up_in_the_end() {
        OutboxMail mail = Mails.waiting(Mails.to("jana.weiss@stadt.example"));

        for (int i = 0; i < 200; i++) {
            mail.failed("x".repeat(5000), NOW);
        }

        assertThat(mail.state()).isEqualTo(MailState.FAILED);
        assertThat(mail.lastError().orElseThrow()).hasSizeLessThanOrEqualTo(1000);
    }

    @Test
    void once_sent_the_fault_before_is_forgotten() {
        OutboxMail mail = Mails.waiting(Mails.to("jana.weiss@stadt.example"));
        mail.failed("connection refused", NOW);

        mail.sent(NOW.plusSeconds(30));

        assertThat(mail.state()).isEqualTo(MailState.SENT);
        assertThat(mail.lastError()).isEmpty();
    }
}
