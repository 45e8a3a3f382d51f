package org.einklang.portal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.STEERING_AGENCY;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.einklang.api.rest.ApiScope;
import org.einklang.api.rest.Needs;
import org.einklang.portal.directory.DirectoryNumbers;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Program;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.rights.Canary;
import org.einklang.testkit.rights.Cast;
import org.einklang.testkit.rights.Row;
import org.einklang.testkit.rights.WhoMay;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Everybody tries every address for programs with a key of their own, as it was written down who may (see {@link WhoMay}). */
@ExtendWith(ArquillianExtension.class)
class ApiRightsIT {

    @Inject
    private ApiCatalogue catalogue;

    @Inject
    private ApiKeys keys;

    @Inject
    @Any
    private Instance<WhoMay> tables;

    @Inject
    private Stage stage;

    @Inject
    private DirectoryNumbers numbers;

    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    private final Map<Persona, Program> programs = new ConcurrentHashMap<>();

    @BeforeEach
    void make_keys() {
        Cast.everybody().forEach(persona -> programs.put(persona, keys.of(persona)));
    }

    @AfterEach
    void end_keys() {
        keys.endAll();
    }

    @Test
    void every_address_for_programs_has_a_line_and_no_line_speaks_of_what_does_not_exist() {
        List<String> existing = catalogue.endpoints().stream()
                .map(ApiCatalogue.Endpoint::path)
                .distinct()
                .toList();

        assertThat(existing).isNotEmpty();
        assertThat(rows().stream().map(Row::pattern).distinct()).containsExactlyInAnyOrderElementsOf(existing);
    }

    @Test
    void who_may_reads_it_and_for_everybody_else_it_does_not_exist() {
        List<Row> rows = rows();
        Cast.everybody().parallelStream().forEach(persona -> rows.forEach(row -> tryOut(persona, row)));

        assertThat(faults).isEmpty();
    }

    private void tryOut(Persona persona, Row row) {
        Program program = program(persona);
        boolean may = row.who().contains(persona);
        expect(persona + " GET " + row.address(), may ? 200 : 404, program.get(row.address()));
        if (!may) {
            boolean changes = catalogue.endpoints().stream()
                    .anyMatch(one ->
                            one.path().equals(row.pattern()) && one.verb().equals("PATCH"));
            expect(
                    persona + " PATCH " + row.address(),
                    changes ? 404 : 405,
                    program.ask("PATCH", row.address(), "{\"state\":\"DONE\",\"version\":1}"));
            boolean makes = catalogue.endpoints().stream()
                    .anyMatch(one ->
                            one.path().equals(row.pattern()) && one.verb().equals("POST"));
            expect(
                    persona + " POST " + row.address(),
                    makes ? 404 : 405,
                    program.ask("POST", row.address(), "{\"title\":\"Von Fremden\",\"due\":\"2030-01-01\"}"));
        }
    }

    @Test
    void without_a_key_nobody_reads_anything_whatever_cookie_they_have() {
        for (Row row : rows()) {
            expect("nobody GET " + row.address(), 401, Program.anonymous().get(row.address()));
            expect(
                    "cookie GET " + row.address(),
                    401,
                    Visitor.known(COORDINATOR).get(row.address()));
        }

        assertThat(faults).isEmpty();
    }

    @Test
    void a_key_that_was_made_for_something_else_opens_nothing() {
        for (ApiScope scope : ApiScope.values()) {
            Program other = keys.of(CHAIR, EnumSet.complementOf(EnumSet.of(scope)));
            rows().stream()
                    .filter(row -> needs(row).equals(List.of(scope)))
                    .forEach(row -> expect("without " + scope + " " + row.address(), 403, other.get(row.address())));
        }

        assertThat(faults).isEmpty();
    }

    @Test
    void everything_but_the_beginning_needs_a_key_that_was_made_for_it() {
        assertThat(catalogue.endpoints())
                .filteredOn(endpoint -> endpoint.needs().isEmpty())
                .extracting(ApiCatalogue.Endpoint::path)
                .containsExactlyInAnyOrder("/api/v1", "/api/v1/cooperations", "/api/v1/{cooperation}");
    }

    @Test
    void nobody_reads_of_the_other_cooperation_here() {
        List<Row> here = here();
        Cast.everybody().parallelStream()
                .forEach(persona -> Stream.concat(
                                here.stream()
                                        .filter(row -> row.who().contains(persona))
                                        .map(Row::address),
                                Stream.of(
                                        "/api/v1/lindental/search?q=" + Canary.PART,
                                        "/api/v1/lindental/people?size=100"))
                        .forEach(address -> listen(persona, address)));

        assertThat(faults).isEmpty();
        assertThat(List.of("/bodies", "/people?size=100", "/contacts", "/search?q=" + Canary.PART))
                .allSatisfy(there -> assertThat(program(STEERING_AGENCY)
                                .get("/api/v1/weidental" + there)
                                .body())
                        .as(there)
                        .contains(Canary.WORD));
    }

    private void listen(Persona persona, String address) {
        if (program(persona).get(address).body().contains(Canary.WORD)) {
            faults.add(persona + " reads it at " + address);
        }
    }

    @Test
    void an_address_of_here_does_not_exist_below_the_other_cooperation() {
        List<Row> here = here();
        Cast.onlyHere().parallelStream()
                .forEach(persona -> here.forEach(row -> {
                    String there = row.address().replaceFirst("/lindental", "/" + Canary.COOPERATION);
                    expect(persona + " GET " + there, 404, program(persona).get(there));
                }));

        assertThat(faults).isEmpty();
    }

    private Program program(Persona persona) {
        return Objects.requireNonNull(programs.get(persona));
    }

    private List<Row> here() {
        return rows().stream()
                .filter(row -> row.address().startsWith("/api/v1/lindental"))
                .toList();
    }

    private List<ApiScope> needs(Row row) {
        return catalogue.endpoints().stream()
                .filter(one -> one.path().equals(row.pattern()) && one.verb().equals("GET"))
                .flatMap(one -> one.needs().stream())
                .map(Needs::value)
                .toList();
    }

    private void expect(String act, int status, Answer answer) {
        if (answer.status() != status) {
            faults.add(act + " expected " + status + ", was " + answer.status());
        }
    }

    private List<Row> rows() {
        return tables.stream()
                .flatMap(Row::ofPrograms)
                .map(row -> row.withPeople(stage::person))
                .map(row -> row.at(numbers.in(row.address())))
                .toList();
    }
}
