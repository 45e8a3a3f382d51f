package org.einklang.portal.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.COORDINATOR;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.einklang.api.NotVisible;
import org.einklang.api.item.ItemRef;
import org.einklang.api.mail.Mail;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonCard;
import org.einklang.portal.mail.OutboxMail;
import org.einklang.testkit.Eventually;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Statements;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.mail.Mailbox;
import org.einklang.testkit.server.Stage;
import org.einklang.testkit.server.Transactions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The administrator sees how every part stands, tries the mail server, and takes a file that tells nothing of anybody. */
@ExtendWith(ArquillianExtension.class)
class OperationIT {

    private static final String SECRET = "Geheime Tagesordnung";

    @Inject
    private OperationReading reading;

    @Inject
    private Diagnostics diagnostics;

    @Inject
    private Stage stage;

    @Inject
    private Clock clock;

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    private final String canary = "kanarie" + UUID.randomUUID().toString().replace("-", "");

    @AfterEach
    void removeOwnMails() throws Exception {
        Transactions.commit(() -> entities.createQuery("delete from OutboxMail m where m.itemId = :about")
                .setParameter("about", canary.substring(0, 30))
                .executeUpdate());
    }

    @Test
    void every_part_has_a_light_and_a_sentence() {
        assertThat(stage.ask(ADMINISTRATOR, reading::parts))
                .extracting(OperationReading.Part::part)
                .containsExactly(
                        "database", "outbox", "inbox", "jobs", "index", "storage", "modules", "backup", "version");
        assertThat(Visitor.as(ADMINISTRATOR).get("/admin").body())
                .contains("Betrieb", "Datenbank", "Sie antwortet:", "Speicherplatz", "Laufende Module: ")
                .doesNotContain("???", "nicht beurteilen");
    }

    @Test
    void what_waits_does_not_make_the_page_slower() throws Exception {
        Visitor administrator = Visitor.as(ADMINISTRATOR);
        waiting("a-" + canary + "@stadt.example");
        int few = Statements.of("/admin", administrator);
        for (int i = 0; i < 10; i++) {
            waiting(i + "-" + canary + "@stadt.example");
        }

        assertThat(Statements.of("/admin", administrator)).isLessThanOrEqualTo(few);
    }

    @Test
    void the_file_for_support_names_nobody_and_opens_nothing() throws Exception {
        waiting(canary + "@stadt.example");

        Answer file = Visitor.as(ADMINISTRATOR).get("/admin/diagnostics.json");

        assertThat(file.status()).isEqualTo(200);
        JsonObject told = Json.createReader(new StringReader(file.body())).readObject();
        assertThat(told.keySet()).contains("parts", "counts", "settings");
        assertThat(told.getJsonObject("counts").getInt("Person")).isPositive();
        assertThat(told.getJsonObject("parts").getJsonObject("version").getString("java"))
                .isNotEmpty();
        String all = file.body().toLowerCase(Locale.ROOT);
        assertThat(all).doesNotContain(canary, "geheime tagesordnung", "@", "koordination", "lindental");
        assertThat(told.getJsonObject("settings").getString("einklang.db.url")).isEqualTo("set");
        assertThat(told.getJsonObject("settings").getString("einklang.db.password"))
                .isEqualTo("set");
    }

    /** Every name, address, login and title that is kept here; none of them may be in the file. */
    @Test
    void nothing_that_people_are_called_is_in_the_file() {
        String all = Visitor.as(ADMINISTRATOR).get("/admin/diagnostics.json").body();

        for (String kept : List.of(
                "select p.name from Person p",
                "select p.mail from Person p",
                "select b.name from Body b",
                "select p.name from Partner p",
                "select c.name from Cooperation c")) {
            assertThat(entities.createQuery(kept, String.class).getResultList())
                    .filteredOn(name -> name != null && name.length() > 4)
                    .as(kept)
                    .isNotEmpty()
                    .noneMatch(all::contains);
        }
    }

    @Test
    void a_test_message_arrives_and_a_refusal_is_said_in_the_words_of_the_server() {
        String address = "probe-" + canary + "@stadt.example";
        Visitor administrator = Visitor.as(ADMINISTRATOR);

        assertThat(administrator
                        .submit("/admin/mail", Map.of("trial:to", address), "trial:send")
                        .status())
                .isBetween(200, 303);
        Eventually.present(() -> Mailbox.of(address).all().stream().findFirst(), () -> "the test message did not come");

        assertThat(administrator
                        .submit("/admin/mail", Map.of("trial:to", "keine Adresse"), "trial:send")
                        .body())
                .contains("Das ist keine E-Mail-Adresse.");
    }

    /** Waits until tomorrow, and has failed with a word of the mail server that names somebody. */
    private void waiting(String address) throws Exception {
        var card = new PersonCard(
                stage.person(ADMINISTRATOR), canary, "", new PartnerId(1), "Stadt", address, Locale.GERMAN);
        Mail mail = Mail.of(card, SECRET, SECRET, new ItemRef("probe", "operation", canary.substring(0, 30)));
        Transactions.commit(() -> entities.persist(new OutboxMail(
                mail,
                "<" + UUID.randomUUID() + "@portal.example>",
                clock.instant().plus(Duration.ofDays(1)))));
    }

    @Test
    void nobody_else_sees_the_operation() {
        assertThatThrownBy(() -> stage.ask(COORDINATOR, reading::parts)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> stage.ask(COORDINATOR, diagnostics::all)).isInstanceOf(NotVisible.class);
        assertThat(Visitor.as(COORDINATOR).get("/admin").status()).isEqualTo(404);
        assertThat(Visitor.as(COORDINATOR).get("/admin/diagnostics.json").status())
                .isEqualTo(404);
    }
}
