package org.einklang.portal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.SECRETARY;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Program;
import org.einklang.testkit.http.Visitor;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The description of the interface says what is there, and all of it. */
@ExtendWith(ArquillianExtension.class)
class ApiDocumentIT {

    private static final Pattern REFERENCE = Pattern.compile("\"\\$ref\":\"#/components/(\\w+)/(\\w+)\"");

    @Inject
    private ApiCatalogue catalogue;

    @Inject
    private ApiKeys keys;

    @AfterEach
    void end_keys() {
        keys.endAll();
    }

    @Test
    void everybody_reads_it_and_it_names_every_address_and_no_other() {
        JsonObject paths = document().getJsonObject("paths");
        List<String> described = paths.entrySet().stream()
                .flatMap(path -> path.getValue().asJsonObject().keySet().stream()
                        .map(verb -> verb.toUpperCase(Locale.ROOT) + " " + path.getKey()))
                .toList();

        assertThat(described)
                .hasSizeGreaterThan(15)
                .containsExactlyInAnyOrderElementsOf(catalogue.endpoints().stream()
                        .map(one -> one.verb() + " " + one.path())
                        .toList());
        assertThat(described)
                .contains("GET /api/v1/{cooperation}/meetings", "PATCH /api/v1/{cooperation}/tasks/{task}");
        JsonObject give = paths.getJsonObject("/api/v1/{cooperation}/tasks").getJsonObject("post");
        assertThat(give.getJsonObject("responses")).containsKey("201").doesNotContainKey("200");
        assertThat(give.toString()).contains("#/components/schemas/TaskWish", "#/components/schemas/TaskTold");
    }

    @Test
    void every_operation_is_told_in_a_sentence_and_has_its_parameters() {
        assertThat(operations()).allSatisfy(operation -> {
            assertThat(operation.getString("summary")).as(operation.toString()).endsWith(".");
            assertThat(operation.getJsonArray("parameters").getValuesAs(JsonObject.class))
                    .allSatisfy(one -> assertThat(one.getString("description"))
                            .as(operation.toString())
                            .isNotEmpty());
        });
        assertThat(operations().map(one -> one.getString("operationId"))).doesNotHaveDuplicates();
    }

    @Test
    void parameters_have_their_types_and_what_is_none_of_it_is_refused_by_name() {
        JsonObject calendar = schemas("/api/v1/{cooperation}/calendar");
        assertThat(calendar.getJsonObject("from").getString("format")).isEqualTo("date");
        assertThat(strings(calendar.getJsonObject("kind").getJsonArray("enum"))).contains("MEETING", "DEADLINE");
        JsonObject size = calendar.getJsonObject("size");
        assertThat(size.getString("type")).isEqualTo("integer");
        assertThat(size.getInt("minimum")).isEqualTo(1);
        assertThat(size.getInt("maximum")).isEqualTo(100);
        JsonObject people = schemas("/api/v1/{cooperation}/people");
        assertThat(people.getJsonObject("partner").getString("type")).isEqualTo("integer");
        assertThat(strings(people.getJsonObject("who").getJsonArray("enum"))).containsExactly("left");
        assertThat(people.getJsonObject("text")).hasToString("{\"type\":\"string\"}");
        assertThat(schemas("/api/v1/{cooperation}/tasks/{task}")
                        .getJsonObject("task")
                        .getString("type"))
                .isEqualTo("integer");

        Program program = keys.of(SECRETARY);
        List<String> lists = document().getJsonObject("paths").keySet().stream()
                .filter(path -> path.startsWith("/api/v1/{cooperation}/") && path.indexOf('{', 9) == -1)
                .toList();
        assertThat(lists).hasSizeGreaterThan(8);
        lists.forEach(list -> schemas(list).entrySet().stream()
                .filter(one -> !one.getValue().toString().equals("{\"type\":\"string\"}"))
                .forEach(one -> ApiStage.invalid(
                        program.get(list.replace("{cooperation}", "lindental") + "?q=rat&" + one.getKey() + "=x-x"),
                        one.getKey())));
    }

    /** The forms of the parameters of what is read there, by their names. */
    private static JsonObject schemas(String path) {
        JsonObjectBuilder schemas = Json.createObjectBuilder();
        document()
                .getJsonObject("paths")
                .getJsonObject(path)
                .getJsonObject("get")
                .getJsonArray("parameters")
                .getValuesAs(JsonObject.class)
                .forEach(one -> schemas.add(one.getString("name"), one.getJsonObject("schema")));
        return schemas.build();
    }

    private static List<String> strings(JsonArray array) {
        return array.getValuesAs(JsonString::getString);
    }

    @Test
    void what_it_refers_to_is_there() {
        JsonObject document = document();
        JsonObject components = document.getJsonObject("components");
        List<MatchResult> references =
                REFERENCE.matcher(document.toString()).results().toList();

        assertThat(references)
                .isNotEmpty()
                .allSatisfy(one ->
                        assertThat(components.getJsonObject(one.group(1))).containsKey(one.group(2)));
        assertThat(components
                        .getJsonObject("schemas")
                        .getJsonObject("MeetingListed")
                        .getJsonArray("required")
                        .getValuesAs(JsonString::getString))
                .contains("key", "starts");
        assertThat(strings(components
                        .getJsonObject("schemas")
                        .getJsonObject("TaskWish")
                        .getJsonArray("required")))
                .containsExactly("title", "due");
    }

    private static Stream<JsonObject> operations() {
        return document().getJsonObject("paths").values().stream()
                .flatMap(path -> path.asJsonObject().values().stream())
                .map(JsonValue::asJsonObject);
    }

    private static JsonObject document() {
        Answer answer = Visitor.anonymous().get("/openapi");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        JsonObject document = Json.createReader(new StringReader(answer.body())).readObject();
        assertThat(document.getString("openapi")).startsWith("3.0");
        return document;
    }
}
