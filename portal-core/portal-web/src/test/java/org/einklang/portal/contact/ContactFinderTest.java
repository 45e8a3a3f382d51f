package org.einklang.portal.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.api.term.TermCard;
import org.einklang.api.term.TermId;
import org.einklang.api.term.TermKind;
import org.junit.jupiter.api.Test;

/** Which entries fit a question better, and why. */
class ContactFinderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final TermCard NORTH = term(1, TermKind.DISTRICT, "Nordstadt", "North");
    private static final TermCard SCHOOL = term(2, TermKind.TOPIC, "Schulbedarf", "School supplies");
    private static final TermCard SGB2 = term(3, TermKind.LEGAL_AREA, "SGB II", "");
    private static final TermCard SGB3 = term(4, TermKind.LEGAL_AREA, "SGB III", "");

    private static final ContactCard SCHOOLS = card("Bildung und Teilhabe", "Mittagessen, Lernförderung", SCHOOL, SGB2);
    private static final ContactCard RENT = card("Leistung Nord", "Miete, Umzug, Bürgergeld", NORTH, SGB2);
    private static final ContactCard VOUCHER = card("Weiterbildung", "Bildungsgutschein und Schulbedarf im Kurs", SGB3);
    private static final List<ContactCard> ALL = List.of(VOUCHER, RENT, SCHOOLS);

    @Test
    void words_fit_by_their_beginning_whatever_their_case_and_dots() {
        for (String asked : List.of("umzug", "UMZ", "burgergeld", "Bürger", "miete")) {
            assertThat(best(asked)).as(asked).containsExactly("Leistung Nord");
        }
        assertThat(best("zug")).isEmpty();
    }

    @Test
    void a_question_is_asked_as_people_ask_it() {
        assertThat(best("Wer ist zuständig für den Umzug in der Nordstadt?")).containsExactly("Leistung Nord");
        assertThat(ContactFinder.words("Wer ist zuständig für den Umzug?")).containsExactly("umzug");
        assertThat(ContactFinder.words("wer ist")).containsExactly("wer", "ist");
        assertThat(ContactFinder.words("  ?! ")).isEmpty();
    }

    @Test
    void a_topic_says_more_than_a_word_in_the_remit() {
        assertThat(best("schulbedarf")).containsExactly("Bildung und Teilhabe", "Weiterbildung");
    }

    @Test
    void a_whole_word_says_more_than_its_beginning() {
        assertThat(best("SGB II")).containsExactly("Leistung Nord", "Bildung und Teilhabe", "Weiterbildung");
    }

    @Test
    void more_words_say_more_than_one_that_fits_well() {
        assertThat(best("Bildung Schulbedarf")).containsExactly("Bildung und Teilhabe", "Weiterbildung");
    }

    @Test
    void names_of_terms_fit_in_english_too() {
        assertThat(best("who is responsible for school supplies")).containsExactly("Bildung und Teilhabe");
    }

    @Test
    void it_is_said_why_an_entry_fits() {
        assertThat(reasons(RENT, "umz nordst"))
                .containsExactly(
                        new ContactFinder.Reason(Facet.REMIT, "Umzug"),
                        new ContactFinder.Reason(Facet.DISTRICT, "Nordstadt"));
        assertThat(reasons(SCHOOLS, "teilhabe bildung"))
                .containsExactly(new ContactFinder.Reason(Facet.NAME, "Bildung und Teilhabe"));
    }

    /** Those that fit at all, the best first. */
    private static List<String> best(String asked) {
        return ALL.stream()
                .filter(card -> rank(card, asked).words() > 0)
                .sorted(Comparator.comparing(card -> rank(card, asked), ContactFinder.Rank.BEST))
                .map(ContactCard::name)
                .toList();
    }

    private static ContactFinder.Rank rank(ContactCard card, String asked) {
        return ContactFinder.rank(ContactFinder.Texts.of(card), ContactFinder.words(asked));
    }

    private static List<ContactFinder.Reason> reasons(ContactCard card, String asked) {
        return ContactFinder.reasons(ContactFinder.Texts.of(card), ContactFinder.words(asked));
    }

    private static ContactCard card(String office, String remit, TermCard... terms) {
        ContactEntry entry = new ContactEntry(
                new Holder(new PartnerId(1), null, office, ""),
                remit,
                Set.of(),
                new Reach("06421 100", "", "", ""),
                null,
                null,
                1);
        Contact contact = new Contact(new CooperationId(1), "1", entry, new PersonId(1), TODAY);
        return new ContactCard(
                contact, office, "Stadt", 0, "", Arrays.asList(terms), "", null, contact.freshness(6, TODAY), false);
    }

    private static TermCard term(long id, TermKind kind, String german, String english) {
        return new TermCard(new TermId(id), kind, german, german, english, "", false);
    }
}
