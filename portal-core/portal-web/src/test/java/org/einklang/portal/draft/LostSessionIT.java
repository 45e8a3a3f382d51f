package org.einklang.portal.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.SECRETARY;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.einklang.testkit.TestPortal;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Visitor;
import org.junit.jupiter.api.Test;

/** Who comes back after a session has ended, or with a page that was forgotten, finds what they sent. */
class LostSessionIT extends DraftStage {

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
}
