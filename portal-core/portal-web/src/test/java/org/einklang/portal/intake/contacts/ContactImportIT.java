package org.einklang.portal.intake.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.CATALOGUE_EDITOR;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.EVALUATOR;
import static org.einklang.testkit.Personas.TEAM_JOBCENTER;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.portal.contact.ContactCard;
import org.einklang.portal.contact.ContactKeeping;
import org.einklang.portal.contact.ContactReading;
import org.einklang.portal.intake.contacts.ContactPlan.Outcome;
import org.einklang.portal.login.Newcomers;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The coordinator brings the contacts of all partners in from a table. */
@ExtendWith(ArquillianExtension.class)
class ContactImportIT {

    private static final String HEADS = "Partner;Person;Stelle;Zuständig für;Telefon;Gepflegt von\n";
    private static final String OFFICE =
            "Jobcenter;;Tabellenstelle;Tabellenprobe eins;07071 123;" + TEAM_JOBCENTER.mail() + "\n";
    private static final String PERSON = "Jobcenter;" + TEAM_JOBCENTER.mail() + ";;Tabellenprobe zwei;;\n";

    @Inject
    private Stage stage;

    @Inject
    private ContactImport contacts;

    @Inject
    private ContactKeeping keeping;

    @Inject
    private ContactReading reading;

    @Inject
    private Newcomers newcomers;

    @AfterEach
    void what_came_in_goes() {
        imported().forEach(card -> stage.as(COORDINATOR, () -> keeping.remove(here(), card.key())));
    }

    @Test
    void contacts_come_in_and_the_second_time_they_are_known() {
        assertThat(carryOut(bring(HEADS + OFFICE + PERSON), false)).isEqualTo(2);
        assertThat(imported())
                .extracting(ContactCard::name)
                .contains("Tabellenstelle")
                .hasSize(2);

        assertThat(violation(bring(HEADS + OFFICE + PERSON), false)).isEqualTo("people.import.nothing_to_do");
    }

    @Test
    void nothing_comes_in_while_a_line_is_faulty_unless_it_is_left_out_on_purpose() {
        long table = bring(HEADS + OFFICE + "Jobcenter;;Ohne Weg;Tabellenprobe drei;;\n");
        assertThat(violation(table, false)).isEqualTo("people.import.has_faults");
        assertThat(imported()).isEmpty();
        assertThat(Visitor.as(COORDINATOR)
                        .get("/c/lindental/contacts/import/" + table)
                        .body())
                .contains("1 neu, 0 schon vorhanden, 1 mit Fehlern.", "Gepflegt von: Nennen Sie jemanden");

        assertThat(carryOut(table, true)).isEqualTo(1);
    }

    @Test
    void nobody_keeps_an_entry_who_has_neither_a_seat_nor_a_role_here() {
        PersonId seatless = newcomers.with("Tabellenprobe");
        long table = bring(HEADS + "Stadt Lindental;;Tabellenstelle;Tabellenprobe vier;07071 123;"
                + "Tabellenprobe@lindental.example\n");

        assertThat(preview(table).count(Outcome.FAULTY)).isEqualTo(1);
        assertThat(Visitor.as(COORDINATOR)
                        .get("/c/lindental/contacts/import/" + table)
                        .body())
                .contains("mit Sitz oder Rolle hier");
        stage.as(COORDINATOR, () -> contacts.giveUp(here(), table));
        newcomers.forget(List.of(seatless));
    }

    @Test
    void columns_may_be_called_as_they_like() {
        long table = bring("A;B;C;D;E;F\n" + OFFICE);
        assertThat(preview(table).count(Outcome.FAULTY)).isEqualTo(1);
        stage.as(
                COORDINATOR,
                () -> contacts.choose(
                        here(),
                        table,
                        List.of(
                                ContactColumn.PARTNER,
                                ContactColumn.PERSON,
                                ContactColumn.OFFICE,
                                ContactColumn.REMIT,
                                ContactColumn.PHONE,
                                ContactColumn.OWNER)));
        assertThat(preview(table).count(Outcome.NEW)).isEqualTo(1);
        stage.as(COORDINATOR, () -> contacts.giveUp(here(), table));
    }

    @Test
    void nobody_else_brings_or_sees_a_table() {
        long table = bring(HEADS + OFFICE);
        assertThat(List.of(CHAIR, CATALOGUE_EDITOR, EVALUATOR)).allSatisfy(persona -> {
            for (Runnable act : List.<Runnable>of(
                    () -> contacts.bring(here(), "a.csv", "a".getBytes(StandardCharsets.UTF_8)),
                    () -> contacts.preview(here(), table),
                    () -> contacts.choose(here(), table, List.of()),
                    () -> contacts.giveUp(here(), table),
                    () -> contacts.carryOut(here(), table, true))) {
                assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> stage.as(persona, act));
            }
        });
        stage.as(COORDINATOR, () -> contacts.giveUp(here(), table));
    }

    private List<ContactCard> imported() {
        return stage.ask(COORDINATOR, () -> reading.all(here())).stream()
                .filter(card -> card.remit().startsWith("Tabellenprobe"))
                .toList();
    }

    private long bring(String table) {
        return stage.ask(
                COORDINATOR, () -> contacts.bring(here(), "probe.csv", table.getBytes(StandardCharsets.UTF_8)));
    }

    private ContactImport.Preview preview(long table) {
        return stage.ask(COORDINATOR, () -> contacts.preview(here(), table));
    }

    private long carryOut(long table, boolean withoutFaulty) {
        return stage.ask(COORDINATOR, () -> contacts.carryOut(here(), table, withoutFaulty));
    }

    private String violation(long table, boolean withoutFaulty) {
        try {
            carryOut(table, withoutFaulty);
            return "";
        } catch (RuleViolation e) {
            return e.key();
        }
    }

    private CooperationId here() {
        return stage.world().cooperation();
    }
}
