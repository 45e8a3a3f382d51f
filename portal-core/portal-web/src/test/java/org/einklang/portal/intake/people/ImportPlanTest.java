package org.einklang.portal.intake.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.einklang.portal.intake.Line;
import org.einklang.portal.intake.people.ImportPlan.Fault;
import org.einklang.portal.intake.people.ImportPlan.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportPlanTest {

    private static final List<String> HEADS =
            List.of("Name", "Partner", "Einheit", "Übergeordnete Einheit", "Leitung", "Funktion", "Telefon", "E-Mail");

    private static final KnownPeople KNOWN = new KnownPeople(
            List.of(
                    new KnownPeople.Organisation(1, "Jobcenter Lindental", "Jobcenter"),
                    new KnownPeople.Organisation(2, "Stadt Lindental", "Stadt")),
            List.of(
                    new KnownPeople.Place(10, 1, "Team Eingliederung", 0),
                    new KnownPeople.Place(11, 2, "Amt", 0),
                    new KnownPeople.Place(12, 2, "amt", 0)),
            List.of(
                    new KnownPeople.Somebody(100, 1, 10, "Kai Probe", "Vermittlung", "1", "kai@x.example", false),
                    new KnownPeople.Somebody(101, 1, 0, "Gegangen", "", "", "gegangen@x.example", true),
                    new KnownPeople.Somebody(102, 1, 0, "Eins", "", "", "amt@x.example", false),
                    new KnownPeople.Somebody(103, 1, 0, "Zwei", "", "", "amt@x.example", false)));

    @ParameterizedTest
    @CsvSource({
        "Vorname,FIRST_NAME",
        "NACHNAME,LAST_NAME",
        "E-Mail-Adresse,MAIL",
        "email,MAIL",
        "Phone,PHONE",
        "Organisationseinheit,UNIT",
        "Behörde,PARTNER",
        "Job title,FUNCTION",
        "Bemerkung,NONE"
    })
    void columns_are_known_by_their_german_and_english_names(String head, PersonColumn meaning) {
        assertThat(PersonColumn.guess(List.of(head))).containsExactly(meaning);
    }

    @Test
    void no_meaning_is_given_twice() {
        assertThat(PersonColumn.guess(List.of("E-Mail", "Mail"))).containsExactly(PersonColumn.MAIL, PersonColumn.NONE);
    }

    @Test
    void both_parts_of_a_name_make_one() {
        List<PersonColumn> columns = PersonColumn.guess(List.of("Nachname", "Vorname"));

        assertThat(PersonLine.of(new Line(2, List.of("Probe", "Kai")), columns).name())
                .isEqualTo("Kai Probe");
    }

    @Test
    void somebody_new_is_taken_in_with_a_new_unit() {
        ImportPlan plan = plan("Neu;jobcenter;Team Neu;Bereich Neu;ja;;;neu@x.example");

        assertThat(outcomes(plan)).containsExactly(Outcome.NEW);
        assertThat(plan.newUnits()).isEqualTo(2);
    }

    @Test
    void who_is_known_by_mail_changes_or_stays() {
        assertThat(outcomes(plan("Kai Probe;Jobcenter;team eingliederung;;;Vermittlung;1;KAI@x.example")))
                .containsExactly(Outcome.SAME);
        assertThat(outcomes(plan("Kai Probe;Jobcenter;;;;;;kai@x.example"))).containsExactly(Outcome.SAME);
        assertThat(outcomes(plan("Kai Probe;Jobcenter;;;;;2;kai@x.example"))).containsExactly(Outcome.CHANGED);
        assertThat(outcomes(plan("Kai Probe;Jobcenter;Anderswo;;;;;kai@x.example")))
                .containsExactly(Outcome.CHANGED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ";Jobcenter;;;;;;a@x.example|NAME|name_missing",
                "A;Jobcenter;;;;;;|MAIL|mail_missing",
                "A;Jobcenter;;;;;;a at x|MAIL|mail_form",
                "A;;;;;;;a@x.example|PARTNER|partner_missing",
                "A;Kreis;;;;;;a@x.example|PARTNER|partner_unknown",
                "A;Jobcenter;;Bereich;;;;a@x.example|UNIT|unit_missing",
                "A;Jobcenter;X;x;;;;a@x.example|PARENT_UNIT|unit_below_itself",
                "A;Stadt;AMT;;;;;a@x.example|UNIT|unit_ambiguous",
                "A;Jobcenter;X;;vielleicht;;;a@x.example|LEAD|lead_form",
                "A;Jobcenter;;;ja;;;a@x.example|LEAD|lead_of_nothing",
                "A;Jobcenter;;;;;;gegangen@x.example|MAIL|has_left",
                "A;Jobcenter;;;;;;amt@x.example|MAIL|mail_ambiguous",
                "A;Stadt;;;;;;kai@x.example|PARTNER|other_partner"
            })
    void a_faulty_line_says_where_and_what(String line, PersonColumn column, String fault) {
        ImportPlan plan = plan(line);

        assertThat(outcomes(plan)).containsExactly(Outcome.FAULTY);
        assertThat(plan.verdicts().get(0).faults())
                .extracting(Fault::column, Fault::key)
                .contains(org.assertj.core.groups.Tuple.tuple(column, "people.import.fault." + fault));
    }

    @Test
    void a_text_that_is_too_long_is_a_fault_and_not_cut() {
        assertThat(plan("x".repeat(201) + ";Jobcenter;;;;;;a@x.example")
                        .verdicts()
                        .get(0)
                        .faults())
                .extracting(Fault::key)
                .containsExactly("people.import.fault.too_long");
    }

    @Test
    void the_same_address_twice_names_the_first_line() {
        ImportPlan plan = plan("A;Jobcenter;;;;;;a@x.example", "B;Jobcenter;;;;;;A@X.example");

        assertThat(outcomes(plan)).containsExactly(Outcome.NEW, Outcome.FAULTY);
        assertThat(plan.verdicts().get(1).faults()).extracting(Fault::argument).containsExactly("2");
    }

    @Test
    void a_unit_has_one_lead() {
        ImportPlan plan = plan("A;Jobcenter;X;;ja;;;a@x.example", "B;Jobcenter;x;;ja;;;b@x.example");

        assertThat(plan.verdicts().get(1).faults())
                .extracting(Fault::key)
                .containsExactly("people.import.fault.lead_twice");
    }

    @Test
    void without_a_column_the_partner_chosen_for_all_counts() {
        ImportPlan plan = new ImportPlan(KNOWN, 2L);
        plan.add(line(2, "A;;;;;;;a@x.example"));

        assertThat(plan.verdicts()).extracting(ImportPlan.Verdict::partner).containsExactly(2L);
        assertThat(outcomes(plan)).containsExactly(Outcome.NEW);
    }

    @Test
    void what_was_chosen_is_remembered() {
        ImportChoices choices = new ImportChoices(List.of(PersonColumn.MAIL, PersonColumn.NONE), 7);

        assertThat(ImportChoices.read(choices.written(), List.of("a", "b"))).isEqualTo(choices);
        assertThat(ImportChoices.read("", List.of("Mail", "b")))
                .isEqualTo(new ImportChoices(List.of(PersonColumn.MAIL, PersonColumn.NONE), 0));
    }

    private static ImportPlan plan(String... lines) {
        ImportPlan plan = new ImportPlan(KNOWN, null);
        for (int i = 0; i < lines.length; i++) {
            plan.add(line(i + 2, lines[i]));
        }
        return plan;
    }

    private static PersonLine line(int number, String cells) {
        return PersonLine.of(new Line(number, Arrays.asList(cells.split(";", -1))), PersonColumn.guess(HEADS));
    }

    private static List<Outcome> outcomes(ImportPlan plan) {
        return plan.verdicts().stream().map(ImportPlan.Verdict::outcome).toList();
    }
}
