package org.einklang.portal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.HEAD_OF_CITY;
import static org.einklang.testkit.Personas.PRESS_CITY;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.TEAM_AGENCY;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.einklang.api.rest.ApiScope;
import org.einklang.api.task.NewTask;
import org.einklang.api.task.Tasks;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Program;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Stage;
import org.einklang.testkit.server.Transactions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What programs get, and what is said when they get nothing. */
@ExtendWith(ArquillianExtension.class)
class ApiIT {

    private static final String HERE = "/api/v1/lindental";

    /** Things of several kinds stand in one list, and each kind is looked up by its own part of the portal, once. */
    private static final int KINDS = 3;

    @Inject
    private ApiKeys keys;

    @Inject
    private Tasks tasks;

    @Inject
    private Stage stage;

    @AfterEach
    void end_keys() {
        keys.endAll();
    }

    @Test
    void it_begins_with_what_is_there_and_leads_on() {
        Program program = keys.of(SECRETARY, Set.of(ApiScope.BODIES));

        JsonObject beginning = json(program.get("/api/v1"));
        JsonObject cooperations = json(program.get(path(beginning, "cooperations")));
        JsonObject first = cooperations.getJsonArray("items").getJsonObject(0);
        assertThat(first.getString("key")).isEqualTo("lindental");
        JsonObject here = json(program.get(path(first.getJsonObject("links"), "self")));

        assertThat(here.getJsonArray("resources").getValuesAs(JsonString::getString))
                .anyMatch(address -> address.endsWith(HERE + "/meetings"))
                .anyMatch(address -> address.endsWith(HERE + "/bodies"));
        assertThat(path(here.getJsonObject("links"), "html")).isEqualTo("/c/lindental");
    }

    @Test
    void bodies_and_their_meetings_are_read_like_the_pages() {
        Program program = keys.of(CHAIR);

        JsonObject body = json(program.get(HERE + "/bodies/stg"));
        assertThat(body.getString("level")).isEqualTo("STEERING");
        assertThat(body.getJsonArray("seats")).isNotEmpty();
        assertThat(body.getJsonArray("seats").getJsonObject(0).getString("role"))
                .isEqualTo("CHAIR");

        JsonObject past = json(program.get(HERE + "/meetings?when=PAST&body=stg&size=5"));
        JsonObject meeting = past.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("key").equals("stg-2025-01"))
                .findFirst()
                .orElseGet(() -> past.getJsonArray("items").getJsonObject(0));
        assertThat(meeting.getString("body")).isEqualTo("stg");
        assertThat(meeting.getString("starts")).endsWith("Z");

        JsonObject whole = json(program.get(HERE + "/meetings/stg-2025-01"));
        assertThat(whole.getJsonArray("agenda")).isNotEmpty();
        JsonObject minutes = json(program.get(HERE + "/meetings/stg-2025-01/minutes"));
        assertThat(minutes.getString("fingerprint")).hasSize(64);
        assertThat(minutes.getJsonArray("items")).hasSameSizeAs(whole.getJsonArray("agenda"));
        assertThat(minutes.getString("author")).isNotEqualTo(minutes.getString("approver"));
    }

    @Test
    void lists_come_in_pages_with_links_to_the_next_and_the_one_before() {
        Program program = keys.of(COORDINATOR);

        Answer answer = program.get(HERE + "/people?size=3&page=2&text=");
        JsonObject second = json(answer);
        assertThat(second.getJsonArray("items")).hasSize(3);
        assertThat(second.getInt("total")).isGreaterThan(6);
        assertThat(answer.header("Link")).contains("rel=\"next\"", "rel=\"prev\"", "page=3", "page=1", "size=3");

        JsonObject first = json(program.get(path(second.getJsonObject("links"), "prev")));
        JsonObject again = json(program.get(path(first.getJsonObject("links"), "next")));
        assertThat(again.getJsonArray("items")).isEqualTo(second.getJsonArray("items"));
        assertThat(first.getJsonArray("items")).doesNotContainAnyElementsOf(second.getJsonArray("items"));
        assertThat(first.getJsonObject("links")).doesNotContainKey("prev");
        assertThat(json(program.get(HERE + "/people?page=9999")).getJsonArray("items"))
                .isEmpty();
    }

    @Test
    void filters_are_those_of_the_pages_and_what_is_none_is_named() {
        Program program = keys.of(COORDINATOR);

        assertThat(json(program.get(HERE + "/bodies?level=STEERING"))
                        .getJsonArray("items")
                        .getValuesAs(JsonObject.class))
                .isNotEmpty()
                .allMatch(body -> body.getString("level").equals("STEERING"));
        invalid(program.get(HERE + "/bodies?level=HIGH"), "level");
        invalid(program.get(HERE + "/people?partner=999999"), "partner");
        invalid(program.get(HERE + "/tasks?whose=x"), "whose");
        invalid(program.get(HERE + "/people?size=101"), "size");
        invalid(program.get(HERE + "/people?page=0"), "page");
        invalid(program.get(HERE + "/calendar?from=morgen"), "from");
        invalid(program.get(HERE + "/calendar?from=2026-01-01&until=2028-01-01"), "until");
        invalid(program.get(HERE + "/search?q=a"), "q");
    }

    @Test
    void people_partners_contacts_terms_calendar_and_notices_are_read() {
        Program program = keys.of(SECRETARY);

        JsonObject people = json(program.get(HERE + "/people?text=schrift"));
        assertThat(people.getInt("page")).isEqualTo(1);
        JsonObject person = json(program.get(path(first(program, "/people").getJsonObject("links"), "self")));
        assertThat(person.getString("name")).isNotEmpty();
        JsonObject partner = json(program.get(path(first(program, "/partners").getJsonObject("links"), "self")));
        assertThat(partner.getJsonObject("partner").getString("shortName")).isNotEmpty();
        assertThat(partner.getJsonArray("units")).isNotNull();
        JsonObject contact = json(program.get(path(first(program, "/contacts").getJsonObject("links"), "self")));
        assertThat(contact.getString("light")).isIn("CURRENT", "DUE", "OVERDUE");
        JsonObject term = json(program.get(HERE + "/terms/familie-und-beruf"));
        assertThat(term.getString("kind")).isNotEmpty();
        assertThat(first(program, "/calendar?until=&size=1").getString("start")).endsWith("Z");
        assertThat(first(program, "/notifications").getString("sentence")).isNotEmpty();
    }

    @Test
    void answers_are_in_the_language_that_the_program_asks_for() {
        Program german = keys.of(SECRETARY);
        Program english = german.sending("Accept-Language", "en");

        assertThat(json(english.get(HERE + "/gibt-es-nicht")).getString("title"))
                .isEqualTo("Not found");
        assertThat(json(german.get(HERE + "/gibt-es-nicht")).getString("title")).isEqualTo("Nicht gefunden");
        assertThat(json(english.get(HERE + "/people?size=0")).getString("detail"))
                .contains("whole number");
        assertThat(english.get(HERE + "/people").header("Content-Language")).isEqualTo("en");
    }

    @Test
    void a_task_is_done_and_taken_back_and_who_is_late_is_told() {
        long task = task(PRESS_CITY, "Aufgabe für ein Programm");
        Program program = keys.of(PRESS_CITY);
        String address = HERE + "/tasks/" + task;
        Answer read = program.get(address);
        int version = json(read).getInt("version");

        JsonObject done = json(program.ask("PATCH", address, change("DONE", version)));
        assertThat(done.getJsonObject("task").getString("state")).isEqualTo("DONE");
        problem(409, program.ask("PATCH", address, change("IN_PROGRESS", version)));
        problem(
                412,
                program.sending("If-Match", read.header("ETag"))
                        .ask("PATCH", address, change("IN_PROGRESS", done.getInt("version"))));
        JsonObject again = json(program.sending("If-Match", program.get(address).header("ETag"))
                .ask("PATCH", address, change("IN_PROGRESS", done.getInt("version"))));
        assertThat(again.getJsonObject("task").getString("state")).isEqualTo("IN_PROGRESS");

        invalid(program.ask("PATCH", address, change("OPEN", again.getInt("version"))), "state");
        invalid(program.ask("PATCH", address, "{\"state\":\"DONE\"}"), "version");
        problem(400, program.ask("PATCH", address, "{\"state\":"));
        problem(415, program.sending("Content-Type", "text/plain").ask("PATCH", address, "DONE"));
        problem(403, keys.of(PRESS_CITY, Set.of(ApiScope.MINE)).ask("PATCH", address, change("DONE", 1)));
        problem(404, keys.of(TEAM_AGENCY).ask("PATCH", address, change("DONE", 1)));
    }

    @Test
    void every_fault_is_a_problem_that_tells_nothing_of_the_inside() {
        Program program = keys.of(SECRETARY);

        problem(404, program.get("/api"));
        problem(404, program.get("/api/v2/lindental"));
        problem(404, program.get("/api/v1/lindental/nothing/here"));
        problem(404, program.get("/api/v1/gibtesnicht/bodies"));
        problem(404, program.get("/api/v1/application.wadl"));
        problem(404, program.get(HERE + "/people/x"));
        problem(404, program.get(HERE + "/tasks/99999999999999999999"));
        Answer wrongMethod = program.ask("DELETE", HERE + "/people", "");
        problem(405, wrongMethod);
        assertThat(wrongMethod.header("Allow")).contains("GET");
        problem(406, program.sending("Accept", "text/html").get(HERE + "/people"));
        problem(403, program.sending("Sec-Fetch-Site", "cross-site").ask("PATCH", HERE + "/tasks/1", "{}"));
    }

    @Test
    void nothing_is_kept_on_the_way_and_no_session_begins() {
        Answer answer = keys.of(SECRETARY).get(HERE + "/bodies");

        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Type")).isEqualToIgnoringCase("application/json");
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    @Test
    void who_has_it_already_is_told_that_nothing_has_changed() {
        Program program = keys.of(SECRETARY);
        String tag = program.get(HERE + "/bodies/stg").header("ETag");

        Answer again = program.sending("If-None-Match", tag).get(HERE + "/bodies/stg");
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.bytes()).isEmpty();
        assertThat(program.sending("If-None-Match", "W/\"x\"")
                        .get(HERE + "/bodies/stg")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_key_may_ask_so_many_times_a_minute_and_is_told_how_it_stands() {
        Program program = keys.of(HEAD_OF_CITY);
        Answer first = program.get("/api/v1");
        int limit = Integer.parseInt(first.header("RateLimit-Limit"));
        assertThat(Integer.parseInt(first.header("RateLimit-Remaining"))).isEqualTo(limit - 1);

        List<Answer> answers = IntStream.range(0, limit + 5)
                .parallel()
                .mapToObj(number -> program.get("/api/v1"))
                .toList();
        Answer refused = answers.stream()
                .filter(answer -> answer.status() == 429)
                .findFirst()
                .orElseThrow();
        problem(429, refused);
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 60);
        assertThat(refused.header("RateLimit-Remaining")).isEqualTo("0");
        assertThat(keys.of(HEAD_OF_CITY).get("/api/v1").status()).isEqualTo(200);
    }

    @Test
    void who_tries_keys_that_are_none_has_to_wait_and_a_valid_one_is_heard_all_the_same() {
        Program guessing = Program.with("ek_this-is-none-at-all").sending("X-Forwarded-For", "203.0.113.140");
        Answer first = guessing.get("/api/v1");
        problem(401, first);
        assertThat(first.header("WWW-Authenticate")).startsWith("Bearer").contains("invalid_token");

        Answer last = IntStream.range(0, 8)
                .mapToObj(number -> guessing.get("/api/v1"))
                .reduce((one, next) -> next)
                .orElseThrow();
        problem(429, last);
        assertThat(Integer.parseInt(last.header("Retry-After"))).isPositive();
        assertThat(keys.of(SECRETARY)
                        .sending("X-Forwarded-For", "203.0.113.140")
                        .get("/api/v1")
                        .status())
                .isEqualTo(200);
        assertThat(Program.anonymous().get("/api/v1").header("WWW-Authenticate"))
                .isEqualTo("Bearer realm=\"Einklang\"");
    }

    @Test
    void lists_take_as_many_statements_with_one_row_as_with_many() {
        Program program = keys.of(PRESS_CITY);
        task(PRESS_CITY, "Die erste für ein Programm");
        program.get(HERE + "/tasks?whose=MINE");
        int one = program.get(HERE + "/tasks?whose=MINE&size=1").statements();
        IntStream.range(0, 12).forEach(number -> task(PRESS_CITY, "Für ein Programm " + number));

        assertThat(program.get(HERE + "/tasks?whose=MINE&size=100").statements())
                .isLessThanOrEqualTo(one + KINDS);
        assertThat(List.of("/bodies", "/people", "/partners", "/contacts", "/terms", "/notifications"))
                .allSatisfy(list -> {
                    int few = program.get(HERE + list + "?size=1").statements();
                    assertThat(program.get(HERE + list + "?size=100").statements())
                            .as(list)
                            .isLessThanOrEqualTo(few + KINDS);
                });
    }

    @Test
    void a_cookie_neither_opens_anything_nor_takes_the_place_of_the_key() {
        Visitor visitor = Visitor.as(COORDINATOR);

        assertThat(visitor.get(HERE + "/bodies").status()).isEqualTo(401);
        assertThat(visitor.get("/c/lindental").status()).isEqualTo(200);
    }

    private long task(Persona persona, String title) {
        AtomicLong number = new AtomicLong();
        try {
            Transactions.commit(() -> stage.as(
                    persona,
                    () -> number.set(tasks.assign(new NewTask(
                            stage.world().cooperation(),
                            stage.person(persona),
                            title,
                            LocalDate.parse("2030-01-01"),
                            null,
                            null)))));
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
        return number.get();
    }

    private static String change(String state, int version) {
        return "{\"state\":\"" + state + "\",\"version\":" + version + "}";
    }

    private static JsonObject first(Program program, String list) {
        return json(program.get(HERE + list)).getJsonArray("items").getJsonObject(0);
    }

    private static String path(JsonObject links, String name) {
        URI address = URI.create(links.getString(name));
        return address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    }

    private static JsonObject json(Answer answer) {
        return Json.createReader(new StringReader(answer.body())).readObject();
    }

    private static void invalid(Answer answer, String field) {
        problem(422, answer);
        assertThat(json(answer).getJsonArray("errors").getJsonObject(0).getString("field"))
                .isEqualTo(field);
    }

    private static void problem(int status, Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        JsonObject problem = json(answer);
        assertThat(problem.getInt("status")).isEqualTo(status);
        assertThat(problem.getString("title")).isNotEmpty().doesNotContain("tokens.");
        assertThat(answer.body()).doesNotContain("Exception", "org.einklang", "\tat ");
    }
}
