package org.einklang.portal.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.CATALOGUE_EDITOR;
import static org.einklang.testkit.Personas.HOST;
import static org.einklang.testkit.Personas.PRESS_CITY;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.einklang.api.people.PersonId;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Statements;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** People see where they are logged in, and what has ended is over at once. */
@ExtendWith(ArquillianExtension.class)
class SessionsIT {

    private static final String MINE = "/me/sessions";
    private static final String LOOK = "/me/look";
    private static final String ENDED = "Diese Anmeldung wurde beendet";

    @Inject
    private Stage stage;

    @Inject
    private AgedSessions aged;

    @Inject
    private SessionStore store;

    @Inject
    private Clock clock;

    private PersonId host;

    @BeforeEach
    void begin_without_sessions() {
        host = stage.person(HOST);
        aged.forget(host);
    }

    @Test
    void everybody_sees_their_own_logins_and_which_one_is_this() {
        Visitor here = Visitor.as(HOST);
        Visitor.as(HOST);
        Visitor.as(PRESS_CITY);

        String page = here.get(MINE).body();
        assertThat(page).containsOnlyOnce("Diese Sitzung").contains("Unbekannter Browser", "127.0.0.x");
        assertThat(rows(page)).isEqualTo(2);
    }

    @Test
    void a_session_that_was_ended_elsewhere_is_over_at_its_next_request_and_says_why() {
        Visitor there = Visitor.as(HOST);
        Visitor here = Visitor.as(HOST);
        here.post(MINE, endOther(here.get(MINE)));

        Answer refused = there.get("/c/lindental");
        assertThat(refused.location()).contains("/login?to=%2Fc%2Flindental", "reason=ended");
        assertThat(there.get(path(refused)).body()).contains(ENDED);
        assertThat(there.get(MINE).location()).contains("/login");
        assertThat(here.get(MINE).status()).isEqualTo(200);
        assertThat(aged.all(host)).hasSize(1);
    }

    @Test
    void what_was_typed_in_the_ended_browser_comes_back_after_the_login() {
        Visitor there = Visitor.as(HOST);
        Map<String, String> form = form(there.get(LOOK), "mylook");
        store.endOthers(host, 0);

        form.putAll(Map.of("mylook:brightness", "DARK", "mylook:save", ""));
        Answer refused = there.post(LOOK, form);
        assertThat(refused.location()).contains("reason=ended-kept");
        assertThat(there.get(path(refused)).body()).contains(ENDED, "Ihr Entwurf ist gespeichert");

        Map<String, String> login = form(there.get(path(refused)), "login");
        login.putAll(Map.of("login:name", HOST.account(), "login:password", "einklang", "login:submit", ""));
        Answer back = there.get(path(there.post(path(refused), login)));
        assertThat(back.body()).contains("Ihr Entwurf ist gespeichert");
        assertThat(there.get(LOOK + "?draft=mylook").body())
                .containsPattern("<input[^>]*(checked[^>]*value=\"DARK\"|value=\"DARK\"[^>]*checked)");
    }

    @Test
    void all_others_end_with_one_act() {
        List<Visitor> elsewhere = List.of(Visitor.as(HOST), Visitor.as(HOST));
        Visitor here = Visitor.as(HOST);
        Map<String, String> form = form(here.get(MINE), "endOthers");
        form.put("endOthers:submit", "");
        here.post(MINE, form);

        assertThat(elsewhere)
                .allSatisfy(visitor ->
                        assertThat(visitor.get("/c/lindental").location()).contains("reason=ended"));
        assertThat(here.get(MINE).body()).contains("Alle anderen Anmeldungen sind beendet", "Sie sind nur hier");
    }

    @Test
    void nobody_ends_a_session_of_somebody_else() {
        Visitor mine = Visitor.as(HOST);
        long number = aged.all(host).get(0).id();
        store.end(stage.person(PRESS_CITY), number);

        assertThat(mine.get(MINE).status()).isEqualTo(200);
    }

    @Test
    void who_does_nothing_for_two_hours_is_logged_out() {
        Visitor visitor = Visitor.as(HOST);
        aged.age(host, Duration.ofMinutes(121), Duration.ofMinutes(121));

        assertThat(visitor.get("/c/lindental").location()).contains("reason=away");
    }

    @Test
    void a_click_makes_the_session_last_longer_but_what_the_page_asks_by_itself_does_not() {
        Visitor visitor = Visitor.as(HOST);
        aged.age(host, Duration.ofMinutes(100), Duration.ofMinutes(100));
        visitor.inTheBackground("/session");
        visitor.get("/offline");
        assertThat(minutesSinceUse()).isGreaterThanOrEqualTo(100);

        visitor.get(MINE);
        assertThat(minutesSinceUse()).isLessThan(2);
    }

    @Test
    void after_twelve_hours_even_a_busy_session_ends_and_says_so() {
        Visitor visitor = Visitor.as(HOST);
        aged.age(host, Duration.ofHours(12), Duration.ZERO);

        Answer refused = visitor.get("/c/lindental");
        assertThat(refused.location()).contains("reason=limit");
        assertThat(visitor.get(path(refused)).body()).contains("Sie sind schon lange angemeldet");
    }

    @Test
    void a_new_password_ends_all_sessions() {
        Visitor visitor = Visitor.as(HOST);
        aged.secureAnew(host);

        assertThat(visitor.get("/c/lindental").location()).contains("reason=ended");
    }

    @Test
    void somebody_without_an_account_is_out_at_the_next_request() {
        Visitor visitor = Visitor.as(CATALOGUE_EDITOR);
        PersonId person = stage.person(CATALOGUE_EDITOR);
        List<Long> account = aged.takeAccount(person, host);
        try {
            assertThat(visitor.get("/c/lindental").location()).contains("reason=ended");
        } finally {
            aged.giveBack(account, person);
        }
    }

    @Test
    void who_logs_out_leaves_no_row_behind() {
        Visitor visitor = Visitor.as(HOST);
        assertThat(aged.all(host)).hasSize(1);
        visitor.post("/logout", Map.of());

        assertThat(aged.all(host)).isEmpty();
    }

    @Test
    void rows_go_a_day_after_they_can_have_meant_anything() {
        Visitor.as(HOST);
        aged.age(host, Duration.ofHours(35), Duration.ofHours(35));
        store.forgetOld();
        assertThat(aged.all(host)).hasSize(1);

        aged.age(host, Duration.ofHours(37), Duration.ofHours(37));
        store.forgetOld();
        assertThat(aged.all(host)).isEmpty();
    }

    @Test
    void ten_sessions_take_as_many_statements_as_one() {
        Visitor here = Visitor.as(HOST);
        int one = Statements.of(MINE, here);
        for (int i = 0; i < 9; i++) {
            Visitor.as(HOST);
        }

        assertThat(rows(here.get(MINE).body())).isEqualTo(10);
        assertThat(Statements.of(MINE, here)).isEqualTo(one);
    }

    private long minutesSinceUse() {
        LoginSession session = aged.all(host).get(0);
        return Duration.between(session.lastUsed(), clock.instant()).toMinutes();
    }

    private static int rows(String page) {
        return (int) Pattern.compile("127\\.0\\.0\\.x").matcher(page).results().count();
    }

    /** The form as its button "Beenden" in the first row that has one sends it. */
    private static Map<String, String> endOther(Answer page) {
        Map<String, String> form = form(page, "sessions");
        Matcher button =
                Pattern.compile("<button[^>]*name=\"(sessions:[^\"]*:end)\"").matcher(page.body());
        assertThat(button.find()).isTrue();
        form.put(button.group(1), "");
        return form;
    }

    private static Map<String, String> form(Answer page, String id) {
        int begin = page.body().indexOf("<form id=\"" + id + "\"");
        assertThat(begin).as(id + " in " + page.body()).isNotNegative();
        String form = page.body().substring(begin, page.body().indexOf("</form>", begin));
        Map<String, String> fields = new HashMap<>();
        Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>")
                .matcher(form)
                .results()
                .forEach(input -> fields.put(attribute("name", input.group()), attribute("value", input.group())));
        return fields;
    }

    private static String attribute(String name, String tag) {
        Matcher matcher = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return matcher.find() ? matcher.group(1).replace("&amp;", "&") : "";
    }

    private static String path(Answer redirect) {
        return redirect.location().replaceFirst("^https?://[^/]+", "");
    }
}
