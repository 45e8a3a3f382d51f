package org.einklang.portal.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.EVALUATOR;
import static org.einklang.testkit.Personas.HOST;
import static org.einklang.testkit.Personas.PRESS_AGENCY;
import static org.einklang.testkit.Personas.PRESS_JOBCENTER;
import static org.einklang.testkit.Personas.TEAM_CITY;

import jakarta.inject.Inject;
import java.util.List;
import org.einklang.api.RuleViolation;
import org.einklang.api.item.ItemRef;
import org.einklang.portal.notification.ReadingNotifications;
import org.einklang.portal.procedure.WrittenProcedure;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Visitor;
import org.junit.jupiter.api.Test;

/** Whoever is mentioned is told once; nobody is mentioned who may not see what it is about. */
class MentionsIT extends CommentStage {

    @Inject
    private ReadingNotifications told;

    @Test
    void who_is_mentioned_is_told_once_and_led_to_the_comment() {
        WrittenProcedure procedure = procedure();
        long before = unread(PRESS_JOBCENTER);
        long mine = unread(PRESS_AGENCY);
        long id = say(
                PRESS_AGENCY,
                procedure.ref(),
                "@Presse Jobcenter, siehe oben. Nicht wahr, @presse jobcenter? Das sage ich, @Presse Agentur.");

        assertThat(unread(PRESS_JOBCENTER)).isEqualTo(before + 1);
        assertThat(unread(PRESS_AGENCY)).isEqualTo(mine);
        assertThat(Visitor.known(PRESS_JOBCENTER)
                        .get("/c/lindental/notifications")
                        .body())
                .contains("Presse Agentur hat Sie erwähnt: Kommentar zu „Randzeiten“");
        assertThat(Visitor.known(HOST).get(page(procedure)).body())
                .contains("/c/lindental/people/" + stage.person(PRESS_JOBCENTER).value())
                .contains("id=\"comment-" + id + "\"");
    }

    @Test
    void a_change_tells_only_those_who_were_not_mentioned_before() {
        ItemRef about = procedure().ref();
        long id = say(PRESS_AGENCY, about, "@Presse Jobcenter, bitte.");
        long before = unread(PRESS_JOBCENTER);
        long host = unread(HOST);
        int seen = comment(PRESS_AGENCY, about, id).version();
        stage.as(
                PRESS_AGENCY,
                () -> commenting.change(
                        here(), about, id, "@Presse Jobcenter und @Teamleitung Bürgerservice, bitte.", seen));

        assertThat(unread(PRESS_JOBCENTER)).isEqualTo(before);
        assertThat(unread(HOST)).isEqualTo(host + 1);
    }

    @Test
    void who_does_not_see_it_cannot_be_mentioned_and_the_field_says_so() {
        ItemRef about = procedure().ref();
        long before = unread(TEAM_CITY);

        assertThatThrownBy(() -> say(PRESS_AGENCY, about, "@Teamleitung Jugendberufshilfe, schau mal"))
                .isInstanceOfSatisfying(RuleViolation.class, no -> {
                    assertThat(no.key()).isEqualTo("comments.mention_unseen");
                    assertThat(no.field()).contains("commentText");
                });
        assertThat(unread(TEAM_CITY)).isEqualTo(before);
    }

    /** Two press officers sit in this body with the same function, so the function alone names nobody. */
    @Test
    void a_function_names_somebody_if_only_one_of_those_who_see_it_has_it() {
        ItemRef about = procedure().ref();
        long before = unread(HOST);

        say(PRESS_AGENCY, about, "@Gastgeber für Hospitationen, passt das?");
        assertThat(unread(HOST)).isEqualTo(before + 1);
        assertThatThrownBy(() -> say(HOST, about, "@Öffentlichkeitsarbeit, passt das?"))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("comments.mention_several");
    }

    @Test
    void people_of_another_cooperation_are_nobody_here() {
        ItemRef about = contact("Gründungsberatung").contact().ref();

        assertThat(stage.ask(COORDINATOR, () -> commenting.say(here(), about, "@Leitung Kreisjugendamt, hallo"))
                        .unknown())
                .containsExactly("Leitung");
    }

    @Test
    void the_field_offers_only_who_sees_the_thing_and_only_to_who_may_write() {
        String address = "/mentions?cooperation=lindental&item=core/procedure/"
                + procedure().id() + "&q=";

        assertThat(Visitor.known(HOST).get(address + "pres").body())
                .contains("Presse Agentur", "Presse Jobcenter")
                .doesNotContain("Presse Stadt");
        assertThat(Visitor.known(HOST).get(address + "kreisj").body()).isEqualTo("[]");
        for (Persona stranger : List.of(EVALUATOR, COORDINATOR, TEAM_CITY)) {
            assertThat(Visitor.known(stranger).get(address + "pres").status()).isEqualTo(404);
        }
        assertThat(Visitor.known(HOST)
                        .get(address.replace("lindental", "weidental") + "pres")
                        .status())
                .isEqualTo(404);
    }

    private long unread(Persona persona) {
        return stage.ask(persona, () -> told.unread(here(), 1000));
    }
}
