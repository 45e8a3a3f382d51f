package org.einklang.portal.dates;

import static org.assertj.core.api.Assertions.assertThat;
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

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.einklang.api.dates.NewPoll;
import org.einklang.api.dates.Outsider;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.time.TimeSpan;
import org.einklang.api.waiting.WaitingKind;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Statements;
import org.einklang.testkit.http.Visitor;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A date is found by the members of a body. */
@ExtendWith(ArquillianExtension.class)
class DatesIT extends DatesStage {

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
        assertThat(waits(PRESS_AGENCY, poll)).containsExactly(WaitingKind.ANSWER);
        assertThat(waits(TEAM_JOBCENTER, poll)).isEmpty();
        Answer thanks = Visitor.anonymous().post(link(asked), sent(poll, "YES", "NO"));
        assertThat(thanks.body()).contains("Ihre Antwort ist festgehalten");
        assertThat(said(poll, PRESS_AGENCY)).containsExactly(Availability.YES, Availability.NO);
        assertThat(waits(PRESS_AGENCY, poll)).isEmpty();

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
        assertThat(waits(CATALOGUE_EDITOR, poll)).containsExactly(WaitingKind.ANSWER);
        stage.as(CATALOGUE_EDITOR, () -> polls.answer(poll, all(poll, Availability.YES)));
        assertThat(waits(CATALOGUE_EDITOR, poll)).isEmpty();

        DateAsked row = file(poll).of(stage.person(TRAINING_JOBCENTER)).orElseThrow();
        assertThat(row.givenByAnother()).isEqualTo(stage.person(CATALOGUE_EDITOR));
        assertThat(file(poll).asked()).hasSize(people);
        stage.as(TRAINING_CITY, () -> polls.withdraw(poll));
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

        assertThat(personalData.export(person).get("asked")).asString().contains("Auskunft", "Elternabend");
        assertThat(personalData.export(person).get("answers")).asString().contains("NO");
        personalData.erase(person);
        assertThat(personalData.export(person).get("asked")).isEqualTo(List.of());
        assertThat(file(poll).of(person)).isEmpty();
    }
}
