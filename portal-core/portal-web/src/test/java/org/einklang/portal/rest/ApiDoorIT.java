package org.einklang.portal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.HEAD_OF_CITY;
import static org.einklang.testkit.Personas.SECRETARY;

import java.util.List;
import java.util.stream.IntStream;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Program;
import org.einklang.testkit.http.Visitor;
import org.junit.jupiter.api.Test;

/** How programs are let in and told what is wrong: keys, limits, languages, faults (docs/api.md). */
class ApiDoorIT extends ApiStage {

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
    void a_cookie_neither_opens_anything_nor_takes_the_place_of_the_key() {
        Visitor visitor = Visitor.as(COORDINATOR);

        assertThat(visitor.get(HERE + "/bodies").status()).isEqualTo(401);
        assertThat(visitor.get("/c/lindental").status()).isEqualTo(200);
    }
}
