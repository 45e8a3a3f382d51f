package org.einklang.portal.mail.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.COORDINATOR;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.einklang.api.NotVisible;
import org.einklang.api.item.ItemRef;
import org.einklang.api.mail.Mail;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonCard;
import org.einklang.portal.mail.BounceReason;
import org.einklang.portal.mail.MailState;
import org.einklang.portal.mail.OutboxMail;
import org.einklang.portal.mail.OutboxMemory;
import org.einklang.portal.mail.in.InboundMemory;
import org.einklang.testkit.Eventually;
import org.einklang.testkit.http.Statements;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.mail.Mailbox;
import org.einklang.testkit.server.Stage;
import org.einklang.testkit.server.Transactions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The administrator sees what has not arrived and why, never what it says, and has it tried again. */
@ExtendWith(ArquillianExtension.class)
class MailKeepingIT {

    private static final String SECRET = "Geheime Tagesordnung";

    @Inject
    private MailKeeping keeping;

    @Inject
    private OutboxMemory memory;

    @Inject
    private InboundMemory inbound;

    @Inject
    private Stage stage;

    @Inject
    private Clock clock;

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    private final String about = UUID.randomUUID().toString();

    @AfterEach
    void removeOwnMails() throws Exception {
        Transactions.commit(() -> entities.createQuery("delete from OutboxMail m where m.itemId = :about")
                .setParameter("about", about)
                .executeUpdate());
    }

    @Test
    void a_mail_that_came_back_is_shown_with_its_reason_in_words_and_without_what_it_says() throws Exception {
        OutboxMail mail = waiting("zurueck-" + about + "@stadt.example");
        Transactions.commit(() -> memory.cameBack(List.of(mail.messageId()), BounceReason.FULL, "552 5.2.2 quota"));

        assertThat(Visitor.as(ADMINISTRATOR).get("/admin/mail").body())
                .contains("Erneut versuchen")
                .contains("zurueck-" + about, "zurückgekommen: Das Postfach ist voll.", "552 5.2.2 quota")
                .doesNotContain(SECRET);
    }

    @Test
    void a_mail_that_was_given_up_is_sent_when_the_administrator_wants_it_with_its_old_message_id() throws Exception {
        String address = "aufgegeben-" + about + "@stadt.example";
        OutboxMail mail = waiting(address);
        Transactions.commit(() -> {
            OutboxMail stored = entities.find(OutboxMail.class, mail.id());
            IntStream.range(0, 200).forEach(i -> stored.failed("421 away", clock.instant()));
        });
        assertThat(stored(mail).state()).isEqualTo(MailState.FAILED);

        stage.as(ADMINISTRATOR, () -> keeping.sendAgain(mail.id()));
        Eventually.present(
                () -> Mailbox.of(address).all().stream().findFirst(),
                () -> "the mail did not come: " + stored(mail).state());
        assertThat(Mailbox.of(address).all().get(0).id()).isEqualTo(mail.messageId());
    }

    @Test
    void after_a_long_outage_everything_that_waits_is_sent_at_once_but_not_what_came_back() throws Exception {
        OutboxMail waits = waiting("wartet-" + about + "@stadt.example");
        OutboxMail bounced = waiting("weg-" + about + "@stadt.example");
        Transactions.commit(() -> memory.cameBack(List.of(bounced.messageId()), BounceReason.CLOSED, "closed"));
        stage.as(ADMINISTRATOR, keeping::sendAllAgain);

        Eventually.present(
                () -> Mailbox.of("wartet-" + about + "@stadt.example").all().stream()
                        .findFirst(),
                () -> "the mail did not come: " + stored(waits).state());
        assertThat(stored(bounced).state()).isEqualTo(MailState.BOUNCED);
    }

    @Test
    void a_mailbox_that_cannot_be_reached_is_said_with_the_reason_and_since_when() {
        inbound.couldNotLook("jakarta.mail.AuthenticationFailedException: no such user");

        assertThat(Visitor.as(ADMINISTRATOR).get("/admin/mail").body())
                .contains("Das Postfach ist nicht erreichbar.", "Zuletzt erreicht", "no such user");
        inbound.succeeded();
        assertThat(Visitor.as(ADMINISTRATOR).get("/admin/mail").body()).contains("Der Empfang");
    }

    @Test
    void nobody_else_touches_mail() throws Exception {
        OutboxMail mail = waiting("wartet-" + about + "@stadt.example");

        for (Runnable deed :
                List.<Runnable>of(() -> keeping.sendAgain(mail.id()), keeping::sendAllAgain, keeping::lookNow)) {
            assertThatThrownBy(() -> stage.as(COORDINATOR, deed)).isInstanceOf(NotVisible.class);
        }
        assertThat(stored(mail).nextAttempt()).isAfter(clock.instant());
    }

    @Test
    void what_was_sent_is_not_sent_again() throws Exception {
        OutboxMail mail = waiting("fertig-" + about + "@stadt.example");
        Transactions.commit(() -> entities.find(OutboxMail.class, mail.id()).sent(clock.instant()));

        assertThatThrownBy(() -> stage.as(ADMINISTRATOR, () -> keeping.sendAgain(mail.id())))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void the_page_asks_the_database_as_often_for_many_mails_as_for_one() throws Exception {
        Visitor administrator = Visitor.as(ADMINISTRATOR);
        waiting("erste-" + about + "@stadt.example");
        administrator.get("/admin/mail");
        int few = Statements.of("/admin/mail", administrator);
        for (int i = 0; i < 15; i++) {
            waiting(i + "-" + about + "@stadt.example");
        }

        assertThat(Statements.of("/admin/mail", administrator)).isEqualTo(few);
    }

    /** Waits for its next attempt, which the portal's own delivery leaves for tomorrow. */
    private OutboxMail waiting(String address) throws Exception {
        var card = new PersonCard(
                stage.person(ADMINISTRATOR), "Jemand", "", new PartnerId(1), "Stadt", address, Locale.GERMAN);
        Mail mail = Mail.of(card, SECRET, SECRET, new ItemRef("probe", "keeping", about));
        Instant tomorrow = clock.instant().plus(Duration.ofDays(1));
        OutboxMail[] written = {new OutboxMail(mail, "<" + UUID.randomUUID() + "@portal.example>", tomorrow)};
        Transactions.commit(() -> entities.persist(written[0]));
        return written[0];
    }

    private OutboxMail stored(OutboxMail mail) {
        return entities.find(OutboxMail.class, mail.id());
    }
}
