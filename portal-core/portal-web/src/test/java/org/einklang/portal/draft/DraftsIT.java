package org.einklang.portal.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.SECRETARY;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.einklang.api.people.PersonId;
import org.einklang.testkit.Persona;
import org.einklang.testkit.TestPortal;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nothing typed is ever lost, and nobody reads what somebody else has typed. */
@ExtendWith(ArquillianExtension.class)
class DraftsIT {

    private static final String NEW_BODY = "/c/lindental/bodies/new";
    private static final String NEW_PERSON = "/c/lindental/people/new";
    private static final String NEW_MEETING = "/c/lindental/meetings/new";
    private static final String TYPED = "Beirat für Übergänge & <Schule>";
    private static final String SHOWN = "value=\"Beirat für Übergänge &amp; &lt;Schule&gt;\"";
    private static final String OFFERED = "Ihr Entwurf von heute ist noch da";
    private static final String AWAY = "Sie waren lange weg. Ihr Entwurf ist gespeichert.";

    @Inject
    private Stage stage;

    @Inject
    private DraftStore store;

    @Inject
    private Drafts drafts;

    @Inject
    private Clock clock;

    @BeforeEach
    void begin_without_drafts() {
        for (Persona persona : List.of(COORDINATOR, SECRETARY, CHAIR)) {
            PersonId person = stage.person(persona);
            Map.of(NEW_BODY, "body", NEW_PERSON, "person", NEW_MEETING, "plan")
                    .forEach((address, form) -> store.discard(person, new DraftPlace(address, form)));
        }
    }

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
    void a_form_without_session_does_nothing_and_comes_back_after_the_login() {
        Map<String, String> form = form(Visitor.as(SECRETARY).get(NEW_MEETING), "plan");
        Visitor late = Visitor.anonymous();
        Answer sent = late.post(NEW_MEETING, with(form, "plan:title", "Sitzung ohne Anmeldung", "plan:submit", ""));
        assertThat(sent.location()).contains("/login?to=", "reason=kept");
        assertThat(sent.header("Set-Cookie")).contains("einklang-parked=", "HttpOnly", "SameSite=Lax");
        assertThat(late.get(path(sent)).body()).contains(AWAY);

        Answer back = late.get(path(login(late, SECRETARY, path(sent))));
        assertThat(back.body()).contains(AWAY, "Weiterschreiben");
        assertThat(back.header("Set-Cookie")).contains("einklang-parked=");
        assertThat(late.get(NEW_MEETING + "?draft=plan").body()).contains("value=\"Sitzung ohne Anmeldung\"");
        assertThat(late.get("/c/lindental/meetings").body()).doesNotContain("Sitzung ohne Anmeldung");
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
    void a_page_that_was_forgotten_offers_what_was_sent_on_the_fresh_page() {
        Map<String, String> form = form(Visitor.as(SECRETARY).get(NEW_MEETING), "plan");
        Visitor again = Visitor.as(SECRETARY);
        Answer sent = again.post(NEW_MEETING, with(form, "plan:title", "Aus altem Fenster", "plan:submit", ""));

        assertThat(sent.location()).endsWith(NEW_MEETING + "?kept=1");
        assertThat(again.get(path(sent)).body()).contains(AWAY);
        assertThat(again.get(NEW_MEETING + "?draft=plan").body()).contains("Aus altem Fenster");
    }

    @Test
    void a_forgotten_page_without_anything_typed_says_that_nothing_was_done() {
        Visitor secretary = Visitor.as(SECRETARY);
        Answer sent = secretary.post(
                "/c/lindental", Map.of("work", "work", "jakarta.faces.ViewState", "1234567890:987654321"));

        assertThat(path(sent)).isEqualTo("/c/lindental");
        assertThat(secretary.get("/c/lindental").body()).contains("Die Seite war lange offen. Es ist nichts geschehen");
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
    void a_page_of_somebody_else_does_not_become_my_draft() {
        Map<String, String> form = form(Visitor.as(SECRETARY).get(NEW_MEETING), "plan");
        Visitor chair = Visitor.as(CHAIR);
        chair.post(NEW_MEETING, with(form, "plan:title", "Nicht vom Vorsitz", "plan:submit", ""));

        assertThat(chair.get(NEW_MEETING + "?draft=plan").body()).doesNotContain("Nicht vom Vorsitz");
        assertThat(drafts.at(stage.person(CHAIR), NEW_MEETING)).isEmpty();
    }

    @Test
    void a_request_of_the_pages_own_script_is_led_to_the_login_too() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(TestPortal.address(NEW_MEETING))
                .header("Faces-Request", "partial/ajax")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("plan=plan"))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/xml");
        assertThat(answer.body()).contains("<partial-response><redirect url=\"/login?to=", "&amp;reason=away");
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

    private static Typed typed(String form, String field, String text) {
        return Typed.of(Map.of(
                Typed.FORM, new String[] {form}, Typed.FIELDS, new String[] {field}, form + ":" + field, new String[] {
                    text
                }));
    }

    /** What the page's script sends. */
    private static Answer save(Visitor visitor, Map<String, String> form, Map<String, String> changed) {
        String prefix = form.get(Typed.FORM) + ":";
        Map<String, String> sent = new HashMap<>(form);
        sent.putAll(changed);
        sent.put("einklang.act", "save");
        sent.put(
                Typed.CHANGED,
                changed.keySet().stream()
                        .map(name -> name.substring(prefix.length()))
                        .collect(Collectors.joining(" ")));
        return visitor.post("/drafts", sent);
    }

    private static Map<String, String> with(Map<String, String> fields, String... more) {
        Map<String, String> all = new HashMap<>(fields);
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }

    /** The hidden fields of the form with this id. */
    private static Map<String, String> form(Answer page, String id) {
        return hidden(page.body(), "<form id=\"" + id + "\"");
    }

    /** The hidden fields of the note on the draft of this form. */
    private static Map<String, String> note(Answer page, String id) {
        return hidden(page.body(), "id=\"draft-" + id + "\"");
    }

    private static Map<String, String> hidden(String page, String from) {
        int begin = page.indexOf(from);
        assertThat(begin).as(from + " in " + page).isNotNegative();
        String form = page.substring(begin, page.indexOf("</form>", begin));
        Map<String, String> fields = new HashMap<>();
        Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>")
                .matcher(form)
                .results()
                .forEach(input -> {
                    fields.put(attribute("name", input.group()), attribute("value", input.group()));
                });
        return fields;
    }

    private static String attribute(String name, String tag) {
        Matcher matcher = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return matcher.find() ? matcher.group(1).replace("&amp;", "&") : "";
    }

    private static Answer login(Visitor visitor, Persona persona, String path) {
        Map<String, String> form = form(visitor.get(path), "login");
        return visitor.post(
                path,
                with(form, "login:name", persona.account(), "login:password", Persona.PASSWORD, "login:submit", ""));
    }

    private static String path(Answer redirect) {
        return redirect.location().replaceFirst("^https?://[^/]+", "");
    }
}
