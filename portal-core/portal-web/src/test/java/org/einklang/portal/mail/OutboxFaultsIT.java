package org.einklang.portal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.ADMINISTRATOR;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.einklang.api.item.ItemRef;
import org.einklang.api.mail.Mail;
import org.einklang.api.mail.Outbox;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonCard;
import org.einklang.portal.mail.CutOffMailServer.Cut;
import org.einklang.testkit.TestPortal;
import org.einklang.testkit.mail.Mailbox;
import org.einklang.testkit.mail.ReceivedMail;
import org.einklang.testkit.server.Stage;
import org.einklang.testkit.server.Transactions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Nothing is lost whatever the mail server does, and what arrives twice has the same Message-ID. The clock of these mails is far
 * ahead, so that the portal's own delivery leaves them alone.
 */
@ExtendWith(ArquillianExtension.class)
class OutboxFaultsIT {

    private static final Instant FAR_AHEAD = TestPortal.STARTED.plus(Duration.ofDays(2000));

    @Inject
    private Outbox outbox;

    @Inject
    private OutboxRound round;

    @Inject
    private OutboxQueue queue;

    @Inject
    private Stage stage;

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    private final String about = UUID.randomUUID().toString();

    @Test
    void an_hour_without_a_mail_server_delays_everything_and_loses_and_repeats_nothing() throws Exception {
        List<String> people = written(3);
        MailServer away = server(closedPort());
        for (int minute = 0; minute < 60; minute++) {
            deliver(FAR_AHEAD.plus(Duration.ofMinutes(minute)), away);
        }
        assertThat(mails()).allSatisfy(mail -> {
            assertThat(mail.state()).isEqualTo(MailState.WAITING);
            assertThat(mail.lastError()).isPresent();
        });

        MailServer back = server(realPort());
        for (int minute = 60; minute < 120; minute++) {
            deliver(FAR_AHEAD.plus(Duration.ofMinutes(minute)), back);
        }
        assertThat(mails()).extracting(OutboxMail::state).containsOnly(MailState.SENT);
        assertThat(people)
                .allSatisfy(person -> assertThat(Mailbox.of(person).all())
                        .extracting(ReceivedMail::id)
                        .containsExactly(mail(person).messageId()));
    }

    @Test
    void a_mail_whose_receipt_is_lost_is_repeated_with_the_same_message_id() throws Exception {
        String person = written(1).get(0);
        try (var cutOff = new CutOffMailServer(realPort(), Cut.BEFORE_THE_ANSWER)) {
            deliver(FAR_AHEAD, server(cutOff.port()));
            assertThat(mail(person).state()).isEqualTo(MailState.WAITING);
            deliver(FAR_AHEAD.plus(Duration.ofMinutes(1)), server(cutOff.port()));
        }

        assertThat(mail(person).state()).isEqualTo(MailState.SENT);
        String id = mail(person).messageId();
        assertThat(Mailbox.of(person).all()).extracting(ReceivedMail::id).containsExactly(id, id);
    }

    @Test
    void a_mail_that_is_cut_in_the_middle_arrives_whole_and_once() throws Exception {
        String person = written(1).get(0);
        try (var cutOff = new CutOffMailServer(realPort(), Cut.WITHIN_THE_MAIL, Cut.WITHIN_THE_MAIL)) {
            for (int minute = 0; minute < 5; minute++) {
                deliver(FAR_AHEAD.plus(Duration.ofMinutes(minute)), server(cutOff.port()));
            }
        }

        assertThat(mail(person).state()).isEqualTo(MailState.SENT);
        assertThat(Mailbox.of(person).all()).singleElement().satisfies(mail -> {
            assertThat(mail.id()).isEqualTo(mail(person).messageId());
            assertThat(mail.text()).contains("Schluss");
        });
    }

    @Test
    void what_a_node_had_claimed_when_it_died_is_sent_by_another_when_the_claim_is_over() throws Exception {
        String person = written(1).get(0);
        long id = mail(person).id();
        stage.as(ADMINISTRATOR, FAR_AHEAD, () -> queue.claim(id)); // and then the machine dies
        deliver(FAR_AHEAD.plus(Duration.ofMinutes(1)), server(realPort()));
        assertThat(mail(person).state()).as("still claimed").isEqualTo(MailState.WAITING);

        deliver(FAR_AHEAD.plus(OutboxQueue.CLAIM).plusSeconds(1), server(realPort()));
        assertThat(mail(person).state()).isEqualTo(MailState.SENT);
        assertThat(Mailbox.of(person).all()).hasSize(1);
    }

    private void deliver(Instant moment, MailServer server) {
        List<Long> ids = mails().stream().map(OutboxMail::id).toList();
        stage.as(ADMINISTRATOR, moment, () -> ids.forEach(id -> round.deliver(id, server)));
    }

    private List<String> written(int number) throws Exception {
        List<String> people = IntStream.range(0, number)
                .mapToObj(i -> "ausfall-" + i + "-" + about + "@agentur.example")
                .toList();
        Transactions.commit(() ->
                stage.as(ADMINISTRATOR, FAR_AHEAD, () -> people.forEach(person -> outbox.put(mailTo(person)))));
        return people;
    }

    private Mail mailTo(String address) {
        var card = new PersonCard(
                stage.person(ADMINISTRATOR), "Jemand", "", new PartnerId(1), "Agentur", address, Locale.GERMAN);
        return Mail.of(
                card, "Ausfall", "Anfang\n" + "Zeile\n".repeat(500) + "Schluss", new ItemRef("probe", "fault", about));
    }

    private List<OutboxMail> mails() {
        return entities.createQuery(
                        "select m from OutboxMail m where m.itemId = :about order by m.id", OutboxMail.class)
                .setParameter("about", about)
                .getResultList();
    }

    private OutboxMail mail(String person) {
        return mails().stream()
                .filter(mail -> mail.recipient().equals(person))
                .findFirst()
                .orElseThrow();
    }

    /** Of the mail server of the tests, as the portal was told. */
    private static int realPort() {
        return Integer.getInteger("einklang.mail.port");
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static MailServer server(int port) {
        return new MailServer(new MailSettings("127.0.0.1", port, "", "", "portal@einklang.example", false, ""));
    }
}
