package org.einklang.portal.intake.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.api.term.TermCard;
import org.einklang.api.term.TermId;
import org.einklang.api.term.TermKind;
import org.einklang.portal.contact.ContactEntry;
import org.einklang.portal.intake.Line;
import org.einklang.portal.intake.contacts.ContactPlan.Fault;
import org.einklang.portal.intake.contacts.ContactPlan.Outcome;
import org.einklang.portal.intake.contacts.ContactPlan.Verdict;
import org.einklang.portal.intake.contacts.KnownContacts.Organisation;
import org.einklang.portal.intake.contacts.KnownContacts.Somebody;
import org.junit.jupiter.api.Test;

/** What becomes of each line of a table of contacts. */
class ContactPlanTest {

    private static final List<ContactColumn> COLUMNS = List.of(
            ContactColumn.PARTNER,
            ContactColumn.PERSON,
            ContactColumn.OFFICE,
            ContactColumn.REMIT,
            ContactColumn.PHONE,
            ContactColumn.TERMS,
            ContactColumn.OWNER);

    private static final PartnerId JOBCENTER = new PartnerId(1);

    private static final KnownContacts KNOWN = new KnownContacts(
            List.of(
                    new Organisation(JOBCENTER, "Jobcenter Lindental", "Jobcenter"),
                    new Organisation(new PartnerId(2), "Stadt Lindental", "Stadt")),
            List.of(
                    new Somebody(new PersonId(10), JOBCENTER, "Jana Weiß", "jana@jobcenter.example", true),
                    new Somebody(new PersonId(11), JOBCENTER, "Kai Groß", "kai@jobcenter.example", false),
                    new Somebody(new PersonId(12), JOBCENTER, "Kai Groß", "kai.gross@jobcenter.example", true),
                    new Somebody(new PersonId(20), new PartnerId(2), "Lea Bau", "lea@stadt.example", true)),
            List.of(new TermCard(new TermId(5), TermKind.TOPIC, "t", "Weiterbildung", "Training", "", false)),
            Set.of(KnownContacts.sign(1, null, "servicestelle", "Anträge")));

    @Test
    void a_person_is_known_by_name_or_address_and_keeps_the_entry_unless_somebody_else_is_named() {
        Verdict own = judged("Jobcenter;jana weiss;;Anträge;;weiterbildung;");
        Verdict other = judged("jobcenter lindental;kai@jobcenter.example;;Anträge;;;Jana Weiß");

        assertThat(own.outcome()).isEqualTo(Outcome.NEW);
        assertThat(own.owner()).isEqualTo(new PersonId(10));
        assertThat(entry(own).terms()).containsExactly(new TermId(5));
        assertThat(entry(other).holder().person()).isEqualTo(new PersonId(11));
        assertThat(other.owner()).isEqualTo(new PersonId(10));
    }

    @Test
    void an_office_needs_a_way_to_reach_it_and_somebody_who_keeps_its_entry() {
        assertThat(judged("Jobcenter;;Empfang;Anträge;07071 1;;Jana Weiß").outcome())
                .isEqualTo(Outcome.NEW);
        assertThat(faults("Jobcenter;;Empfang;Anträge;;;Jana Weiß")).containsExactly("PHONE contacts.no_way");
        assertThat(faults("Jobcenter;;Empfang;Anträge;07071 1;;")).containsExactly("OWNER contacts.import.fault.owner");
        assertThat(faults("Jobcenter;;Empfang;Anträge;07071 1;;kai@jobcenter.example"))
                .as("without an account")
                .containsExactly("OWNER contacts.import.fault.owner");
    }

    @Test
    void what_stands_there_already_stays_as_it_is() {
        assertThat(judged("Jobcenter;;Servicestelle;anträge;07071 1;;Jana Weiß").outcome())
                .isEqualTo(Outcome.SAME);
    }

    @Test
    void whoever_is_not_known_or_not_alone_is_told_with_the_column() {
        assertThat(faults("Kreis;;Empfang;Anträge;07071 1;;Jana Weiß"))
                .containsExactly("PARTNER people.import.fault.partner_unknown");
        assertThat(faults("Jobcenter;Lea Bau;;Anträge;;;Jana Weiß"))
                .as("of another partner")
                .containsExactly("PERSON contacts.import.fault.nobody");
        assertThat(faults("Jobcenter;Kai Groß;;Anträge;;;Jana Weiß"))
                .containsExactly("PERSON contacts.import.fault.several");
        assertThat(faults("Jobcenter;Jana Weiß;;Anträge;;Weiterbildung, Fliegen;"))
                .containsExactly("TERMS contacts.import.fault.term");
        assertThat(faults("Jobcenter;Jana Weiß;Empfang;Anträge;;;"))
                .containsExactly("OFFICE contacts.person_or_office");
    }

    @Test
    void the_same_twice_in_a_table_is_a_fault_of_the_second_line() {
        ContactPlan plan = new ContactPlan(KNOWN);
        Stream.of("Jobcenter;Jana Weiß;;Anträge;;;", "Jobcenter;jana@jobcenter.example;;ANTRÄGE;;;")
                .map(ContactPlanTest::line)
                .forEach(plan::add);

        assertThat(plan.verdicts()).extracting(Verdict::outcome).containsExactly(Outcome.NEW, Outcome.FAULTY);
    }

    private static ContactEntry entry(Verdict verdict) {
        return Objects.requireNonNull(verdict.entry());
    }

    private static List<String> faults(String line) {
        return judged(line).faults().stream().map(ContactPlanTest::told).toList();
    }

    private static String told(Fault fault) {
        return fault.column() + " " + fault.key();
    }

    private static Verdict judged(String line) {
        ContactPlan plan = new ContactPlan(KNOWN);
        plan.add(line(line));
        return plan.verdicts().get(0);
    }

    private static ContactLine line(String cells) {
        return ContactLine.of(new Line(2, List.of(cells.split(";", -1))), COLUMNS);
    }
}
