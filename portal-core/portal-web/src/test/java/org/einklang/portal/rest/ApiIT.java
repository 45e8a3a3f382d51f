package org.einklang.portal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.EVALUATOR;
import static org.einklang.testkit.Personas.HEAD_OF_COUNTY;
import static org.einklang.testkit.Personas.PRESS_CITY;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.TEAM_AGENCY;
import static org.einklang.testkit.Personas.TEAM_CITY;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.einklang.api.rest.ApiScope;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Program;
import org.einklang.testkit.http.Visitor;
import org.junit.jupiter.api.Test;

/** What programs read and change: the same as the pages show, and the same people (docs/api.md). */
class ApiIT extends ApiStage {

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
                .filter(one -> one.getString("key").equals("stg-2025-10"))
                .findFirst()
                .orElseGet(() -> past.getJsonArray("items").getJsonObject(0));
        assertThat(meeting.getString("body")).isEqualTo("stg");
        assertThat(meeting.getString("starts")).endsWith("Z");

        JsonObject whole = json(program.get(HERE + "/meetings/stg-2025-10"));
        assertThat(whole.getJsonArray("agenda")).isNotEmpty();
        JsonObject minutes = json(program.get(HERE + "/meetings/stg-2025-10/minutes"));
        assertThat(minutes.getString("fingerprint")).hasSize(64);
        assertThat(minutes.getJsonArray("items")).hasSameSizeAs(whole.getJsonArray("agenda"));
        assertThat(minutes.getString("author")).isNotEqualTo(minutes.getString("approver"));
    }

    @Test
    void how_to_join_a_meeting_is_told_to_those_who_are_invited_only() {
        assertThat(coming(keys.of(CHAIR))).anyMatch(meeting -> meeting.containsKey("join"));
        assertThat(coming(keys.of(EVALUATOR)))
                .isNotEmpty()
                .noneMatch(meeting -> meeting.containsKey("join"))
                .noneMatch(meeting -> meeting.toString().contains("konferenz.example"));
    }

    private static List<JsonObject> coming(Program program) {
        JsonObject list = json(program.get(HERE + "/meetings?body=stg&size=5"));
        return list.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(one -> json(program.get(HERE + "/meetings/" + one.getString("key"))))
                .toList();
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
        task(COORDINATOR, "Schlüssel für ein Programm");
        assertThat(json(program.get(HERE + "/tasks?text=programm+schluss"))
                        .getJsonArray("items")
                        .getValuesAs(JsonObject.class))
                .isNotEmpty()
                .allMatch(task -> task.getString("title").equals("Schlüssel für ein Programm"));
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
    void a_task_is_given_by_a_program_as_on_the_page_and_what_does_not_fit_is_named() {
        Program program = keys.of(SECRETARY);
        String address = HERE + "/tasks";
        Answer made = program.ask("POST", address, wish("Programm: für mich", "2030-05-01", ""));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        String there = URI.create(made.header("Location")).getRawPath();
        JsonObject own = json(program.get(there)).getJsonObject("task");
        assertThat(own).isEqualTo(json(made).getJsonObject("task"));
        assertThat(own.getString("due")).isEqualTo("2030-05-01");
        assertThat(own.getBoolean("mine")).isTrue();

        long team = stage.person(TEAM_CITY).value();
        Answer given = program.ask(
                "POST",
                address,
                wish("Programm: für andere", "2030-05-01", ",\"assignee\":" + team + ",\"body\":\"stg\""));
        assertThat(given.status()).as(given.body()).isEqualTo(201);
        JsonObject others = json(given).getJsonObject("task");
        assertThat(others.getBoolean("mine")).isFalse();
        assertThat(others.getString("body")).isEqualTo("stg");
        assertThat(Visitor.known(TEAM_CITY).get("/c/lindental/notifications").body())
                .contains("hat Ihnen eine Aufgabe gegeben: Programm: für andere");
        String number = String.valueOf(others.getInt("id"));
        assertThat(keys.of(CHAIR).get(address + "/" + number).status()).isEqualTo(200);
        problem(404, keys.of(PRESS_CITY).get(address + "/" + number));

        int version = json(given).getInt("version");
        assertThat(keys.of(TEAM_CITY)
                        .ask("PATCH", address + "/" + number, change("DONE", version))
                        .status())
                .isEqualTo(200);
        program.ask("PATCH", there, change("DONE", json(made).getInt("version")));

        invalid(program.ask("POST", address, wish(" ", "2030-05-01", "")), "title");
        invalid(program.ask("POST", address, wish("x".repeat(301), "2030-05-01", "")), "title");
        invalid(program.ask("POST", address, wish("Zu spät", "2020-05-01", "")), "due");
        invalid(program.ask("POST", address, wish("Kein Tag", "morgen", "")), "due");
        invalid(program.ask("POST", address, "{\"due\":\"2030-05-01\"}"), "title");
        invalid(program.ask("POST", address, wish("Wer", "2030-05-01", ",\"assignee\":999999999")), "assignee");
        invalid(program.ask("POST", address, wish("Wo", "2030-05-01", ",\"body\":\"gibtesnicht\"")), "body");
        String body = wish("Fremdes Gremium", "2030-05-01", ",\"body\":\"stg\"");
        invalid(keys.of(PRESS_CITY).ask("POST", address, body), "body");
        invalid(keys.of(EVALUATOR).ask("POST", address, body), "body");
        problem(400, program.ask("POST", address, "[]"));
        problem(415, program.sending("Content-Type", "text/plain").ask("POST", address, body));
        problem(403, keys.of(SECRETARY, Set.of(ApiScope.MINE)).ask("POST", address, body));
        problem(404, keys.of(HEAD_OF_COUNTY).ask("POST", address, body));
    }

    private static String wish(String title, String due, String more) {
        return "{\"title\":\"" + title + "\",\"due\":\"" + due + "\"" + more + "}";
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
}
