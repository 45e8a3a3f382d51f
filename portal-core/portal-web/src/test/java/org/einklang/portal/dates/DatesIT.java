package org.einklang.portal.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.CATALOGUE_EDITOR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.EVALUATOR;
import static org.einklang.testkit.Personas.HOST;
import static org.einklang.testkit.Personas.PRESS_AGENCY;
import static org.einklang.testkit.Personas.PRESS_JOBCENTER;
import static org.einklang.testkit.Personas.STEERING_AGENCY;
import static org.einklang.testkit.Personas.TEAM_JOBCENTER;
import static org.einklang.testkit.Personas.TRAINING_CITY;
import static org.einklang.testkit.Personas.TRAINING_JOBCENTER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.dates.DateFound;
import org.einklang.api.dates.NewPoll;
import org.einklang.api.dates.Outsider;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.time.PortalTime;
import org.einklang.api.time.TimeSpan;
import org.einklang.portal.background.JobKeeping;
import org.einklang.portal.directory.StoredDirectory;
import org.einklang.testkit.Eventually;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Statements;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.mail.Mailbox;
import org.einklang.testkit.mail.ReceivedMail;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A date is found: in AG Familie und Beruf, where the host of the city has the chair, the press officer of the jobcenter is
 * secretary and the one of the agency a member.
 */
@ExtendWith(ArquillianExtension.class)
class DatesIT {

    private static final Pattern LINK = Pattern.compile("/a/[A-Za-z0-9_-]{32}");
    private static final String LIST = "/c/lindental/bodies/fam/dates";

    @Inject
    private DatePolls polls;

    @Inject
    private OutsiderAsking asking;

    @Inject
    private PollStore store;

    @Inject
    private PollReminders reminders;

    @Inject
    private DatesPersonalData personalData;

    @Inject
    private Found found;

    @Inject
    private JobKeeping jobs;

    @Inject
    private StoredDirectory directory;

    @Inject
    private Stage stage;

    @Inject
    private Clock clock;

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    private int outsiders;

    /** The dates that were found, in the order in which that was announced. */
    @ApplicationScoped
    static class Found {
        final ConcurrentLinkedQueue<DateFound> all = new ConcurrentLinkedQueue<>();

        void note(@Observes DateFound one) {
            all.add(one);
        }

        List<DateFound> of(ItemRef poll) {
            return all.stream().filter(one -> one.poll().equals(poll)).toList();
        }
    }

    @Test
    void members_are_asked_answer_by_the_link_in_their_mail_and_hear_of_the_date() {
        String title = "Randzeiten";
        long poll = started(title, List.of());
        String asked = posted(mail(PRESS_AGENCY), "Wann können Sie? " + title);
        assertThat(asked)
                .contains(
                        "AG Familie und Beruf",
                        "Turnhalle",
                        LIST + "/" + file(poll).poll().number());
        Answer thanks = Visitor.anonymous().post(link(asked), sent(poll, "YES", "NO"));
        assertThat(thanks.body()).contains("Ihre Antwort ist festgehalten");
        assertThat(said(poll, PRESS_AGENCY)).containsExactly(Availability.YES, Availability.NO);

        stage.as(HOST, () -> polls.decide(poll, proposal(poll, 0)));

        assertThat(found.of(ref(poll))).hasSize(1);
        assertThat(found.of(ref(poll)).get(0).time()).isEqualTo(times(2).get(0));
        assertThat(posted(mail(PRESS_AGENCY), "Termin steht fest: " + title)).contains("bis");
        assertThat(page(PRESS_AGENCY, poll)).contains("Der Termin steht fest").doesNotContain("Antworten bis");
        assertThat(stage.ask(PRESS_AGENCY, () -> polls.found(ref(poll)).isPresent()))
                .isTrue();
        assertThat(stage.ask(TEAM_JOBCENTER, () -> polls.found(ref(poll)).isPresent()))
                .isFalse();
    }

    @Test
    void only_chair_and_secretary_ask_propose_choose_and_withdraw() {
        long poll = started("Rechte", List.of());
        TimeSpan later = times(4).get(3);
        for (Persona persona : List.of(PRESS_AGENCY, EVALUATOR, COORDINATOR, ADMINISTRATOR, TEAM_JOBCENTER)) {
            assertNotVisible(persona, () -> polls.start(order("Fremd", times(2), List.of())));
            assertNotVisible(persona, () -> polls.propose(poll, later));
            assertNotVisible(persona, () -> asking.ask(poll, outsider(Locale.GERMAN)));
            assertNotVisible(persona, () -> polls.decide(poll, proposal(poll, 0)));
            assertNotVisible(persona, () -> polls.withdraw(poll));
        }
        stage.as(HOST, () -> polls.propose(poll, later));
        stage.as(PRESS_JOBCENTER, () -> polls.withdraw(poll));
        assertThat(file(poll).poll().state()).isEqualTo(PollState.WITHDRAWN);
    }

    @Test
    void who_does_not_sit_in_the_body_does_not_answer() {
        long poll = started("Fremde", List.of());
        for (Persona persona : List.of(EVALUATOR, COORDINATOR, TEAM_JOBCENTER, STEERING_AGENCY)) {
            assertNotVisible(persona, () -> polls.answer(poll, all(poll, Availability.YES)));
        }
    }

    @Test
    void of_two_who_choose_at_the_same_moment_one_chooses() {
        for (int again = 0; again < 3; again++) {
            long poll = started("Zugleich", List.of());
            List<CompletableFuture<Boolean>> both = List.of(
                    CompletableFuture.supplyAsync(() -> chosen(HOST, poll, 0)),
                    CompletableFuture.supplyAsync(() -> chosen(PRESS_JOBCENTER, poll, 1)));

            assertThat(both.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(true, false);
            assertThat(found.of(ref(poll))).hasSize(1);
            assertThat(file(poll).chosen().orElseThrow().time())
                    .isEqualTo(found.of(ref(poll)).get(0).time());
        }
    }

    @Test
    void an_answer_is_changed_until_the_date_is_chosen_and_then_told_that_it_comes_too_late() {
        long poll = started("Zu spät", List.of());
        stage.as(PRESS_AGENCY, () -> polls.answer(poll, all(poll, Availability.YES)));
        stage.as(PRESS_AGENCY, () -> polls.answer(poll, all(poll, Availability.IF_NEED_BE)));
        assertThat(said(poll, PRESS_AGENCY)).containsOnly(Availability.IF_NEED_BE);
        stage.as(HOST, () -> polls.decide(poll, proposal(poll, 1)));

        assertViolation("dates.over.DECIDED", PRESS_AGENCY, () -> polls.answer(poll, all(poll, Availability.NO)));
        assertViolation("dates.over.DECIDED", HOST, () -> polls.withdraw(poll));
        assertThat(said(poll, PRESS_AGENCY)).containsOnly(Availability.IF_NEED_BE);
    }

    @Test
    void a_further_date_is_asked_of_those_who_have_answered() {
        String title = "Noch einer";
        long poll = started(title, List.of());
        stage.as(PRESS_AGENCY, () -> polls.answer(poll, all(poll, Availability.YES)));
        PollAnswer before = all(poll, Availability.NO);
        stage.as(PRESS_JOBCENTER, () -> polls.propose(poll, times(3).get(2)));

        assertThat(file(poll).missing()).hasSize(file(poll).asked().size());
        assertViolation("dates.answer_missing", PRESS_AGENCY, () -> polls.answer(poll, before));
        String mail = posted(mail(PRESS_AGENCY), "Weiterer Terminvorschlag: " + title);
        assertThat(Visitor.anonymous().get(link(mail)).body()).contains("checked=\"checked\"");
        assertThat(all(mail(HOST), "Weiterer Terminvorschlag: " + title)).isEmpty();
        assertViolation("dates.proposed_already", HOST, () -> polls.propose(poll, times(3).get(2)));
    }

    @Test
    void who_deputises_answers_for_the_seat_and_both_names_are_kept() {
        BodyCard training = body("weit");
        ItemRef[] ref = new ItemRef[1];
        stage.as(
                TRAINING_CITY,
                () -> ref[0] = polls.start(
                        new NewPoll(training.id(), null, "Vertretung", "", "", times(2), today(3), List.of())));
        long poll = Long.parseLong(ref[0].id());
        int people = file(poll).asked().size();
        stage.as(CATALOGUE_EDITOR, () -> polls.answer(poll, all(poll, Availability.YES)));

        DateAsked row = file(poll).of(stage.person(TRAINING_JOBCENTER)).orElseThrow();
        assertThat(row.givenByAnother()).isEqualTo(stage.person(CATALOGUE_EDITOR));
        assertThat(file(poll).asked()).hasSize(people);
        stage.as(TRAINING_CITY, () -> polls.withdraw(poll));
    }

    @Test
    void somebody_without_an_account_answers_by_the_link_and_sees_nothing_of_the_others() {
        Outsider kim = outsider(Locale.ENGLISH);
        long poll = started("Mit Gästen", List.of(kim));
        stage.as(PRESS_AGENCY, () -> polls.answer(poll, said(poll, Availability.NO, "Bin im Urlaub")));
        ReceivedMail mail = Mailbox.of(kim.mail()).await("When can you come? Mit Gästen");
        assertThat(mail.text()).doesNotContain("/c/");
        assertThat(mail.html()).contains("/a/");
        String link = mail.link("/a/").getPath();

        Visitor nobody = Visitor.anonymous();
        String question = nobody.get(link).body();
        assertThat(question)
                .contains("When can you come?", "Suits", "Turnhalle")
                .doesNotContain("Urlaub");
        assertThat(missingOutsiders(poll)).isEqualTo(1);
        assertThat(nobody.post(link, Map.of("option", "SEND")).body()).contains("Please answer to each proposal");
        assertThat(missingOutsiders(poll)).isEqualTo(1);
        Map<String, String> form = sent(poll, "IF_NEED_BE", "YES");
        form.put("remark", "Only <b>with</b> coffee");
        assertThat(nobody.post(link, form).body()).contains("Your answer has been kept");
        assertThat(nobody.get(link).body()).contains("Only &lt;b&gt;with&lt;/b&gt; coffee");
        assertThat(page(PRESS_AGENCY, poll)).contains(kim.name(), "ohne Konto", "Only &lt;b&gt;with&lt;/b&gt; coffee");

        Map<String, String> forged = sent(poll, "IF_NEED_BE", "PERHAPS");
        assertThat(nobody.post(link, forged).status()).isEqualTo(404);
        stage.as(HOST, () -> polls.decide(poll, proposal(poll, 0)));
        assertThat(nobody.post(link, sent(poll, "NO", "NO")).body()).contains("The date is chosen: Mit Gästen");
        assertThat(posted(kim.mail(), "The date is chosen: Mit Gästen")).contains("Turnhalle");
    }

    @Test
    void somebody_without_an_account_is_asked_while_the_poll_is_running_and_once() {
        Outsider kim = outsider(Locale.GERMAN);
        long poll = started("Nachträglich", List.of(kim));
        Outsider robin = outsider(Locale.ENGLISH);
        stage.as(HOST, () -> asking.ask(poll, robin));

        assertThat(all(kim.mail(), "Wann können Sie? Nachträglich")).hasSize(1);
        String link = link(posted(robin.mail(), "When can you come? Nachträglich"));
        assertThat(Visitor.anonymous().post(link, sent(poll, "YES", "NO")).body())
                .contains("Your answer has been kept");
        assertThat(page(PRESS_AGENCY, poll)).contains(robin.name(), "ohne Konto");
        assertViolation("dates.outsider_asked_already", HOST, () -> asking.ask(poll, robin));
        Outsider nowhere = new Outsider("Niemand", "niemand@", Locale.GERMAN);
        assertViolation("dates.outsider_without_mail", HOST, () -> asking.ask(poll, nowhere));
        stage.as(HOST, () -> polls.withdraw(poll));
        assertViolation("dates.over.WITHDRAWN", HOST, () -> asking.ask(poll, outsider(Locale.GERMAN)));
    }

    @Test
    void a_link_is_over_when_the_last_date_has_begun() {
        Outsider kim = outsider(Locale.GERMAN);
        long poll = started("Abgelaufen", List.of(kim));
        Instant begun = times(2).get(1).from();
        String token = link(posted(kim.mail(), "Wann können Sie? Abgelaufen"));

        assertThat(file(poll).lastStart()).isEqualTo(begun);
        assertThat(Visitor.anonymous().get(token).status()).isEqualTo(200);
        assertThat(Visitor.anonymous().get(token + "x").status()).isEqualTo(404);
    }

    @Test
    void only_those_who_have_not_answered_are_reminded_and_once() {
        Outsider kim = outsider(Locale.GERMAN);
        String title = "Erinnerung";
        long poll = started(title, List.of(kim));
        stage.as(PRESS_AGENCY, () -> polls.answer(poll, all(poll, Availability.YES)));
        reminders.remind(poll);
        reminders.remind(poll);
        reminders.tellOver(poll);

        String subject = "Ihre Antwort fehlt noch: " + title;
        assertThat(all(kim.mail(), subject)).hasSize(1);
        assertThat(all(mail(HOST), subject)).hasSize(1);
        assertThat(all(mail(PRESS_AGENCY), subject)).isEmpty();
    }

    @Test
    void the_job_reminds_before_the_day_and_tells_who_asked_when_it_is_over() {
        Outsider kim = outsider(Locale.GERMAN);
        long[] ids = new long[2];
        Instant lastWeek = clock.instant().minus(Duration.ofDays(7));
        LocalDate yesterday = today(-1);
        LocalDate tomorrow = today(1);
        stage.as(HOST, lastWeek, () -> ids[0] = asked("Vorbei", yesterday, kim));
        stage.as(HOST, lastWeek, () -> ids[1] = asked("Morgen", tomorrow, kim));
        stage.as(ADMINISTRATOR, () -> jobs.hurry(reminding()));

        Eventually.present(
                Duration.ofMinutes(1),
                () -> Optional.of(ids[1]).filter(id -> moment("reminded", id).isPresent()),
                () -> "nobody is reminded");
        assertThat(moment("toldOver", ids[0])).isPresent();
        assertThat(moment("toldOver", ids[1])).isEmpty();
        assertThat(all(kim.mail(), "Ihre Antwort fehlt noch: Morgen")).hasSize(1);
        assertThat(all(kim.mail(), "Ihre Antwort fehlt noch: Vorbei")).isEmpty();
    }

    private long asked(String title, LocalDate lastDay, Outsider guest) {
        NewPoll order = new NewPoll(body("fam").id(), null, title, "", "", times(2), lastDay, List.of(guest));
        return Long.parseLong(polls.start(order).id());
    }

    private long reminding() {
        return entities.createQuery("select j.id from StoredJob j where j.kind = 'dates.job.reminders'", Long.class)
                .getSingleResult();
    }

    private Optional<Instant> moment(String what, long poll) {
        return entities.createQuery(
                        "select p." + what + " from DatePoll p where p.id = :id and p." + what + " is not null",
                        Instant.class)
                .setParameter("id", poll)
                .getResultStream()
                .findFirst();
    }

    @Test
    void what_makes_no_sense_is_refused_with_a_reason() {
        List<TimeSpan> one = times(1);
        assertViolation("dates.too_few", HOST, () -> polls.start(order("Einer", one, List.of())));
        assertViolation(
                "dates.too_few",
                HOST,
                () -> polls.start(order("Zweimal derselbe", List.of(one.get(0), one.get(0)), List.of())));
        assertViolation("dates.title_missing", HOST, () -> polls.start(order(" ", times(2), List.of())));
        TimeSpan past =
                new TimeSpan(clock.instant().minusSeconds(7200), clock.instant().minusSeconds(3600));
        assertViolation(
                "dates.proposal_past", HOST, () -> polls.start(order("Vorbei", List.of(one.get(0), past), List.of())));
        assertViolation(
                "dates.deadline_late",
                HOST,
                () -> polls.start(
                        new NewPoll(body("fam").id(), null, "Frist", "", "", times(2), today(60), List.of())));
        assertViolation(
                "dates.deadline_past",
                HOST,
                () -> polls.start(
                        new NewPoll(body("fam").id(), null, "Frist", "", "", times(2), today(-1), List.of())));
    }

    @Test
    void list_and_poll_take_as_many_statements_with_many_people_and_proposals() {
        long small = started("Klein", List.of(outsider(Locale.GERMAN)));
        Visitor reader = Visitor.as(PRESS_JOBCENTER);
        int list = Statements.of(LIST, reader);
        int page = Statements.of(address(small), reader);
        List<Outsider> many =
                IntStream.range(0, 20).mapToObj(next -> outsider(Locale.GERMAN)).toList();
        long[] large = new long[1];
        stage.as(
                HOST,
                () -> large[0] = Long.parseLong(
                        polls.start(order("Groß", times(12), many)).id()));
        stage.as(PRESS_AGENCY, () -> polls.answer(large[0], all(large[0], Availability.YES)));

        assertThat(Statements.of(LIST, reader)).isEqualTo(list);
        assertThat(Statements.of(address(large[0]), reader)).isEqualTo(page);
    }

    @Test
    void what_somebody_has_said_is_exported_and_erased() {
        long poll = started("Auskunft", List.of());
        stage.as(PRESS_AGENCY, () -> polls.answer(poll, said(poll, Availability.NO, "Elternabend")));
        PersonId person = stage.person(PRESS_AGENCY);

        assertThat(personalData.export(person).get("asked")).asString().contains("Auskunft · Elternabend");
        assertThat(personalData.export(person).get("answers")).asString().contains("NO");
        personalData.erase(person);
        assertThat(personalData.export(person).get("asked")).isEqualTo(List.of());
        assertThat(file(poll).of(person)).isEmpty();
    }

    private long started(String title, List<Outsider> guests) {
        ItemRef[] ref = new ItemRef[1];
        stage.as(PRESS_JOBCENTER, () -> ref[0] = polls.start(order(title, times(2), guests)));
        return Long.parseLong(ref[0].id());
    }

    private NewPoll order(String title, List<TimeSpan> times, List<Outsider> guests) {
        return new NewPoll(body("fam").id(), null, title, "Turnhalle", "", times, today(5), guests);
    }

    /** So many times, a day apart, four weeks ahead. */
    private List<TimeSpan> times(int number) {
        return IntStream.range(0, number)
                .mapToObj(next -> PortalTime.instantOf(stage.world().today().plusDays(28L + next), LocalTime.NOON))
                .map(noon -> new TimeSpan(noon, noon.plus(Duration.ofHours(2))))
                .toList();
    }

    private LocalDate today(int plus) {
        return PortalTime.dayOf(clock.instant()).plusDays(plus);
    }

    private Outsider outsider(Locale locale) {
        outsiders++;
        String name = "kim" + outsiders + "x" + System.identityHashCode(this);
        return new Outsider("Kim " + name, name + "@draussen.example", locale);
    }

    private Map<String, String> sent(long poll, String... choices) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("option", "SEND");
        for (int at = 0; at < choices.length; at++) {
            form.put("part-" + proposal(poll, at), choices[at]);
        }
        return form;
    }

    private PollAnswer all(long poll, Availability availability) {
        return said(poll, availability, "");
    }

    private PollAnswer said(long poll, Availability availability, String remark) {
        return new PollAnswer(
                file(poll).proposals().stream().collect(Collectors.toMap(DateProposal::id, one -> availability)),
                remark);
    }

    private List<Availability> said(long poll, Persona persona) {
        PollFile file = file(poll);
        DateAsked row = file.of(stage.person(persona)).orElseThrow();
        return file.proposals().stream()
                .flatMap(one -> file.said(row, one).stream())
                .toList();
    }

    private long missingOutsiders(long poll) {
        return file(poll).missing().stream().filter(row -> row.person() == null).count();
    }

    private long proposal(long poll, int at) {
        return file(poll).proposals().get(at).id();
    }

    private PollFile file(long poll) {
        return store.file(store.existing(poll));
    }

    private ItemRef ref(long poll) {
        return file(poll).poll().ref();
    }

    private String page(Persona persona, long poll) {
        return Visitor.as(persona).get(address(poll)).body();
    }

    private String address(long poll) {
        return LIST + "/" + file(poll).poll().number();
    }

    private boolean chosen(Persona persona, long poll, int at) {
        try {
            stage.as(persona, () -> polls.decide(poll, proposal(poll, at)));
            return true;
        } catch (RuleViolation late) {
            return false;
        }
    }

    private void assertNotVisible(Persona persona, Runnable act) {
        assertThatThrownBy(() -> stage.as(persona, act)).isInstanceOf(NotVisible.class);
    }

    private void assertViolation(String key, Persona persona, Runnable act) {
        assertThatThrownBy(() -> stage.as(persona, act))
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.key()).isEqualTo(key));
    }

    private String mail(Persona persona) {
        return directory.person(stage.person(persona)).mail();
    }

    /** The text of the mail with this subject that the portal has written to this address. */
    private String posted(String address, String subject) {
        return all(address, subject).get(0);
    }

    private List<String> all(String address, String subject) {
        return entities.createQuery(
                        "select m.text from OutboxMail m where m.recipient = :address and m.subject = :subject",
                        String.class)
                .setParameter("address", address)
                .setParameter("subject", subject)
                .getResultList();
    }

    private static String link(String mail) {
        Matcher matcher = LINK.matcher(mail);
        assertThat(matcher.find()).as(mail).isTrue();
        return matcher.group();
    }

    private BodyCard body(String key) {
        return directory.bodies(stage.world().cooperation()).stream()
                .filter(card -> card.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
