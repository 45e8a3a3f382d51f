package org.einklang.portal.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.EVALUATOR;
import static org.einklang.testkit.Personas.GUEST;
import static org.einklang.testkit.Personas.HOST;
import static org.einklang.testkit.Personas.PRESS_AGENCY;
import static org.einklang.testkit.Personas.PRESS_JOBCENTER;
import static org.einklang.testkit.Personas.STEERING_AGENCY;
import static org.einklang.testkit.Personas.TEAM_AGENCY;
import static org.einklang.testkit.Personas.TEAM_CITY;
import static org.einklang.testkit.Personas.WELFARE;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.PersonId;
import org.einklang.portal.procedure.WrittenProcedure;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Statements;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Transactions;
import org.junit.jupiter.api.Test;

/** Who sees a thing reads what is said about it; who takes part says something; what was said is its author's. */
class CommentsIT extends CommentStage {

    @Inject
    private StoredComments store;

    @Inject
    private CommentPersonalData personal;

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Test
    void who_sees_the_thing_reads_and_for_everybody_else_there_is_nothing() {
        WrittenProcedure procedure = procedure();
        long id = say(PRESS_AGENCY, procedure.ref(), "Die Kita am Park macht um *sechs* auf.");

        for (Persona reader : List.of(HOST, PRESS_JOBCENTER, EVALUATOR)) {
            assertThat(Visitor.known(reader).get(page(procedure)).body())
                    .contains("Die Kita am Park macht um <em>sechs</em> auf.");
        }
        for (Persona stranger : List.of(COORDINATOR, ADMINISTRATOR, TEAM_CITY, WELFARE, GUEST)) {
            assertHidden(stranger, () -> reading.of(here(), procedure.ref(), 0, 0));
            assertHidden(stranger, () -> commenting.say(here(), procedure.ref(), "x"));
            assertHidden(stranger, () -> commenting.answer(here(), procedure.ref(), id, "x"));
            assertHidden(stranger, () -> commenting.delete(here(), procedure.ref(), id));
        }
    }

    @Test
    void an_evaluator_only_reads() {
        WrittenProcedure procedure = procedure();

        assertHidden(EVALUATOR, () -> commenting.say(here(), procedure.ref(), "x"));
        assertThat(Visitor.known(EVALUATOR).get(page(procedure)).body())
                .contains("Noch hat niemand etwas dazu geschrieben.")
                .doesNotContain("Ihr Kommentar");
        assertThat(Visitor.known(HOST).get(page(procedure)).body()).contains("Ihr Kommentar");
    }

    @Test
    void with_a_limited_view_one_speaks_of_what_is_ones_own() {
        ItemRef contact = contact("Gründungsberatung").contact().ref();
        assertHidden(WELFARE, () -> commenting.say(here(), contact, "x"));

        ItemRef own = network().ref();
        long said = say(WELFARE, own, "Wir sind dabei.");
        assertThat(comment(WELFARE, own, said).text()).isEqualTo("Wir sind dabei.");
        assertThat(stage.ask(WELFARE, () -> commenting.say(here(), own, "@Leitung Jobcenter, und Sie?"))
                        .unknown())
                .containsExactly("Leitung");
    }

    @Test
    void it_belongs_to_its_author_alone() {
        WrittenProcedure procedure = procedure();
        long id = say(PRESS_AGENCY, procedure.ref(), "Meins");

        for (Persona other : List.of(PRESS_JOBCENTER, HOST, EVALUATOR)) {
            assertHidden(other, () -> commenting.change(here(), procedure.ref(), id, "Deins", 1));
            assertHidden(other, () -> commenting.delete(here(), procedure.ref(), id));
        }
        stage.as(PRESS_AGENCY, () -> commenting.delete(here(), procedure.ref(), id));
        assertHidden(HOST, () -> commenting.restore(here(), procedure.ref(), id));
    }

    @Test
    void a_comment_is_reached_only_by_the_thing_that_it_is_about() {
        ItemRef one = procedure().ref();
        ItemRef other = procedure().ref();
        long id = say(PRESS_AGENCY, one, "Hier");

        assertHidden(PRESS_AGENCY, () -> commenting.answer(here(), other, id, "Dort"));
        assertHidden(PRESS_AGENCY, () -> commenting.delete(here(), other, id));
    }

    /** Somebody who sits in both cooperations carries nothing over. */
    @Test
    void nothing_crosses_cooperations() {
        ItemRef there = contactElsewhere();
        long id = said(
                STEERING_AGENCY, clock.instant(), () -> commenting.say(elsewhere(), there, "Nur im Weidental gesagt"));

        assertHidden(STEERING_AGENCY, () -> reading.of(here(), there, 0, 0));
        assertHidden(STEERING_AGENCY, () -> commenting.say(here(), there, "x"));
        assertHidden(STEERING_AGENCY, () -> commenting.answer(here(), there, id, "x"));
        assertHidden(TEAM_AGENCY, () -> reading.of(elsewhere(), there, 0, 0));
        stage.as(STEERING_AGENCY, () -> commenting.delete(elsewhere(), there, id));
    }

    @Test
    void a_change_is_marked_and_nobody_overwrites_another_one_unseen() {
        WrittenProcedure procedure = procedure();
        long id = say(PRESS_AGENCY, procedure.ref(), "Erste Fassung");
        int seen = comment(PRESS_AGENCY, procedure.ref(), id).version();
        stage.as(PRESS_AGENCY, () -> commenting.change(here(), procedure.ref(), id, "Zweite Fassung", seen));

        assertThat(Visitor.known(HOST).get(page(procedure)).body())
                .contains("Zweite Fassung", "geändert")
                .doesNotContain("Erste Fassung");
        assertThatThrownBy(() ->
                        stage.as(PRESS_AGENCY, () -> commenting.change(here(), procedure.ref(), id, "Dritte", seen)))
                .isInstanceOf(OptimisticLockException.class);
    }

    @Test
    void a_deleted_comment_is_hidden_at_once_comes_back_or_is_gone_for_good() {
        WrittenProcedure procedure = procedure();
        long answered = say(PRESS_AGENCY, procedure.ref(), "Mit Antwort");
        long answer = answer(HOST, procedure.ref(), answered, "Die Antwort");
        long alone = say(PRESS_AGENCY, procedure.ref(), "Ohne Antwort");
        stage.as(PRESS_AGENCY, () -> commenting.delete(here(), procedure.ref(), answered));
        stage.as(PRESS_AGENCY, () -> commenting.delete(here(), procedure.ref(), alone));
        assertThat(Visitor.known(HOST).get(page(procedure)).body())
                .contains("Dieser Kommentar ist gelöscht.", "Die Antwort")
                .doesNotContain("Mit Antwort", "Ohne Antwort");
        assertThat(Visitor.known(PRESS_AGENCY).get(page(procedure)).body()).contains("Rückgängig machen");

        stage.as(PRESS_AGENCY, () -> commenting.restore(here(), procedure.ref(), answered));
        assertThat(Visitor.known(HOST).get(page(procedure)).body()).contains("Mit Antwort");

        stage.as(PRESS_AGENCY, () -> commenting.delete(here(), procedure.ref(), answered));
        stage.as(PRESS_AGENCY, clock.instant().plus(Duration.ofMinutes(11)), () -> {
            assertThatThrownBy(() -> commenting.restore(here(), procedure.ref(), answered))
                    .isInstanceOf(RuleViolation.class);
            store.purge();
        });
        Comment left = comment(HOST, procedure.ref(), answered);
        assertThat(left.text()).isEmpty();
        assertThat(left.author()).isEmpty();
        assertThat(entities.find(Comment.class, alone)).isNull();
        assertThat(comment(HOST, procedure.ref(), answer).text()).isEqualTo("Die Antwort");
    }

    @Test
    void an_answer_to_an_answer_stands_in_the_same_thread() {
        ItemRef about = procedure().ref();
        long first = say(PRESS_AGENCY, about, "Eins");
        long second = say(HOST, about, "Zwei");
        long answer = answer(HOST, about, first, "Zu eins");
        long answerToAnswer = answer(PRESS_AGENCY, about, answer, "Auch zu eins");

        assertThat(stage.ask(HOST, () -> reading.of(here(), about, 0, 0)).comments())
                .extracting(Comment::id)
                .containsExactly(first, answer, answerToAnswer, second);
    }

    @Test
    void the_latest_page_is_shown_first_and_takes_as_many_statements_as_one_comment() {
        WrittenProcedure procedure = procedure();
        long first = say(PRESS_AGENCY, procedure.ref(), "Nummer 0");
        Visitor reader = Visitor.known(HOST);
        int before = Statements.of(page(procedure), reader);
        for (int more = 1; more <= 30; more++) {
            say(more % 2 == 0 ? PRESS_AGENCY : HOST, procedure.ref(), "Nummer " + more);
        }

        assertThat(Statements.of(page(procedure), reader)).isEqualTo(before);
        assertThat(reader.get(page(procedure)).body()).contains("Nummer 30").doesNotContain("Nummer 7<");
        assertThat(reader.get(page(procedure) + "?comments=1").body()).contains("Nummer 7<");
        assertThat(reader.get(page(procedure) + "?comment=" + first).body()).contains("Nummer 0<");
    }

    @Test
    void a_person_gets_what_they_said_and_is_forgotten() throws Exception {
        WrittenProcedure procedure = procedure();
        PersonId host = stage.person(HOST);
        long said = say(HOST, procedure.ref(), "Das habe ich gesagt");
        long about = say(PRESS_AGENCY, procedure.ref(), "Wie @Teamleitung Bürgerservice meint");
        assertThat(personal.export(host).toString()).contains("Das habe ich gesagt");

        Transactions.takeBack(() -> {
            personal.erase(host);
            entities.flush();
            entities.clear();
            assertThat(entities.find(Comment.class, said).author()).isEmpty();
            assertThat(entities.find(Comment.class, about).mentioned()).isEqualTo(Set.of());
            assertThat(entities.find(Comment.class, about).text()).isEqualTo("Wie @{0} meint");
        });
    }

    @Test
    void what_was_typed_stays_when_something_is_wrong_and_the_thread_is_there_without_script() {
        WrittenProcedure procedure = procedure();
        Visitor visitor = Visitor.as(PRESS_AGENCY);
        assertThat(visitor.submit(
                                page(procedure), Map.of("comment:commentText", "@Leitung Stadt, bitte"), "comment:send")
                        .body())
                .contains("sieht diese Seite nicht", "@Leitung Stadt, bitte");

        assertThat(visitor.submit(page(procedure), Map.of("comment:commentText", "Ohne Skript"), "comment:send")
                        .location())
                .contains("?comment=");
        assertThat(visitor.get(page(procedure)).body()).contains("Ohne Skript");
    }

    private void assertHidden(Persona persona, Runnable deed) {
        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> stage.as(persona, deed));
    }
}
