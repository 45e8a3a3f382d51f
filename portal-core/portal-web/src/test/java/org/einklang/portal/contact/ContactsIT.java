package org.einklang.portal.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.EVALUATOR;
import static org.einklang.testkit.Personas.GUEST;
import static org.einklang.testkit.Personas.HEAD_OF_JOBCENTER;
import static org.einklang.testkit.Personas.STEERING_AGENCY;
import static org.einklang.testkit.Personas.TEAM_CITY;
import static org.einklang.testkit.Personas.TEAM_JOBCENTER;
import static org.einklang.testkit.Personas.TRAINING_CITY;
import static org.einklang.testkit.Personas.TRAINING_JOBCENTER;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.Directory;
import org.einklang.api.people.Handover;
import org.einklang.api.people.PersonId;
import org.einklang.api.term.TermCard;
import org.einklang.api.term.TermKind;
import org.einklang.api.term.Terms;
import org.einklang.portal.contact.Freshness.Light;
import org.einklang.portal.directory.PersonAdmission;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who keeps contacts, who reads them, and how they are found and taken along. */
@ExtendWith(ArquillianExtension.class)
class ContactsIT {

    private static final String LIST = "/c/lindental/contacts";

    @Inject
    private Stage stage;

    @Inject
    private ContactStage contacts;

    @Inject
    private ContactKeeping keeping;

    @Inject
    private ContactReading reading;

    @Inject
    private ContactConfirmation confirmation;

    @Inject
    private ContactPeriod period;

    @Inject
    private ContactReminders reminders;

    @Inject
    private ContactHandover handover;

    @Inject
    private ContactPersonalData personalData;

    @Inject
    private PersonAdmission admission;

    @Inject
    private Directory directory;

    @Inject
    private Terms terms;

    @Test
    void who_takes_part_names_contacts_of_the_own_partner_and_nobody_elses() {
        for (Persona persona : List.of(TEAM_CITY, TRAINING_CITY, CHAIR)) {
            String key = contacts.named(persona, "Rechteprobe", "Rechteprobe", 0);
            assertThat(card(key).ownerName()).isNotEmpty();
            assertNotVisible(
                    persona,
                    () -> keeping.add(
                            contacts.here(),
                            ContactStage.entry(contacts.partner(TEAM_JOBCENTER), "Fremd", "Fremd"),
                            stage.person(persona)));
        }
        for (Persona persona : List.of(EVALUATOR, GUEST, ADMINISTRATOR)) {
            assertNotVisible(
                    persona,
                    () -> keeping.add(
                            contacts.here(),
                            ContactStage.entry(contacts.partner(persona), "Verboten", "Verboten"),
                            stage.person(persona)));
        }
    }

    @Test
    void only_its_owner_and_the_coordinator_keep_an_entry() {
        String key = contacts.named(TEAM_JOBCENTER, "Besitzprobe", "Besitzprobe", 0);
        for (Persona persona :
                List.of(TEAM_CITY, HEAD_OF_JOBCENTER, TRAINING_JOBCENTER, CHAIR, EVALUATOR, GUEST, ADMINISTRATOR)) {
            assertNotVisible(persona, () -> change(key, "Fremd", version(key)));
            assertNotVisible(persona, () -> confirmation.confirm(contacts.here(), key));
            assertNotVisible(persona, () -> keeping.remove(contacts.here(), key));
        }
        stage.as(COORDINATOR, () -> change(key, "Von der Koordination", version(key)));
        stage.as(TEAM_JOBCENTER, () -> change(key, "Vom Besitz", version(key)));
        assertThat(card(key).remit()).isEqualTo("Vom Besitz");
        stage.as(TEAM_JOBCENTER, () -> keeping.remove(contacts.here(), key));
        assertNotVisible(TEAM_JOBCENTER, () -> reading.one(contacts.here(), key));
    }

    @Test
    void only_the_coordinator_asks_owners_and_sets_the_period() {
        String key = contacts.named(TEAM_JOBCENTER, "Fragerecht", "Fragerecht", 9);
        for (Persona persona : List.of(TEAM_JOBCENTER, CHAIR, EVALUATOR, ADMINISTRATOR)) {
            assertNotVisible(persona, () -> reminders.askNow(contacts.here(), key));
            assertNotVisible(persona, () -> period.set(contacts.here(), 12));
        }
        assertRefused(COORDINATOR, "contacts.months_range", () -> period.set(contacts.here(), 2));
    }

    @Test
    void the_period_of_a_cooperation_decides_what_is_overdue() {
        String key = contacts.named(TEAM_JOBCENTER, "Fristprobe", "Fristprobe", 8);
        assertThat(card(key).freshness().light()).isEqualTo(Light.OVERDUE);
        stage.as(COORDINATOR, () -> period.set(contacts.here(), 12));
        assertThat(card(key).freshness().light()).isEqualTo(Light.CURRENT);
        stage.as(COORDINATOR, () -> period.set(contacts.here(), 6));
    }

    @Test
    void two_who_change_an_entry_at_once_both_find_their_words() {
        String key = contacts.named(TEAM_JOBCENTER, "Zweierprobe", "Beratung am Montag.\n\nAuch am Telefon.", 0);
        String page = LIST + "/" + key + "/edit";
        Supplier<Answer> first = Visitor.as(TEAM_JOBCENTER)
                .filled(page, typed("Beratung am Dienstag.\r\n\r\nAuch am Telefon.", "0431 111"), "contact:save");
        Supplier<Answer> second = Visitor.as(COORDINATOR)
                .filled(page, typed("Beratung am Montag.\r\n\r\nAuch im Haus.", "0431 222"), "contact:save");

        assertThat(first.get().location()).endsWith("/" + key);
        assertThat(second.get().body())
                .contains("Während Sie geschrieben haben, hat " + name(TEAM_JOBCENTER) + " dasselbe geändert")
                .contains("Beratung am Dienstag.\n\nAuch im Haus.</textarea>")
                .contains("<strong>0431 111</strong>", "<strong>0431 222</strong>", "value=\"0431 222\"");
        assertThat(card(key).remit()).isEqualTo("Beratung am Dienstag.\n\nAuch am Telefon.");
    }

    private String name(Persona persona) {
        return directory.person(stage.person(persona)).name();
    }

    private static Map<String, String> typed(String remit, String phone) {
        return Map.of(
                "contact:office", "Zweierprobe",
                "contact:function", "",
                "contact:remit", remit,
                "contact:phone", phone,
                "contact:mail", "",
                "contact:mailbox", "",
                "contact:hours", "",
                "contact:deputyContact", "0",
                "contact:position", "1");
    }

    @Test
    void saving_confirms_an_entry_only_if_its_owner_saves() {
        String key = contacts.named(TEAM_JOBCENTER, "Speicherprobe", "Speicherprobe", 7);
        stage.as(COORDINATOR, () -> change(key, "Neue Worte", version(key)));
        assertThat(card(key).freshness().light()).isEqualTo(Light.OVERDUE);
        stage.as(TEAM_JOBCENTER, () -> change(key, "Noch neuere Worte", version(key)));
        assertThat(card(key).freshness().confirmedOn()).isEqualTo(contacts.today());
    }

    @Test
    void nobody_overwrites_what_they_have_not_seen() {
        String key = contacts.named(TEAM_JOBCENTER, "Gleichzeitig", "Gleichzeitig", 0);
        int seen = version(key);
        stage.as(COORDINATOR, () -> change(key, "Schneller", seen));
        assertThatExceptionOfType(OptimisticLockException.class)
                .isThrownBy(() -> stage.as(TEAM_JOBCENTER, () -> change(key, "Langsamer", seen)));
        assertThat(card(key).remit()).isEqualTo("Schneller");
    }

    @Test
    void an_owner_is_of_the_same_partner_and_has_an_account() {
        ContactEntry entry = ContactStage.entry(contacts.partner(TEAM_JOBCENTER), "Kontoprobe", "Kontoprobe");
        assertRefused(
                COORDINATOR,
                "contacts.owner_partner",
                () -> keeping.add(contacts.here(), entry, stage.person(TEAM_CITY)));
        PersonId nobody = stage.ask(
                COORDINATOR,
                () -> admission.admit(
                        contacts.here(), contacts.partner(TEAM_JOBCENTER), "Ohne Konto", "", "o@lindental.example"));
        assertRefused(COORDINATOR, "contacts.owner_account", () -> keeping.add(contacts.here(), entry, nobody));
        assertNotVisible(TEAM_JOBCENTER, () -> keeping.add(contacts.here(), entry, stage.person(HEAD_OF_JOBCENTER)));
    }

    @Test
    void cooperations_do_not_know_each_others_contacts() {
        String key = contacts.named(STEERING_AGENCY, "Nur Lindental", "Trennprobe", 0);
        assertThat(stage.ask(STEERING_AGENCY, () -> reading.all(contacts.elsewhere())))
                .noneMatch(card -> card.remit().equals("Trennprobe"));
        assertNotVisible(STEERING_AGENCY, () -> reading.one(contacts.elsewhere(), key));
        assertNotVisible(COORDINATOR, () -> reading.all(contacts.elsewhere()));
        assertNotVisible(COORDINATOR, () -> period.set(contacts.elsewhere(), 12));
        assertThat(Visitor.as(STEERING_AGENCY)
                        .get("/c/weidental/contacts/" + key)
                        .status())
                .isEqualTo(404);
        assertThat(Visitor.as(STEERING_AGENCY)
                        .get("/c/weidental/contacts/" + key + "/contact.vcf")
                        .status())
                .isEqualTo(404);
        assertThat(Visitor.as(COORDINATOR)
                        .get("/c/weidental/contacts/list/all.vcf")
                        .status())
                .isEqualTo(404);
        assertThat(Visitor.as(STEERING_AGENCY)
                        .get("/c/weidental/search?q=trennprobe")
                        .body())
                .contains("Kein Treffer");

        TermCard foreign = terms.of(contacts.elsewhere(), TermKind.LEGAL_AREA, contacts.today())
                .get(0);
        assertNotVisible(
                TEAM_JOBCENTER,
                () -> keeping.add(
                        contacts.here(),
                        ContactStage.entry(contacts.partner(TEAM_JOBCENTER), "Fremdwort", "Fremdwort", foreign.id()),
                        stage.person(TEAM_JOBCENTER)));
    }

    @Test
    void gaps_are_seen_by_all_and_the_coordinator_gets_a_form_with_the_fields_filled_in() {
        String all = Visitor.as(CHAIR).get(LIST + "/gaps").body();
        assertThat(all).contains("niemand benannt", "Familie und Beruf").doesNotContain("Zu ergänzen");

        TermCard family = terms.of(contacts.here(), TermKind.FIELD_OF_ACTION, contacts.today()).stream()
                .filter(term -> term.german().equals("Familie und Beruf"))
                .findFirst()
                .orElseThrow();
        String address =
                LIST + "/new?partner=" + contacts.partner(STEERING_AGENCY).value() + "&amp;field="
                        + family.id().value();
        assertThat(Visitor.as(COORDINATOR).get(LIST + "/gaps").body()).contains("Zu ergänzen", address);
        String form = Visitor.as(COORDINATOR).get(address.replace("&amp;", "&")).body();
        assertThat(form)
                .containsPattern(
                        "<option value=\"" + contacts.partner(STEERING_AGENCY).value() + "\" selected")
                .containsPattern("<input[^>]*checked=\"checked\"[^>]*value=\""
                        + family.id().value() + "\"" + "|<input[^>]*value=\""
                        + family.id().value() + "\"[^>]*checked");
    }

    @Test
    void what_somebody_keeps_goes_to_the_successor_and_what_names_them_can_be_forgotten() {
        String key = contacts.named(TRAINING_CITY, "Nachfolgeprobe", "Nachfolgeprobe", 0);
        assertThat(handover.of(stage.person(TRAINING_CITY), contacts.here()))
                .extracting(Handover.Kind::number)
                .allMatch(number -> number > 0);
        assertThat(handover.of(stage.person(TRAINING_CITY), contacts.elsewhere()))
                .isEmpty();
        handover.handOver(stage.person(TRAINING_CITY), stage.person(TEAM_CITY), contacts.here(), contacts.today());
        assertThat(card(key).contact().owner()).isEqualTo(stage.person(TEAM_CITY));

        PersonId leaving = stage.ask(
                COORDINATOR,
                () -> admission.admit(
                        contacts.here(), contacts.partner(TEAM_CITY), "Wird vergessen", "", "w@lindental.example"));
        ContactEntry entry = new ContactEntry(
                new Holder(contacts.partner(TEAM_CITY), leaving, "", ""),
                "Vergessensprobe",
                Set.of(),
                new Reach("", "", "", ""),
                null,
                null,
                1);
        stage.as(TEAM_CITY, () -> keeping.add(contacts.here(), entry, stage.person(TEAM_CITY)));
        assertThat(String.valueOf(personalData.export(leaving).get("contacts"))).contains("Vergessensprobe");
        personalData.erase(leaving);
        assertThat(personalData.export(leaving)).containsEntry("contacts", List.of());
    }

    private void change(String key, String remit, int seen) {
        ContactCard before = reading.one(contacts.here(), key);
        keeping.change(
                contacts.here(),
                key,
                ContactStage.entry(before.partner(), before.name(), remit),
                before.contact().owner(),
                seen);
    }

    private int version(String key) {
        return card(key).contact().version();
    }

    private ContactCard card(String key) {
        return stage.ask(COORDINATOR, () -> reading.one(contacts.here(), key));
    }

    private void assertNotVisible(Persona persona, Runnable act) {
        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> stage.as(persona, act));
    }

    private void assertRefused(Persona persona, String key, Runnable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> stage.as(persona, act))
                .extracting(RuleViolation::key)
                .isEqualTo(key);
    }
}
