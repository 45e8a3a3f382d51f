package org.einklang.portal.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.TEAM_CITY;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.einklang.api.RuleViolation;
import org.einklang.api.answer.AnswerLinks;
import org.einklang.api.answer.AnswerTicket;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.PersonId;
import org.einklang.api.term.TermCard;
import org.einklang.api.term.TermId;
import org.einklang.api.term.TermKind;
import org.einklang.api.term.Terms;
import org.einklang.portal.contact.Freshness.Light;
import org.einklang.portal.directory.DirectoryReading;
import org.einklang.portal.directory.Partner;
import org.einklang.portal.directory.Person;
import org.einklang.portal.login.Newcomers;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Stage;
import org.einklang.testkit.server.Transactions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nobody is told that somebody is responsible who has left; and whoever keeps an entry can be asked. */
@ExtendWith(ArquillianExtension.class)
class LeftContactsIT {

    private static final String LIST = "/c/lindental/contacts";
    private static final String LEFT = "ausgeschieden";

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
    private ContactReminders reminders;

    @Inject
    private ContactItems items;

    @Inject
    private DirectoryReading partners;

    @Inject
    private Terms terms;

    @Inject
    private AnswerLinks links;

    @Inject
    private Newcomers newcomers;

    @Inject
    private Clock clock;

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    private final List<String> named = new ArrayList<>();
    private final List<PersonId> people = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // set up before each test
    private PersonId leaving;

    @BeforeEach
    void a_colleague_of_the_city() {
        leaving = newcomers.without("Weggangsprobe");
        people.add(leaving);
    }

    @AfterEach
    void they_were_never_here() {
        named.forEach(key -> stage.as(COORDINATOR, () -> keeping.remove(contacts.here(), key)));
        newcomers.forget(people);
    }

    @Test
    void who_has_left_is_marked_in_red_and_in_a_word_from_the_day_after_the_last() {
        String key = naming(leaving, "Abschiedsprobe", "", null);
        leaves(leaving, contacts.today());
        assertThat(card(key).freshness().light()).as("on the last day").isEqualTo(Light.CURRENT);
        assertThat(page(CHAIR, key)).doesNotContain(LEFT);

        leaves(leaving, yesterday());
        assertThat(card(key).freshness().light()).isEqualTo(Light.OVERDUE);
        assertThat(page(CHAIR, key)).contains(LEFT, "Überfällig seit");
        assertThat(list("?text=abschiedsprobe")).contains("Weggangsprobe", LEFT);
        assertThat(list("?text=abschiedsprobe&light=OVERDUE")).contains("Weggangsprobe");
        assertThat(list("?text=abschiedsprobe&light=CURRENT")).doesNotContain("Weggangsprobe");
    }

    @Test
    void a_deputy_who_has_left_is_marked_as_well() {
        String key = naming(stage.person(TEAM_CITY), "Vertretungsabschied", "", leaving);
        leaves(leaving, yesterday());

        ContactCard card = card(key);
        assertThat(card.left()).isFalse();
        assertThat(Objects.requireNonNull(card.deputy()).left()).isTrue();
        assertThat(card.freshness().light()).isEqualTo(Light.OVERDUE);
        assertThat(page(CHAIR, key)).contains(LEFT);
        assertThat(list("?text=vertretungsabschied&light=CURRENT")).doesNotContain("/contacts/" + key + "\"");
    }

    @Test
    void the_search_and_all_that_points_to_the_entry_say_it_with_the_name() {
        String key = naming(leaving, "Trefferabschied", "", null);
        assertThat(title(key)).isEqualTo("Weggangsprobe");

        leaves(leaving, yesterday());
        assertThat(title(key)).isEqualTo("Weggangsprobe (ausgeschieden)");
    }

    @Test
    void address_books_get_the_mailbox_of_the_entry_but_nobody_who_has_left() {
        String alone = naming(leaving, "Kartenabschied", "", null);
        String shared = naming(leaving, "Kartenabschied", "postfach@lindental.example", null);
        leaves(leaving, yesterday());

        assertThat(Visitor.as(CHAIR).get(LIST + "/" + alone + "/contact.vcf").status())
                .isEqualTo(404);
        assertThat(page(CHAIR, alone)).doesNotContain("contact.vcf");
        String file =
                Visitor.as(CHAIR).get(LIST + "/" + shared + "/contact.vcf").body();
        assertThat(file).doesNotContain("Weggangsprobe");
        VCard card = Ezvcard.parse(file).first();
        assertThat(card.getFormattedName().getValue()).isEqualTo("Probefunktion");
        assertThat(card.getEmails()).hasSize(1);
        assertThat(card.getEmails().get(0).getValue()).isEqualTo("postfach@lindental.example");
        assertThat(Ezvcard.parse(Visitor.as(CHAIR)
                                .get(LIST + "/list/all.vcf?text=kartenabschied")
                                .body())
                        .all())
                .hasSize(1);
    }

    @Test
    void an_entry_by_which_nobody_is_reached_any_more_leaves_a_gap() {
        TermCard field = terms.of(contacts.here(), TermKind.FIELD_OF_ACTION, contacts.today())
                .get(0);
        Coverage.Cell before = cell(field);
        naming(leaving, "Lückenabschied", "", null, field.id());
        assertThat(cell(field).contacts()).isEqualTo(before.contacts() + 1);

        leaves(leaving, yesterday());
        assertThat(cell(field).contacts()).isEqualTo(before.contacts());
        assertThat(cell(field).overdue()).isEqualTo(before.overdue());

        naming(leaving, "Lückenabschied mit Postfach", "postfach@lindental.example", null, field.id());
        naming(leaving, "Lückenabschied mit Vertretung", "", stage.person(TEAM_CITY), field.id());
        assertThat(cell(field).contacts()).isEqualTo(before.contacts() + 2);
        assertThat(cell(field).overdue()).isEqualTo(before.overdue() + 2);
    }

    @Test
    void nobody_confirms_an_entry_that_names_somebody_who_has_left_and_its_owner_is_asked_to_change_it() {
        String key = naming(leaving, "Bestätigungsabschied", "", null);
        assertThat(page(TEAM_CITY, key)).contains("Stimmt noch");
        assertThat(isAskedAbout(key)).isFalse();

        leaves(leaving, yesterday());
        assertThat(isAskedAbout(key)).isTrue();
        assertThat(page(TEAM_CITY, key)).doesNotContain("Stimmt noch");
        assertRefused(TEAM_CITY, "contacts.names_left", () -> confirmation.confirm(contacts.here(), key));

        ContactCard card = card(key);
        String link = links.create(
                        new AnswerTicket(ContactQuestion.PURPOSE, card.contact().ref(), stage.person(TEAM_CITY)),
                        clock.instant().plusSeconds(600))
                .getPath();
        Visitor nobody = Visitor.anonymous();
        assertThat(nobody.get(link).body()).contains(LEFT).doesNotContain("Ja, stimmt noch");
        nobody.post(link, Map.of("option", "YES"));
        assertThat(card(key).contact().confirmedOn()).isEqualTo(card.contact().confirmedOn());
    }

    @Test
    void who_keeps_an_entry_has_a_seat_or_a_role_and_who_lost_it_is_told_in_words() {
        PersonId seatless = newcomers.with("Sitzlosprobe");
        people.add(seatless);
        ContactEntry entry = ContactStage.entry(contacts.partner(TEAM_CITY), "Sitzlosprobe", "Sitzlosprobe");
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> stage.as(COORDINATOR, () -> keeping.add(contacts.here(), entry, seatless)))
                .satisfies(refused -> {
                    assertThat(refused.key()).isEqualTo("contacts.owner_no_part");
                    assertThat(refused.field()).contains("owner");
                });

        String key = contacts.named(TEAM_CITY, "Sitzlosprobe", "Sitzlosprobe", 8);
        named.add(key);
        long number = card(key).contact().id();
        Transactions.commit(() -> entities.find(Contact.class, number).handTo(seatless));
        assertRefused(COORDINATOR, "contacts.owner_lost_part", () -> reminders.askNow(contacts.here(), key));

        leaves(seatless, yesterday());
        assertRefused(COORDINATOR, "contacts.owner_gone", () -> reminders.askNow(contacts.here(), key));
        assertThat(page(CHAIR, key)).contains("Gepflegt von: Sitzlosprobe (ausgeschieden)");
    }

    private String naming(PersonId person, String remit, String mailbox, @Nullable PersonId deputy, TermId... of) {
        String key = contacts.naming(TEAM_CITY, person, remit, mailbox, deputy, of);
        named.add(key);
        return key;
    }

    private void leaves(PersonId person, LocalDate lastDay) {
        Transactions.commit(() -> entities.find(Person.class, person.value()).leaveAfter(lastDay));
    }

    private LocalDate yesterday() {
        return contacts.today().minusDays(1);
    }

    private ContactCard card(String key) {
        return stage.ask(COORDINATOR, () -> reading.one(contacts.here(), key));
    }

    private Coverage.Cell cell(TermCard field) {
        return stage.ask(CHAIR, () -> {
                    List<Partner> city = partners.partners(contacts.here()).stream()
                            .filter(one -> one.partnerId().equals(contacts.partner(TEAM_CITY)))
                            .toList();
                    return reading.coverage(contacts.here(), List.of(field), city);
                })
                .cells()
                .get(0);
    }

    private boolean isAskedAbout(String key) {
        return stage.ask(COORDINATOR, () -> reminders.due(contacts.today())).values().stream()
                .flatMap(List::stream)
                .anyMatch(due -> due.contact().cooperation().equals(contacts.here())
                        && due.contact().shortKey().equals(key));
    }

    private String title(String key) {
        ItemRef ref = card(key).contact().ref();
        return Objects.requireNonNull(
                        stage.ask(CHAIR, () -> items.resolve(List.of(ref))).get(ref))
                .title();
    }

    private static String page(Persona persona, String key) {
        return Visitor.as(persona).get(LIST + "/" + key).body();
    }

    private static String list(String query) {
        return Visitor.as(CHAIR).get(LIST + query).body();
    }

    private void assertRefused(Persona persona, String key, Runnable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> stage.as(persona, act))
                .extracting(RuleViolation::key)
                .isEqualTo(key);
    }
}
