package org.einklang.portal.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.EVALUATOR;
import static org.einklang.testkit.Personas.HEAD_OF_CITY;
import static org.einklang.testkit.Personas.TRAINING_CITY;
import static org.einklang.testkit.Personas.TRAINING_JOBCENTER;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.answer.AnswerLinks;
import org.einklang.api.answer.AnswerTicket;
import org.einklang.api.campaign.CampaignCard;
import org.einklang.api.campaign.Campaigns;
import org.einklang.api.job.JobId;
import org.einklang.api.job.JobOrder;
import org.einklang.api.job.Jobs;
import org.einklang.api.waiting.WaitingSource;
import org.einklang.portal.campaign.CampaignReading;
import org.einklang.testkit.Eventually;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Statements;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** In a campaign about contacts whoever keeps an entry answers in the portal or by the link; the coordinator runs it. */
@ExtendWith(ArquillianExtension.class)
class ContactCampaignsIT {

    private static final String LIST = "/c/lindental/contacts/campaigns";

    @Inject
    private Stage stage;

    @Inject
    private ContactStage contacts;

    @Inject
    private ContactCampaigns running;

    @Inject
    private ContactConfirmation confirmation;

    @Inject
    private ContactKeeping keeping;

    @Inject
    private ContactReading reading;

    @Inject
    private ContactReminders reminders;

    @Inject
    private CampaignReading progress;

    @Inject
    private Campaigns campaigns;

    @Inject
    @Any
    private Instance<WaitingSource> sources;

    @Inject
    private Jobs jobs;

    @Inject
    private AnswerLinks links;

    @Inject
    private Clock clock;

    /** One is running: that of the example world, or a new one. */
    @BeforeEach
    void running() {
        if (all().stream().noneMatch(CampaignCard::isOpen)) {
            stage.as(
                    COORDINATOR,
                    () -> running.start(
                            contacts.here(), "Probe", contacts.today().plusDays(20)));
        }
    }

    @Test
    void only_the_coordinator_starts_extends_and_ends() {
        CampaignCard card = open();
        for (Persona persona : List.of(CHAIR, EVALUATOR, HEAD_OF_CITY, TRAINING_CITY)) {
            assertHidden(
                    persona,
                    () -> running.start(
                            contacts.here(), "Probe", contacts.today().plusDays(20)));
            assertHidden(
                    persona,
                    () -> running.extend(
                            contacts.here(), card.key(), card.lastDay().plusDays(1)));
            assertHidden(persona, () -> running.end(contacts.here(), card.key()));
        }
        stage.as(
                COORDINATOR,
                () -> running.extend(contacts.here(), card.key(), card.lastDay().plusDays(1)));
        assertThat(open().lastDay()).isEqualTo(card.lastDay().plusDays(1));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> stage.as(
                        COORDINATOR,
                        () -> running.start(
                                contacts.here(), "Noch eine", contacts.today().plusDays(20))));
    }

    @Test
    void the_coordinator_sees_every_partner_its_head_the_own_one_and_others_only_what_waits_for_them() {
        String key = contacts.named(TRAINING_CITY, "Rundenprobe", "Rundenprobe", 1);
        gather();
        String page = LIST + "/" + open().key();

        assertThat(seen(COORDINATOR)).isEqualTo(3);
        assertThat(seen(HEAD_OF_CITY)).isEqualTo(1);
        assertThat(seen(CHAIR)).isZero();
        assertThat(Visitor.as(TRAINING_CITY).get(page).body())
                .contains("Rundenprobe", "/c/lindental/contacts/" + key)
                .doesNotContain("Wer noch nicht geantwortet hat");
        assertThat(Visitor.as(COORDINATOR).get(page + "?csv=1").body()).contains("Rundenprobe", "offen");
        assertThat(Visitor.as(CHAIR).get(page + "?csv=1").body()).doesNotContain("Rundenprobe");
    }

    @Test
    void confirming_changing_and_removing_an_entry_answers_and_by_the_link_also_what_is_not_due() {
        String confirmed = contacts.named(TRAINING_CITY, "Bestätigtprobe", "Bestätigtprobe", 1);
        String changed = contacts.named(TRAINING_CITY, "Geändertprobe", "Geändertprobe", 1);
        String linked = contacts.named(TRAINING_CITY, "Linkrundenprobe", "Linkrundenprobe", 1);
        String removed = contacts.named(TRAINING_CITY, "Gelöschtprobe", "Gelöschtprobe", 1);
        gather();
        long before = open().answered();
        Contact contact = contact(linked);

        stage.as(TRAINING_CITY, () -> confirmation.confirm(contacts.here(), confirmed));
        stage.as(
                TRAINING_CITY,
                () -> keeping.change(
                        contacts.here(),
                        changed,
                        ContactStage.entry(contacts.partner(TRAINING_CITY), "Geändertprobe", "Anders"),
                        stage.person(TRAINING_CITY),
                        contact(changed).version()));
        stage.as(TRAINING_CITY, () -> keeping.remove(contacts.here(), removed));
        assertThat(open().answered()).isEqualTo(before + 3);

        String link = links.create(
                        new AnswerTicket(ContactQuestion.PURPOSE, contact.ref(), stage.person(TRAINING_CITY)),
                        clock.instant().plusSeconds(600))
                .getPath();
        assertThat(Visitor.anonymous().get(link).body()).contains("Stimmt dieser Eintrag noch?");
        assertThat(open().answered()).isEqualTo(before + 3);
        assertThat(Visitor.anonymous().post(link, Map.of("option", "YES")).body())
                .contains("Der Eintrag ist bestätigt.");
        assertThat(open().answered()).isEqualTo(before + 4);
        assertThat(contact(linked).confirmedOn()).isEqualTo(contacts.today());
    }

    @Test
    void what_is_asked_waits_on_the_start_page_of_its_owner_and_one_press_is_enough() {
        String key = contacts.named(TRAINING_CITY, "Startseitenprobe", "Startseitenprobe", 1);
        gather();
        Visitor owner = Visitor.as(TRAINING_CITY);
        assertThat(owner.get("/c/lindental").body())
                .contains("Ist noch richtig")
                .containsOnlyOnce(">Startseitenprobe");
        long entry = waitingEntry("Startseitenprobe");

        assertHidden(CHAIR, () -> waiting("campaigns-entries").answer(contacts.here(), String.valueOf(entry), "right"));
        String said = stage.ask(
                TRAINING_CITY,
                () -> waiting("campaigns-entries").answer(contacts.here(), String.valueOf(entry), "right"));
        assertThat(said).isEqualTo("campaigns.waits.confirmed");
        assertThat(contact(key).confirmedOn()).isEqualTo(contacts.today());
        assertThat(owner.get("/c/lindental").body()).doesNotContain("Startseitenprobe");
        assertHidden(
                TRAINING_CITY,
                () -> waiting("campaigns-entries").answer(contacts.here(), String.valueOf(entry), "right"));
    }

    private long waitingEntry(String name) {
        return stage.ask(TRAINING_CITY, () -> waiting("campaigns-entries").waiting(contacts.here(), 100)).stream()
                .filter(one -> one.title().contains(name))
                .mapToLong(one -> Long.parseLong(one.id()))
                .findFirst()
                .orElseThrow();
    }

    private WaitingSource waiting(String key) {
        return sources.stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
    }

    @Test
    void what_a_campaign_asks_about_is_not_asked_about_by_the_yearly_reminder_as_well() {
        contacts.named(TRAINING_JOBCENTER, "Doppeltprobe", "Doppeltprobe", 8);
        gather();
        contacts.named(TRAINING_JOBCENTER, "Einzelprobe", "Einzelprobe", 8);

        assertThat(reminders.due(contacts.today()).values().stream()
                        .flatMap(List::stream)
                        .map(due -> due.contact().office()))
                .contains("Einzelprobe")
                .doesNotContain("Doppeltprobe");
    }

    @Test
    void the_number_of_statements_does_not_grow_with_the_entries() {
        gather();
        String page = LIST + "/" + open().key();
        contacts.named(TRAINING_CITY, "Zählprobe", "Zählprobe", 1);
        gather();
        int coordinator = Statements.of(page, COORDINATOR);
        int keeper = Statements.of(page, TRAINING_CITY);
        for (int i = 0; i < 8; i++) {
            contacts.named(TRAINING_CITY, "Zählprobe " + i, "Zählprobe", 1);
        }
        gather();

        assertThat(Statements.of(page, COORDINATOR)).isEqualTo(coordinator);
        assertThat(Statements.of(page, TRAINING_CITY)).isEqualTo(keeper);
    }

    private int seen(Persona persona) {
        return stage.ask(
                persona,
                () -> progress.view(open(), progress.visible(open())).partners().size());
    }

    /** The job of the morning, now. */
    private void gather() {
        JobId job = stage.ask(
                COORDINATOR,
                () -> jobs.submit(JobOrder.of(
                        "campaigns.job.work", String.valueOf(open().id().value()))));
        Eventually.present(
                () -> jobs.progress(job).filter(one -> one.isOver()), () -> "not gathered: " + jobs.progress(job));
    }

    private CampaignCard open() {
        return all().stream().filter(CampaignCard::isOpen).findFirst().orElseThrow();
    }

    private List<CampaignCard> all() {
        return campaigns.of(contacts.here(), ContactCampaignSource.KIND);
    }

    private Contact contact(String key) {
        return stage.ask(COORDINATOR, () -> reading.contact(contacts.here(), key));
    }

    private void assertHidden(Persona persona, Runnable act) {
        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> stage.as(persona, act));
    }
}
