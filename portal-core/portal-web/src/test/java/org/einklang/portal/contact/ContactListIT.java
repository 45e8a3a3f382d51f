package org.einklang.portal.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.GUEST;
import static org.einklang.testkit.Personas.TEAM_CITY;
import static org.einklang.testkit.Personas.TEAM_JOBCENTER;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.einklang.api.table.TableQuery;
import org.einklang.api.term.TermCard;
import org.einklang.api.term.TermKind;
import org.einklang.api.term.Terms;
import org.einklang.portal.directory.DirectoryReading;
import org.einklang.testkit.Eventually;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Statements;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who is found for a question, in which order, and by which filters; the database finds, on both of them alike. */
@ExtendWith(ArquillianExtension.class)
class ContactListIT {

    private static final String LIST = "/c/lindental/contacts";

    @Inject
    private Stage stage;

    @Inject
    private ContactStage contacts;

    @Inject
    private ContactReading reading;

    @Inject
    private DirectoryReading directory;

    @Inject
    private Terms terms;

    @Test
    void a_word_is_found_by_its_beginning_in_every_part_of_an_entry_and_nowhere_else() {
        contacts.named(
                TEAM_CITY,
                "Wurzelwerk-Ölmühle",
                "Grünschnitt, Baum/Strauch",
                0,
                term("Schulsozialarbeit").id());
        for (String asked : List.of(
                "wurzelw",
                "Ölmühle",
                "olmuhle",
                "WURZELWERK grünschn",
                "baum olm",
                "strauch wurzelwerk",
                "schulsoz wurzelwerk",
                "School wurzelwerk",
                "Stadt wurzelwerk",
                "Wer ist zuständig für Wurzelwerk?")) {
            assertThat(found(asked)).as(asked).containsExactly("Wurzelwerk-Ölmühle");
        }
        for (String asked : List.of("urzelwerk", "muhle", "schnitt", "wurzelwerke")) {
            assertThat(found(asked)).as(asked).doesNotContain("Wurzelwerk-Ölmühle");
        }
    }

    @Test
    void a_person_is_found_by_each_part_of_the_name() {
        assertThat(found("Teamleitung Berufsberatung")).contains("Teamleitung Berufsberatung");
        assertThat(found("berufsb teaml")).first().isEqualTo("Teamleitung Berufsberatung");
    }

    @Test
    void who_has_all_words_hides_those_who_have_some() {
        contacts.named(TEAM_CITY, "Hürdenlauf Eins", "Hürdenlauf, Stabhochsprung", 0);
        contacts.named(TEAM_CITY, "Hürdenlauf Zwei", "Hürdenlauf", 0);
        assertThat(found("hürdenlauf stabhochsprung")).containsExactly("Hürdenlauf Eins");
        assertThat(found("hürdenlauf raumfahrt")).containsExactly("Hürdenlauf Eins", "Hürdenlauf Zwei");
        assertThat(found("raumfahrt")).isEmpty();
    }

    @Test
    void the_best_match_comes_first_unless_the_list_is_to_be_sorted_otherwise() {
        contacts.named(TEAM_CITY, "Rangprobe A", "Rangprobe, Kindergelder", 0);
        contacts.named(
                TEAM_CITY, "Rangprobe B", "Rangprobe", 0, term("Kindergeld").id());
        assertThat(found("rangprobe kindergeld")).containsExactly("Rangprobe B", "Rangprobe A");
        assertThat(cards(new TableQuery("name", false, Map.of("text", "rangprobe kindergeld"))))
                .containsExactly("Rangprobe A", "Rangprobe B");
        assertThat(cards(new TableQuery("name", true, Map.of("text", "rangprobe"))))
                .containsExactly("Rangprobe B", "Rangprobe A");
    }

    @Test
    void pages_follow_each_other_without_a_gap_and_partner_by_partner() {
        contacts.named(TEAM_CITY, "Blätterprobe A", "Blätterprobe", 0);
        contacts.named(TEAM_JOBCENTER, "Blätterprobe B", "Blätterprobe", 0);
        List<Long> all = keys(0, 10_000);
        List<Long> paged = new ArrayList<>();
        for (int first = 0; first < all.size(); first += 3) {
            paged.addAll(keys(first, 3));
        }
        assertThat(paged).isEqualTo(all).doesNotHaveDuplicates();
        assertThat(stage.ask(CHAIR, () -> reading.all(contacts.here())))
                .filteredOn(card -> card.partnerPosition() >= 0)
                .extracting(card -> card.contact().id())
                .containsExactlyInAnyOrderElementsOf(all);
        assertThat(stage.ask(CHAIR, () -> rows().first(TableQuery.ALL, 10_000)))
                .extracting(ContactCard::partnerPosition)
                .isSorted();
    }

    @Test
    void lights_are_told_apart_to_the_day() {
        contacts.named(TEAM_JOBCENTER, "Ampel neu", "Ampelprobe", 0);
        contacts.named(TEAM_JOBCENTER, "Ampel bald", "Ampelprobe", 6);
        contacts.named(TEAM_JOBCENTER, "Ampel vorbei", "Ampelprobe", 7);
        assertThat(light("CURRENT")).containsExactly("Ampel neu");
        assertThat(light("DUE")).containsExactly("Ampel bald");
        assertThat(light("OVERDUE")).containsExactly("Ampel vorbei");
    }

    @Test
    void a_list_in_an_address_that_makes_no_sense_is_no_fault() {
        for (String query : List.of("?light=BLUE", "?partner=x", "?topic=99999999999999999999", "?text=%25")) {
            assertThat(get(CHAIR, query).status()).as(query).isEqualTo(200);
            assertThat(Visitor.as(CHAIR).get(LIST + "/list/all.vcf" + query).status())
                    .as(query)
                    .isEqualTo(200);
        }
    }

    @Test
    void filters_are_remembered_until_they_are_taken_back() {
        contacts.named(
                TEAM_JOBCENTER,
                "Merkprobe A",
                "Merkprobe",
                0,
                term("Kindergeld").id());
        contacts.named(TEAM_JOBCENTER, "Merkprobe B", "Merkprobe", 0);
        Visitor visitor = Visitor.as(TEAM_JOBCENTER);
        visitor.get(LIST + "?text=merkprobe&topic=" + term("Kindergeld").id().value());
        assertThat(visitor.get(LIST).body()).contains("Merkprobe A").doesNotContain("Merkprobe B");
    }

    @Test
    void the_list_answers_a_question_and_says_why() {
        contacts.named(TEAM_JOBCENTER, "Zeugnisstelle", "Übersetzung ausländischer Zeugnisse", 0);
        String page = get(CHAIR, "?text=Wer+ist+zust%C3%A4ndig+f%C3%BCr+ausl%C3%A4ndische+zeugn%3F")
                .body();
        assertThat(page).contains("Zeugnisstelle", "Passt zu:", "„Zeugnisse“ in der Zuständigkeit");
        assertThat(get(CHAIR, "?text=schulbedarf").body()).contains("Thema „Schulbedarf“");
        assertThat(get(CHAIR, "?text=raumfahrt").body()).contains("Kein Treffer");
        assertThat(get(CHAIR, "?text=%22%3E%3Cscript%3E").status()).isEqualTo(200);
    }

    @Test
    void the_list_is_narrowed_by_partner_and_terms() {
        TermCard area = terms.of(contacts.here(), TermKind.LEGAL_AREA, contacts.today()).stream()
                .filter(term -> term.german().equals("SGB VIII"))
                .findFirst()
                .orElseThrow();
        contacts.named(TEAM_CITY, "Filterprobe A", "Filterprobe", 0, area.id());
        contacts.named(TEAM_JOBCENTER, "Filterprobe B", "Filterprobe", 7);

        assertThat(get(CHAIR, "?text=filterprobe&area=" + area.id().value()).body())
                .contains("Filterprobe A")
                .doesNotContain("Filterprobe B");
        assertThat(get(CHAIR, "?text=filterprobe&light=OVERDUE").body())
                .contains("Filterprobe B")
                .doesNotContain("Filterprobe A");
        assertThat(get(
                                CHAIR,
                                "?text=filterprobe&partner="
                                        + contacts.partner(TEAM_JOBCENTER).value())
                        .body())
                .contains("Filterprobe B")
                .doesNotContain("Filterprobe A");
    }

    @Test
    void the_head_of_the_page_finds_contacts_too() {
        contacts.named(TEAM_JOBCENTER, "Kopfsuche", "Fahrtkosten zum Vorstellungsgespräch", 0);
        Visitor chair = Visitor.as(CHAIR);
        String found = Eventually.present(
                () -> Optional.of(chair.get("/c/lindental/search?q=fahrtkosten").body())
                        .filter(page -> page.contains("Kopfsuche")),
                () -> "the index does not follow");
        assertThat(found).contains("Ansprechpartner");
    }

    @Test
    void address_books_take_one_contact_or_the_filtered_list() {
        String key = contacts.named(TEAM_CITY, "Kartenprobe, Team 1; Nord", "Kartenprobe", 0);
        Answer one = Visitor.as(CHAIR).get(LIST + "/" + key + "/contact.vcf");
        assertThat(one.header("Content-Type")).startsWith("text/vcard");
        VCard card = Ezvcard.parse(one.body()).first();
        assertThat(card.getVersion()).isEqualTo(VCardVersion.V4_0);
        assertThat(card.getFormattedName().getValue()).isEqualTo("Kartenprobe, Team 1; Nord");
        assertThat(card.getOrganization().getValues()).containsExactly("Stadt Lindental");
        assertThat(card.getEmails().get(0).getValue()).isEqualTo("probe@lindental.example");
        assertThat(card.getTelephoneNumbers().get(0).getText()).isEqualTo("06000 100-1");

        contacts.named(TEAM_CITY, "Kartenprobe zwei", "Kartenprobe", 0);
        assertThat(Ezvcard.parse(Visitor.as(CHAIR)
                                .get(LIST + "/list/all.vcf?text=kartenprobe")
                                .body())
                        .all())
                .hasSize(2);
        assertThat(Visitor.as(ADMINISTRATOR).get(LIST + "/list/all.vcf").status())
                .isEqualTo(404);
        assertThat(Visitor.as(GUEST).get(LIST + "/" + key + "/contact.vcf").status())
                .isEqualTo(404);
    }

    @Test
    void list_and_page_take_as_many_statements_with_one_contact_as_with_many() {
        TermCard topic = terms.of(contacts.here(), TermKind.TOPIC, contacts.today()).stream()
                .filter(one -> one.german().equals("Umzug und Miete"))
                .findFirst()
                .orElseThrow();
        String key = contacts.named(TEAM_CITY, "Zählprobe", "Zählprobe", 0, topic.id());
        int all = Statements.of(LIST + "?text=", CHAIR);
        int list = Statements.of(LIST + "?text=zahlprobe", CHAIR);
        int sorted = Statements.of(LIST + "?text=zahlprobe&sort=-confirmed", CHAIR);
        int page = Statements.of(LIST + "/" + key, CHAIR);
        int gaps = Statements.of(LIST + "/gaps", COORDINATOR);
        for (int i = 0; i < 40; i++) {
            contacts.named(i % 2 == 0 ? TEAM_CITY : TEAM_JOBCENTER, "Zählprobe " + i, "Zählprobe", i % 9, topic.id());
        }
        assertThat(Statements.of(LIST + "?text=", CHAIR)).isEqualTo(all);
        assertThat(Statements.of(LIST + "?text=zahlprobe", CHAIR)).isEqualTo(list);
        assertThat(Statements.of(LIST + "?text=zahlprobe&page=2", CHAIR)).isEqualTo(list);
        assertThat(Statements.of(LIST + "?text=zahlprobe&page=2&sort=-confirmed", CHAIR))
                .isEqualTo(sorted);
        assertThat(Statements.of(LIST + "/" + key, CHAIR)).isEqualTo(page);
        assertThat(Statements.of(LIST + "/gaps", COORDINATOR)).isEqualTo(gaps);
    }

    private List<String> light(String light) {
        return cards(TableQuery.of(Map.of("text", "ampelprobe", "light", light)));
    }

    private List<String> found(String asked) {
        assertThat(get(CHAIR, "?text=" + URLEncoder.encode(asked, StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(200);
        return cards(TableQuery.of(Map.of("text", asked)));
    }

    private List<String> cards(TableQuery query) {
        return stage.ask(CHAIR, () -> rows().all(query)).stream()
                .map(ContactCard::name)
                .toList();
    }

    private List<Long> keys(int first, int most) {
        return stage.ask(CHAIR, () -> rows().keys(TableQuery.ALL, first, most));
    }

    private ContactRows rows() {
        return reading.rows(
                contacts.here(), directory.partners(contacts.here()), terms.all(contacts.here(), contacts.today()));
    }

    private TermCard term(String german) {
        return terms.all(contacts.here(), contacts.today()).values().stream()
                .flatMap(List::stream)
                .filter(term -> term.german().equals(german))
                .findFirst()
                .orElseThrow();
    }

    private static Answer get(Persona persona, String query) {
        return Visitor.as(persona).get(LIST + query);
    }
}
