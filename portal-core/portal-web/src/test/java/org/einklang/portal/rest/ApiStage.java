package org.einklang.portal.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import org.einklang.api.task.NewTask;
import org.einklang.api.task.Tasks;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Program;
import org.einklang.testkit.server.Stage;
import org.einklang.testkit.server.Transactions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** Programs with keys of their own, which end with the test, and what they read out of answers. */
@ExtendWith(ArquillianExtension.class)
abstract class ApiStage {

    static final String HERE = "/api/v1/lindental";

    /** Things of several kinds stand in one list, and each kind is looked up by its own part of the portal, once. */
    static final int KINDS = 3;

    @Inject
    ApiKeys keys;

    @Inject
    Tasks tasks;

    @Inject
    Stage stage;

    @AfterEach
    void end_keys() {
        keys.endAll();
    }

    long task(Persona persona, String title) {
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

    static String change(String state, int version) {
        return "{\"state\":\"" + state + "\",\"version\":" + version + "}";
    }

    static JsonObject first(Program program, String list) {
        return json(program.get(HERE + list)).getJsonArray("items").getJsonObject(0);
    }

    static String path(JsonObject links, String name) {
        URI address = URI.create(links.getString(name));
        return address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    }

    static JsonObject json(Answer answer) {
        return Json.createReader(new StringReader(answer.body())).readObject();
    }

    static void invalid(Answer answer, String field) {
        problem(422, answer);
        assertThat(json(answer).getJsonArray("errors").getJsonObject(0).getString("field"))
                .isEqualTo(field);
    }

    static void problem(int status, Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        JsonObject problem = json(answer);
        assertThat(problem.getInt("status")).isEqualTo(status);
        assertThat(problem.getString("title")).isNotEmpty().doesNotContain("tokens.");
        assertThat(answer.body()).doesNotContain("Exception", "org.einklang", "\tat ");
    }
}
