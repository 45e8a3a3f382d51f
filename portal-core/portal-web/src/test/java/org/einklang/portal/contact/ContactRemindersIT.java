package org.einklang.portal.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.STEERING_AGENCY;
import static org.einklang.testkit.Personas.TRAINING_CITY;
import static org.einklang.testkit.Personas.TRAINING_JOBCENTER;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.einklang.api.RuleViolation;
import org.einklang.api.answer.AnswerLinks;
import org.einklang.api.answer.AnswerTicket;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.contact.Freshness.Light;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.mail.Mailbox;
import org.einklang.testkit.mail.ReceivedMail;
import org.einklang.testkit.rights.Canary;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Owners are asked by mail whether their entries are right, once, and answer without logging in. */
@ExtendWith(ArquillianExtension.class)
class ContactRemindersIT {

    @Inject
    private Stage stage;

    @Inject
    private ContactStage contacts;

    @Inject
    private ContactReading reading;

    @Inject
    private ContactReminders reminders;

    @Inject
    private AnswerLinks links;

    @Inject
    private Clock clock;

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Test
    void opening_the_link_changes_nothing_and_one_post_confirms() {
        String key = contacts.named(TRAINING_JOBCENTER, "Linkprobe", "Linkprobe", 8);
        stage.as(COORDINATOR, () -> reminders.askNow(contacts.here(), key));
        ReceivedMail mail = Mailbox.of(TRAINING_JOBCENTER.mail()).await("Stimmt Ihr Eintrag");
        assertThat(mail.text()).contains("Linkprobe", "Überfällig seit");
        String link = mail.link("/a/").getPath();

        Visitor nobody = Visitor.anonymous();
        for (int i = 0; i < 2; i++) {
            assertThat(nobody.get(link).body()).contains("Stimmt dieser Eintrag noch?", "Linkprobe");
        }
        assertThat(card(key).freshness().light()).isEqualTo(Light.OVERDUE);

        assertThat(nobody.post(link, Map.of("option", "YES")).body()).contains("Der Eintrag ist bestätigt.");
        assertThat(card(key).freshness().confirmedOn()).isEqualTo(contacts.today());
        int version = card(key).contact().version();
        assertThat(nobody.post(link, Map.of("option", "YES")).status()).isEqualTo(200);
        assertThat(card(key).contact().version()).isEqualTo(version);
    }

    @Test
    void who_says_no_gets_to_the_form_after_login_and_nothing_is_confirmed() {
        String key = contacts.named(TRAINING_JOBCENTER, "Neinprobe", "Neinprobe", 8);
        Visitor nobody = Visitor.anonymous();
        Answer answer =
                nobody.post(link(key, TRAINING_JOBCENTER, clock.instant().plusSeconds(600)), Map.of("option", "NO"));

        String form = "/c/lindental/contacts/" + key + "/edit";
        assertThat(answer.location()).endsWith(form);
        assertThat(nobody.get(form).location()).contains("/login?to=");
        assertThat(card(key).freshness().light()).isEqualTo(Light.OVERDUE);
    }

    @Test
    void a_link_that_expired_or_belongs_to_somebody_else_confirms_nothing() {
        String key = contacts.named(TRAINING_JOBCENTER, "Fremdprobe", "Fremdprobe", 8);
        Visitor nobody = Visitor.anonymous();
        String expired = link(key, TRAINING_JOBCENTER, clock.instant().minusSeconds(1));
        String foreign = link(key, TRAINING_CITY, clock.instant().plusSeconds(600));

        assertThat(nobody.post(expired, Map.of("option", "YES")).status()).isEqualTo(410);
        assertThat(nobody.post(foreign, Map.of("option", "YES")).status()).isEqualTo(410);
        assertThat(nobody.post("/a/erfunden", Map.of("option", "YES")).status()).isEqualTo(404);
        assertThat(nobody.post(
                                link(key, TRAINING_JOBCENTER, clock.instant().plusSeconds(600)),
                                Map.of("option", "MAYBE"))
                        .body())
                .doesNotContain("bestätigt.</p>");
        assertThat(card(key).freshness().light()).isEqualTo(Light.OVERDUE);
    }

    @Test
    void the_coordinator_asks_about_an_entry_once_a_day_and_only_if_it_is_due() {
        String due = contacts.named(TRAINING_CITY, "Fälligprobe", "Fälligprobe", 7);
        String fresh = contacts.named(TRAINING_CITY, "Frischprobe", "Frischprobe", 1);
        stage.as(COORDINATOR, () -> reminders.askNow(contacts.here(), due));
        assertRefused("contacts.asked_today", () -> reminders.askNow(contacts.here(), due));
        assertRefused("contacts.not_due", () -> reminders.askNow(contacts.here(), fresh));
    }

    @Test
    void of_several_nodes_one_writes_the_mails_of_a_day() {
        contacts.named(TRAINING_CITY, "Knotenprobe", "Knotenprobe", 0);
        Instant moment = day(900);
        AtomicInteger winners = new AtomicInteger();
        CompletableFuture<?>[] nodes = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.runAsync(() -> winners.addAndGet(round(moment) > 0 ? 1 : 0)))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(nodes).join();

        assertThat(winners).hasValue(1);
        assertThat(round(moment)).isZero();
    }

    @Test
    void an_owner_gets_one_mail_of_each_cooperation_with_everything_that_is_due_and_then_none_for_fourteen_days() {
        contacts.named(STEERING_AGENCY, "Grenzprobe", "Grenzprobe", 0);
        contacts.named(TRAINING_CITY, "Sammelprobe eins", "Sammelprobe", 0);
        contacts.named(TRAINING_CITY, "Sammelprobe zwei", "Sammelprobe", 1);
        int first = round(day(1200));
        List<String> mails = mails(day(1200));
        assertThat(mails).hasSize(1);
        assertThat(mails.get(0)).contains("Sammelprobe eins", "Sammelprobe zwei");
        assertThat(mails.get(0).split("/a/")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(first).isPositive();
        assertThat(mails(STEERING_AGENCY, day(1200)))
                .hasSizeGreaterThanOrEqualTo(2)
                .filteredOn(mail -> mail.contains(Canary.WORD))
                .hasSize(1)
                .allSatisfy(mail -> assertThat(mail).doesNotContain("Grenzprobe", "/c/lindental"));

        assertThat(round(day(1201))).isZero();
        assertThat(round(day(1213))).isZero();
        assertThat(round(day(1214))).isEqualTo(first);
        assertThat(mails(day(1214))).hasSize(1);
    }

    private int round(Instant moment) {
        AtomicInteger written = new AtomicInteger();
        stage.as(COORDINATOR, moment, () -> written.set(reminders.round()));
        return written.get();
    }

    private Instant day(int offset) {
        return PortalTime.instantOf(contacts.today().plusDays(offset), LocalTime.of(8, 0));
    }

    /** The mails to the owner that were written at this moment; they wait until then. */
    private List<String> mails(Instant moment) {
        return mails(TRAINING_CITY, moment);
    }

    private List<String> mails(Persona owner, Instant moment) {
        return entities.createQuery(
                        "select m.text from OutboxMail m where m.recipientPerson = :person and m.created = :moment"
                                + " and m.itemType = 'contact'",
                        String.class)
                .setParameter("person", stage.person(owner).value())
                .setParameter("moment", moment)
                .getResultList();
    }

    private String link(String key, Persona person, Instant expires) {
        URI link = links.create(
                new AnswerTicket(ContactQuestion.PURPOSE, card(key).contact().ref(), stage.person(person)), expires);
        return link.getPath();
    }

    private ContactCard card(String key) {
        return stage.ask(COORDINATOR, () -> reading.one(contacts.here(), key));
    }

    private void assertRefused(String key, Runnable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> stage.as(COORDINATOR, act))
                .extracting(RuleViolation::key)
                .isEqualTo(key);
    }
}
