package org.einklang.portal.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.einklang.api.people.PersonId;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Visitor;
import org.junit.jupiter.api.Test;

/** Nothing typed is ever lost: it is kept, offered again, and goes when it is no longer needed. */
class DraftsIT extends DraftStage {

    private static final String TYPED = "Beirat für Übergänge & <Schule>";

    private static final String SHOWN = "value=\"Beirat für Übergänge &amp; &lt;Schule&gt;\"";

    @Inject
    private Clock clock;

    @Test
    void what_is_typed_is_kept_offered_and_put_back() {
        Visitor coordinator = Visitor.as(COORDINATOR);
        Map<String, String> form = form(coordinator.get(NEW_BODY), "body");
        Answer saved = save(coordinator, form, Map.of("body:name", TYPED, "body:decision", "MAJORITY"));
        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.body()).matches("Entwurf gespeichert um \\d\\d:\\d\\d Uhr");

        Answer offered = coordinator.get(NEW_BODY);
        assertThat(offered.body())
                .contains(OFFERED, "Weiterschreiben", "Verwerfen", "30 Tage")
                .doesNotContain(SHOWN);

        Answer resumed = coordinator.post("/drafts", with(note(offered, "body"), "einklang.act", "resume"));
        assertThat(resumed.status()).isBetween(302, 303);
        String page = coordinator.get(path(resumed)).body();
        assertThat(page).contains(SHOWN, "Ihr Entwurf steht wieder in den Feldern");
        assertThat(page).containsPattern("value=\"MAJORITY\" selected");
    }

    @Test
    void another_page_has_another_draft() {
        Visitor coordinator = Visitor.as(COORDINATOR);
        save(coordinator, form(coordinator.get(NEW_BODY), "body"), Map.of("body:name", TYPED));

        assertThat(coordinator.get(NEW_PERSON).body()).doesNotContain(OFFERED);
        assertThat(coordinator.get("/c/lindental/bodies").body()).doesNotContain(OFFERED);
    }

    @Test
    void who_does_not_want_it_discards_it() {
        Visitor coordinator = Visitor.as(COORDINATOR);
        save(coordinator, form(coordinator.get(NEW_BODY), "body"), Map.of("body:name", TYPED));
        coordinator.post("/drafts", with(note(coordinator.get(NEW_BODY), "body"), "einklang.act", "discard"));

        assertThat(coordinator.get(NEW_BODY).body()).doesNotContain(OFFERED);
        assertThat(drafts.at(stage.person(COORDINATOR), NEW_BODY)).isEmpty();
    }

    @Test
    void the_draft_goes_when_the_act_is_done_and_a_late_save_does_not_bring_it_back() {
        Visitor coordinator = Visitor.as(COORDINATOR);
        Map<String, String> form = form(coordinator.get(NEW_BODY), "body");
        save(coordinator, form, Map.of("body:name", "Gremium Entwurf"));
        Answer done = coordinator.post(
                NEW_BODY,
                with(
                        form,
                        "body:name",
                        "Gremium Entwurf",
                        "body:key",
                        "entwurf",
                        "body:decision",
                        "CONSENSUS",
                        "body:quorum",
                        "NONE",
                        "body:appointing",
                        "stg",
                        "body:purpose",
                        "",
                        "body:mandate",
                        "",
                        "body:from",
                        "",
                        "body:until",
                        "",
                        "body:times",
                        "",
                        "body:months",
                        "",
                        "body:quorumValue",
                        "",
                        "body:minutes",
                        "SILENCE",
                        "body:minutesDays",
                        "14",
                        "body:demand",
                        "ANY_MEMBER",
                        "body:submit",
                        ""));
        assertThat(done.location()).contains("/bodies/entwurf");

        assertThat(save(coordinator, form, Map.of("body:name", "Gremium Entwurf"))
                        .status())
                .isEqualTo(204);
        assertThat(coordinator.get(NEW_BODY).body()).doesNotContain(OFFERED);
    }

    @Test
    void what_was_refused_is_a_draft_also_without_script() {
        Visitor coordinator = Visitor.as(COORDINATOR);
        Map<String, String> form = form(coordinator.get(NEW_BODY), "body");
        Answer refused = coordinator.post(
                NEW_BODY,
                with(
                        form,
                        "body:name",
                        TYPED,
                        "body:key",
                        "Nicht gut!",
                        "body:decision",
                        "MAJORITY",
                        "body:submit",
                        ""));
        assertThat(refused.status()).isEqualTo(200);

        assertThat(coordinator.get(NEW_BODY).body()).contains(OFFERED);
        assertThat(coordinator.get(NEW_BODY + "?draft=body").body()).contains(SHOWN, "Nicht gut!");
    }

    @Test
    void a_draft_of_a_form_that_keeps_none_while_typing_goes_with_its_act_too() {
        PersonId person = stage.person(COORDINATOR);
        Visitor coordinator = Visitor.as(COORDINATOR);
        DraftPlace place = new DraftPlace("/me/look", "mylook");
        drafts.keep(person, place, typed("mylook", "density", "COMPACT"));
        Answer page = coordinator.get(place.address());
        assertThat(page.body()).contains(OFFERED);
        coordinator.post(
                place.address(),
                with(
                        form(page, "mylook"),
                        "mylook:brightness",
                        "DEVICE",
                        "mylook:contrast",
                        "DEVICE",
                        "mylook:density",
                        "COMFORTABLE",
                        "mylook:shortcuts",
                        "ON",
                        "mylook:save",
                        ""));

        assertThat(drafts.at(person, place.address())).isEmpty();
    }

    @Test
    void fields_that_are_gone_are_shown_as_text_to_copy() {
        Visitor coordinator = Visitor.as(COORDINATOR);
        Map<String, String> form = form(coordinator.get(NEW_BODY), "body");
        Map<String, String> older = with(form, "einklang.fields", form.get("einklang.fields") + " motto");
        save(coordinator, older, Map.of("body:name", TYPED, "body:motto", "Früheres Feld <hier>"));

        assertThat(coordinator.get(NEW_BODY + "?draft=body").body())
                .contains(SHOWN, "kein Feld mehr", "Früheres Feld &lt;hier");
    }

    @Test
    void a_draft_without_its_form_is_still_shown() {
        drafts.keep(
                stage.person(COORDINATOR),
                new DraftPlace("/c/lindental/people", "gone"),
                typed("gone", "text", "Nicht verloren"));
        Visitor coordinator = Visitor.as(COORDINATOR);
        Answer page = coordinator.get("/c/lindental/people");
        coordinator.post("/drafts", with(note(page, "gone"), "einklang.act", "discard"));

        assertThat(page.body()).contains("Zu dieser Seite gibt es noch einen Entwurf von Ihnen", "Nicht verloren");
        assertThat(coordinator.get("/c/lindental/people").body()).doesNotContain("Nicht verloren");
    }

    @Test
    void drafts_have_limits() {
        Visitor coordinator = Visitor.as(COORDINATOR);
        Map<String, String> form = form(coordinator.get(NEW_BODY), "body");
        assertThat(save(coordinator, form, Map.of("body:name", "x".repeat(Draft.LARGEST + 1)))
                        .status())
                .isEqualTo(413);

        PersonId person = stage.person(CHAIR);
        for (int i = 0; i <= DraftStore.MOST; i++) {
            drafts.keep(person, new DraftPlace("/limit/" + i, "plan"), typed("plan", "title", "Nummer " + i));
        }
        assertThat(drafts.at(person, "/limit/0")).isEmpty();
        assertThat(drafts.at(person, "/limit/1")).hasSize(1);
        assertThat(drafts.at(person, "/limit/" + DraftStore.MOST)).hasSize(1);
    }

    @Test
    void a_draft_is_forgotten_after_thirty_days() {
        DraftPlace old = new DraftPlace("/old", "plan");
        DraftPlace recent = new DraftPlace("/recent", "plan");
        stage.as(
                CHAIR,
                clock.instant().minus(Duration.ofDays(31)),
                () -> drafts.keep(stage.person(CHAIR), old, typed("plan", "title", "alt")));
        stage.as(
                CHAIR,
                clock.instant().minus(Duration.ofDays(29)),
                () -> drafts.keep(stage.person(CHAIR), recent, typed("plan", "title", "jung")));

        assertThat(drafts.at(stage.person(CHAIR), "/old")).isEmpty();
        store.forgetExpired();
        assertThat(drafts.at(stage.person(CHAIR), "/recent")).hasSize(1);
    }
}
