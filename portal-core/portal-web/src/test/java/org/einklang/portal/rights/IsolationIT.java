package org.einklang.portal.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.einklang.api.NotVisible;
import org.einklang.api.answer.AnswerLinks;
import org.einklang.api.answer.AnswerTicket;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.task.TaskCard;
import org.einklang.portal.contact.Contact;
import org.einklang.portal.contact.ContactReading;
import org.einklang.portal.directory.DirectoryNumbers;
import org.einklang.portal.directory.DirectoryReading;
import org.einklang.portal.draft.Drafts;
import org.einklang.portal.notification.ReadingNotifications;
import org.einklang.portal.task.TaskWork;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.mail.Mailbox;
import org.einklang.testkit.mail.ReceivedMail;
import org.einklang.testkit.rights.Canary;
import org.einklang.testkit.rights.Cast;
import org.einklang.testkit.rights.RightsMatrix;
import org.einklang.testkit.rights.Row;
import org.einklang.testkit.rights.WhoMay;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Two cooperations of one installation do not know each other, although they share a partner, its people, and somebody who
 * sits in both. Everything in Weidental carries a word ({@link Canary}) that must not be read in Lindental.
 */
@ExtendWith(ArquillianExtension.class)
class IsolationIT {

    /** Addresses of Lindental that ask for things of the other cooperation, beside the pages themselves. */
    private static final List<String> NOSY = List.of(
            "/c/lindental/search?q=" + Canary.PART,
            "/c/lindental/people?text=" + Canary.PART,
            "/c/lindental/people?csv=1",
            "/c/lindental/contacts?text=" + Canary.PART,
            "/c/lindental/contacts/list/all.vcf",
            "/c/lindental/contacts/list/all.vcf?text=" + Canary.PART,
            "/c/lindental/audit?person=" + Canary.PART,
            "/c/lindental/bodies?csv=1",
            "/c/lindental/meetings?csv=1");

    @Inject
    @Any
    private Instance<WhoMay> tables;

    @Inject
    private Stage stage;

    @Inject
    private DirectoryNumbers numbers;

    @Inject
    private Directory directory;

    @Inject
    private DirectoryReading reading;

    @Inject
    private TaskWork tasks;

    @Inject
    private ContactReading contactReading;

    @Inject
    private ReadingNotifications notified;

    @Inject
    private CanaryTold told;

    @Inject
    private Drafts drafts;

    @Inject
    private AnswerLinks links;

    @Inject
    private Clock clock;

    @Test
    void the_word_is_there_for_who_sits_in_the_other_cooperation() {
        Visitor both = Visitor.known(STEERING_AGENCY);

        assertThat(List.of(
                        "",
                        "/notifications",
                        "/people",
                        "/bodies",
                        "/bodies/" + Canary.BODY,
                        "/meetings",
                        "/search?q=" + Canary.PART))
                .allSatisfy(page -> assertThat(both.get("/c/weidental" + page).body())
                        .as(page)
                        .contains(Canary.WORD));
    }

    @Test
    void nobody_reads_it_on_any_page_or_in_any_file_here() {
        assertThat(rows().filter(Row::isHere))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.who()).allSatisfy(persona -> assertSilent(persona, row.address())));
    }

    @Test
    void nobody_finds_it_here_by_searching_filtering_or_taking_whole_lists() {
        assertThat(NOSY)
                .allSatisfy(address -> assertThat(List.of(COORDINATOR, SECRETARY, STEERING_AGENCY))
                        .allSatisfy(persona -> {
                            assertThat(Visitor.known(persona).get(address).status())
                                    .as(address)
                                    .isIn(200, 404);
                            assertSilent(persona, address);
                        }));
    }

    @Test
    void nobody_is_offered_it_in_a_field_here() {
        assertThat(stage.ask(STEERING_AGENCY, () -> reading.peopleLike(here(), Canary.PART, 10)))
                .isEmpty();
    }

    @Test
    void tasks_stay_in_their_cooperation_and_with_their_person() {
        List<TaskCard> there = stage.ask(STEERING_AGENCY, () -> tasks.mine(elsewhere()));
        assertThat(there).extracting(TaskCard::title).contains(Canary.WORD + " füttern");

        assertThat(stage.ask(STEERING_AGENCY, () -> tasks.mine(here())))
                .extracting(TaskCard::title)
                .noneMatch(title -> title.contains(Canary.WORD));
        assertThat(List.of(SECRETARY, COORDINATOR))
                .allSatisfy(stranger -> assertThatExceptionOfType(NotVisible.class)
                        .isThrownBy(() -> stage.as(
                                stranger, () -> tasks.begin(there.get(0).id()))));
    }

    /** Files are pages, too: for a spreadsheet, for an address book. */
    @Test
    void files_of_the_other_cooperation_carry_the_word_and_those_of_here_do_not() {
        assertThat(List.of("/people?csv=1", "/bodies?csv=1", "/contacts?csv=1", "/contacts/list/all.vcf"))
                .allSatisfy(file -> assertThat(Visitor.known(STEERING_AGENCY)
                                .get("/c/weidental" + file)
                                .body())
                        .as(file)
                        .contains(Canary.WORD));

        assertThat(rows().filter(Row::isHere))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(
                                Stream.of(COORDINATOR, STEERING_AGENCY).filter(row.who()::contains))
                        .allSatisfy(persona -> assertSilent(
                                persona, row.address() + (row.address().contains("?") ? "&csv=1" : "?csv=1"))));
    }

    /** Keys are counted in each cooperation: below here the same key is another contact, or none. */
    @Test
    void an_entry_for_the_address_book_is_never_one_of_the_other_cooperation() {
        String card = "/contacts/" + contacts().shortKey() + "/contact.vcf";
        Visitor both = Visitor.known(STEERING_AGENCY);

        assertThat(both.get("/c/weidental" + card).body()).contains(Canary.WORD);
        assertSilent(STEERING_AGENCY, "/c/lindental" + card);
        assertThat(Visitor.known(SECRETARY).get("/c/weidental" + card).status()).isEqualTo(404);
    }

    @Test
    void people_fields_offer_and_understand_only_the_people_of_their_cooperation() {
        assertThat(stage.ask(STEERING_AGENCY, () -> reading.peopleLike(elsewhere(), Canary.PART, 10)))
                .hasSize(1);

        assertThat(List.of(COORDINATOR, SECRETARY, STEERING_AGENCY))
                .allSatisfy(persona -> assertThat(stage.ask(persona, () -> reading.peopleLike(here(), Canary.PART, 10)))
                        .isEmpty());
        assertThat(List.of(COORDINATOR, SECRETARY))
                .allSatisfy(persona -> assertThatExceptionOfType(NotVisible.class)
                        .isThrownBy(() -> stage.ask(persona, () -> reading.peopleLike(elsewhere(), Canary.PART, 10))));
        assertThat(stage.ask(STEERING_AGENCY, () -> reading.bodies(here())))
                .extracting(BodyCard::key)
                .doesNotContain(Canary.BODY);
    }

    /** A mail says what only its reader may know, and the calendar part of it goes into a diary that others may see. */
    @Test
    void mails_about_the_other_cooperation_go_to_who_sits_there_and_to_nobody_else() {
        ReceivedMail invitation = Mailbox.of(STEERING_AGENCY.mail()).await("Sitzung " + Canary.WORD);
        assertThat(invitation.calendar()).contains(Canary.WORD);
        assertThat(invitation.link("/a/")).isNotNull();

        assertThat(Cast.onlyHere())
                .allSatisfy(persona -> assertThat(Mailbox.of(persona.mail()).all())
                        .as(persona.toString())
                        .noneMatch(IsolationIT::speaksOfThere));
    }

    /** Who sits in both gets mails of both, and each of them speaks of one only. */
    @Test
    void no_mail_speaks_of_two_cooperations() {
        Mailbox.of(STEERING_AGENCY.mail()).await("Sitzung " + Canary.WORD);

        assertThat(Mailbox.of(STEERING_AGENCY.mail()).all().stream().filter(IsolationIT::speaksOfThere))
                .isNotEmpty()
                .allSatisfy(mail -> assertThat(said(mail)).doesNotContain("/c/lindental", "Kooperation Lindental"));
    }

    @Test
    void an_answer_link_shows_the_one_thing_that_it_was_sent_for() {
        String there = Mailbox.of(STEERING_AGENCY.mail())
                .await("Sitzung " + Canary.WORD)
                .link("/a/")
                .getPath();
        assertThat(Visitor.anonymous().get(there).body()).contains(Canary.WORD).doesNotContain("/c/lindental");

        assertThat(Cast.onlyHere().stream()
                        .flatMap(persona -> Mailbox.of(persona.mail()).all().stream())
                        .filter(mail -> mail.parts().containsKey("text/plain"))
                        .flatMap(mail -> mail.links().stream())
                        .map(URI::getPath)
                        .filter(link -> link.startsWith("/a/")))
                .allSatisfy(
                        link -> assertThat(Visitor.anonymous().get(link).body()).doesNotContain(Canary.WORD));
    }

    /** Whoever could make such a link for somebody who has nothing to do with the thing would still show and answer nothing. */
    @Test
    void a_link_to_somebody_who_has_nothing_to_do_with_the_thing_answers_nothing() {
        String link = links.create(
                        new AnswerTicket("contact.still_right", contacts().ref(), stage.person(SECRETARY)),
                        clock.instant().plus(Duration.ofHours(1)))
                .getPath();

        assertThat(List.of(
                        Visitor.anonymous().get(link),
                        Visitor.known(SECRETARY).get(link),
                        Visitor.anonymous().post(link, Map.of("option", "YES"))))
                .allSatisfy(answer -> {
                    assertThat(answer.status()).isEqualTo(410);
                    assertThat(answer.body()).doesNotContain(Canary.WORD);
                });
    }

    /** The same form of the same person, in the other cooperation: another draft. */
    @Test
    void drafts_stay_with_their_cooperation_and_their_writer() {
        Visitor both = Visitor.known(STEERING_AGENCY);
        String form = "/contacts/new?draft=contact";
        assertThat(both.get("/c/weidental" + form).body()).contains("Pflege von " + Canary.WORD);

        assertThat(both.get("/c/lindental/contacts/new").body()).doesNotContain("Weiterschreiben");
        assertThat(both.get("/c/lindental" + form).body()).doesNotContain(Canary.WORD);
        assertThat(drafts.at(stage.person(SECRETARY), "/c/weidental/contacts/new"))
                .isEmpty();
        assertThat(Visitor.known(SECRETARY).get("/c/weidental" + form).status()).isEqualTo(404);
    }

    @Test
    void the_bell_counts_what_is_new_here_and_notifications_are_read_where_they_belong() {
        Visitor both = Visitor.known(STEERING_AGENCY);
        long there = unread(elsewhere());
        long here = unread(here());
        assertThat(both.get("/c/weidental/notifications").body()).contains(Canary.WORD);

        told.tell(elsewhere(), stage.person(STEERING_AGENCY));

        assertThat(unread(elsewhere())).isEqualTo(there + 1);
        assertThat(unread(here())).isEqualTo(here);
        assertSilent(STEERING_AGENCY, "/c/lindental/notifications");
        assertSilent(STEERING_AGENCY, "/c/lindental");
    }

    @Test
    void shared_words_are_shared_within_a_cooperation_only() {
        assertThat(Visitor.known(STEERING_AGENCY).get("/c/weidental/terms").body())
                .contains(Canary.WORD);
        assertThat(List.of("/c/lindental/terms", "/c/lindental/contacts/new", "/c/lindental/contacts"))
                .allSatisfy(page -> assertSilent(STEERING_AGENCY, page));
    }

    private long unread(CooperationId cooperation) {
        return stage.ask(STEERING_AGENCY, () -> notified.unread(cooperation, 1000));
    }

    private Contact contacts() {
        return stage.ask(STEERING_AGENCY, () -> contactReading.all(elsewhere())).stream()
                .filter(card -> card.name().equals(Canary.WORD))
                .findFirst()
                .orElseThrow()
                .contact();
    }

    private static boolean speaksOfThere(ReceivedMail mail) {
        return said(mail).contains(Canary.WORD);
    }

    private static String said(ReceivedMail mail) {
        return mail.subject() + "\n" + String.join("\n", mail.parts().values());
    }

    /** A saved view belongs to a list of one cooperation; the same list of the other one does not offer it. */
    @Test
    void saved_views_stay_with_their_list() {
        Visitor both = Visitor.known(STEERING_AGENCY);

        assertThat(both.get("/c/weidental/people").body()).contains(">" + Canary.WORD + "<");
        assertThat(both.get("/c/lindental/people").body()).doesNotContain(Canary.WORD);
    }

    @Test
    void an_address_of_here_does_not_exist_below_the_other_cooperation() {
        RightsMatrix matrix = new RightsMatrix();
        rows().filter(Row::isHere)
                .forEach(row -> Cast.onlyHere()
                        .forEach(persona -> matrix.expect(
                                persona, row.address().replaceFirst("/c/lindental", "/c/" + Canary.COOPERATION), 404)));

        assertThat(matrix.faults()).isEmpty();
    }

    /** Who sits in both may open both, and yet finds the things of one only there. */
    @Test
    void things_of_the_other_cooperation_do_not_exist_below_here_even_for_who_sits_in_both() {
        Visitor both = Visitor.known(STEERING_AGENCY);
        String meeting = Canary.BODY + "-2026-01";
        assertThat(both.get("/c/weidental/meetings/" + meeting).status()).isEqualTo(200);

        String nothing = both.get("/c/lindental/bodies/gibtesnicht").body();
        assertThat(List.of("bodies/" + Canary.BODY, "meetings/" + meeting, "meetings/" + meeting + "/minutes"))
                .allSatisfy(thing -> {
                    assertThat(both.get("/c/lindental/" + thing).status()).isEqualTo(404);
                    assertThat(both.get("/c/lindental/" + thing).body()).isEqualTo(nothing);
                    assertThat(RightsMatrix.forged(both, "/c/lindental/" + thing)
                                    .status())
                            .isEqualTo(404);
                });
    }

    @Test
    void a_cooperation_that_one_does_not_belong_to_looks_like_none() {
        Visitor secretary = Visitor.known(SECRETARY);

        assertThat(secretary.get("/c/weidental/people").body())
                .isEqualTo(secretary.get("/c/gibtesnicht/people").body());
    }

    private static void assertSilent(Persona persona, String address) {
        assertThat(Visitor.known(persona).get(address).body())
                .as(persona + " " + address)
                .doesNotContain(Canary.WORD, "kanarienvogel@");
    }

    private Stream<Row> rows() {
        return tables.stream()
                .flatMap(Row::of)
                .map(row -> row.withPeople(stage::person))
                .map(row -> row.at(numbers.in(row.address())));
    }

    private CooperationId here() {
        return stage.world().cooperation();
    }

    private CooperationId elsewhere() {
        return directory.cooperation(Canary.COOPERATION).orElseThrow().id();
    }
}
