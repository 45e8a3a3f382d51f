package org.einklang.portal.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.einklang.portal.directory.DirectoryNumbers;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.rights.Canary;
import org.einklang.testkit.rights.Cast;
import org.einklang.testkit.rights.RightsMatrix;
import org.einklang.testkit.rights.Row;
import org.einklang.testkit.rights.WhoMay;
import org.junit.jupiter.api.Test;

/** Whoever goes through the pages and files of one cooperation reads nothing of the other. */
class IsolationIT extends IsolationStage {

    /** Addresses of Lindental that ask for things of the other cooperation, beside the pages themselves. */
    private static final List<String> NOSY = List.of(
            "/c/lindental/search?q=" + Canary.PART,
            "/c/lindental/people?text=" + Canary.PART,
            "/c/lindental/people?csv=1",
            "/c/lindental/contacts?text=" + Canary.PART,
            "/c/lindental/contacts/list/all.vcf",
            "/c/lindental/contacts/list/all.vcf?text=" + Canary.PART,
            "/c/lindental/audit?person=" + Canary.PART,
            "/c/lindental/bodies?csv=1",
            "/c/lindental/meetings?csv=1");

    @Inject
    @Any
    private Instance<WhoMay> tables;

    @Inject
    private DirectoryNumbers numbers;

    @Test
    void the_word_is_there_for_who_sits_in_the_other_cooperation() {
        Visitor both = Visitor.known(STEERING_AGENCY);

        assertThat(List.of(
                        "",
                        "/notifications",
                        "/people",
                        "/bodies",
                        "/bodies/" + Canary.BODY,
                        "/meetings",
                        "/search?q=" + Canary.PART))
                .allSatisfy(page -> assertThat(both.get("/c/weidental" + page).body())
                        .as(page)
                        .contains(Canary.WORD));
    }

    @Test
    void nobody_reads_it_on_any_page_or_in_any_file_here() {
        List<Row> rows = rowsHere();
        assertThat(rows).isNotEmpty();
        assertThat(heard(persona ->
                        rows.stream().filter(row -> row.who().contains(persona)).map(Row::address)))
                .isEmpty();
    }

    @Test
    void nobody_finds_it_here_by_searching_filtering_or_taking_whole_lists() {
        assertThat(NOSY)
                .allSatisfy(address -> assertThat(List.of(COORDINATOR, SECRETARY, STEERING_AGENCY))
                        .allSatisfy(persona -> {
                            assertThat(Visitor.known(persona).get(address).status())
                                    .as(address)
                                    .isIn(200, 404);
                            assertSilent(persona, address);
                        }));
    }

    /** Files are pages, too: for a spreadsheet, for an address book. */
    @Test
    void files_of_the_other_cooperation_carry_the_word_and_those_of_here_do_not() {
        assertThat(List.of("/people?csv=1", "/bodies?csv=1", "/contacts?csv=1", "/contacts/list/all.vcf"))
                .allSatisfy(file -> assertThat(Visitor.known(STEERING_AGENCY)
                                .get("/c/weidental" + file)
                                .body())
                        .as(file)
                        .contains(Canary.WORD));

        List<Row> rows = rowsHere();
        assertThat(rows).isNotEmpty();
        assertThat(heard(persona -> rows.stream()
                        .filter(row -> row.who().contains(persona))
                        .filter(row -> List.of(COORDINATOR, STEERING_AGENCY).contains(persona))
                        .map(row -> row.address() + (row.address().contains("?") ? "&csv=1" : "?csv=1"))))
                .isEmpty();
    }

    @Test
    void an_address_of_here_does_not_exist_below_the_other_cooperation() {
        RightsMatrix matrix = new RightsMatrix();
        List<Row> rows = rowsHere();
        Cast.onlyHere().parallelStream()
                .forEach(persona -> rows.forEach(row -> matrix.expect(
                        persona, row.address().replaceFirst("/c/lindental", "/c/" + Canary.COOPERATION), 404)));

        assertThat(matrix.faults()).isEmpty();
    }

    /** Who sits in both may open both, and yet finds the things of one only there. */
    @Test
    void things_of_the_other_cooperation_do_not_exist_below_here_even_for_who_sits_in_both() {
        Visitor both = Visitor.known(STEERING_AGENCY);
        String meeting = Canary.BODY + "-2026-01";
        assertThat(both.get("/c/weidental/meetings/" + meeting).status()).isEqualTo(200);

        String nothing = both.get("/c/lindental/bodies/gibtesnicht").body();
        assertThat(List.of("bodies/" + Canary.BODY, "meetings/" + meeting, "meetings/" + meeting + "/minutes"))
                .allSatisfy(thing -> {
                    assertThat(both.get("/c/lindental/" + thing).status()).isEqualTo(404);
                    assertThat(both.get("/c/lindental/" + thing).body()).isEqualTo(nothing);
                    assertThat(RightsMatrix.forged(both, "/c/lindental/" + thing)
                                    .status())
                            .isEqualTo(404);
                });
    }

    @Test
    void a_cooperation_that_one_does_not_belong_to_looks_like_none() {
        Visitor secretary = Visitor.known(SECRETARY);

        assertThat(secretary.get("/c/weidental/people").body())
                .isEqualTo(secretary.get("/c/gibtesnicht/people").body());
    }

    private List<Row> rowsHere() {
        return rows().filter(Row::isHere).toList();
    }

    private Stream<Row> rows() {
        return tables.stream()
                .flatMap(Row::of)
                .map(row -> row.withPeople(stage::person))
                .map(row -> row.at(numbers.in(row.address())));
    }
}
