package org.einklang.portal.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.SECRETARY;

import java.util.List;
import java.util.Map;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Visitor;
import org.junit.jupiter.api.Test;

/** Nobody reads what somebody else has typed, and a password is never kept. */
class DraftSecrecyIT extends DraftStage {

    @Test
    void a_password_is_never_kept() {
        Visitor coordinator = Visitor.as(COORDINATOR);
        Map<String, String> form = form(coordinator.get(NEW_PERSON), "person");
        coordinator.post(
                NEW_PERSON,
                with(
                        form,
                        "person:name",
                        "Ada",
                        "person:mail",
                        "",
                        "person:login",
                        "ada",
                        "person:password",
                        "streng geheimer Satz",
                        "person:submit",
                        ""));
        save(coordinator, form, Map.of("person:name", "Ada", "person:password", "streng geheimer Satz"));

        Typed kept = drafts.at(stage.person(COORDINATOR), NEW_PERSON).get(0).typed();
        assertThat(kept.fields()).containsEntry("name", List.of("Ada")).doesNotContainKey("password");
        assertThat(kept.toString()).doesNotContain("geheim", "ViewState", "nonce");
    }

    @Test
    void nobody_else_sees_it_or_touches_it() {
        Visitor secretary = Visitor.as(SECRETARY);
        Answer page = secretary.get(NEW_MEETING);
        save(secretary, form(page, "plan"), Map.of("plan:title", "Vertraulich"));
        Visitor chair = Visitor.as(CHAIR);

        assertThat(chair.get(NEW_MEETING).body()).doesNotContain(OFFERED);
        assertThat(chair.get(NEW_MEETING + "?draft=plan").body()).doesNotContain("Vertraulich");
        Map<String, String> hers = note(secretary.get(NEW_MEETING), "plan");
        assertThat(chair.post("/drafts", with(hers, "einklang.act", "discard")).status())
                .isEqualTo(403);
        assertThat(save(chair, form(page, "plan"), Map.of("plan:title", "Überschrieben"))
                        .status())
                .isEqualTo(403);
        assertThat(Visitor.anonymous()
                        .post("/drafts", with(hers, "einklang.act", "discard"))
                        .status())
                .isEqualTo(401);
        assertThat(secretary.get(NEW_MEETING + "?draft=plan").body()).contains("Vertraulich");
    }

    @Test
    void somebody_else_who_logs_in_in_this_browser_gets_nothing_and_takes_nothing_away() {
        Map<String, String> form = form(Visitor.as(SECRETARY).get(NEW_MEETING), "plan");
        Visitor shared = Visitor.anonymous();
        Answer sent = shared.post(NEW_MEETING, with(form, "plan:title", "Nur für mich", "plan:submit", ""));

        Answer back = shared.get(path(login(shared, CHAIR, path(sent))));
        assertThat(back.body()).doesNotContain(AWAY, "Weiterschreiben", "Nur für mich");
        assertThat(shared.get(NEW_MEETING + "?draft=plan").body()).doesNotContain("Nur für mich");
        assertThat(drafts.at(stage.person(CHAIR), NEW_MEETING)).isEmpty();
        shared.post("/logout", Map.of());

        assertThat(shared.get(path(login(shared, SECRETARY, path(sent)))).body())
                .contains(AWAY);
    }

    @Test
    void a_form_that_does_not_truly_say_whose_it_is_is_not_kept() {
        Map<String, String> form = form(Visitor.as(SECRETARY).get(NEW_MEETING), "plan");
        String seal = form.getOrDefault(FormOwner.OWNER, "");
        String forged = stage.person(CHAIR).value() + seal.substring(seal.indexOf('.'));
        Answer sent =
                Visitor.anonymous().post(NEW_MEETING, with(form, "plan:title", "Falsch", "einklang.owner", forged));

        assertThat(sent.location()).contains("/login?to=").doesNotContain("reason=kept");
        assertThat(sent.header("Set-Cookie")).isEmpty();
    }

    @Test
    void a_page_of_somebody_else_does_not_become_my_draft() {
        Map<String, String> form = form(Visitor.as(SECRETARY).get(NEW_MEETING), "plan");
        Visitor chair = Visitor.as(CHAIR);
        chair.post(NEW_MEETING, with(form, "plan:title", "Nicht vom Vorsitz", "plan:submit", ""));

        assertThat(chair.get(NEW_MEETING + "?draft=plan").body()).doesNotContain("Nicht vom Vorsitz");
        assertThat(drafts.at(stage.person(CHAIR), NEW_MEETING)).isEmpty();
    }
}
