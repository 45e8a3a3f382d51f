package org.einklang.portal.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.einklang.api.NotVisible;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.task.TaskCard;
import org.einklang.portal.directory.DirectoryNumbers;
import org.einklang.portal.directory.DirectoryReading;
import org.einklang.portal.task.TaskWork;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.rights.Canary;
import org.einklang.testkit.rights.Cast;
import org.einklang.testkit.rights.RightsMatrix;
import org.einklang.testkit.rights.Row;
import org.einklang.testkit.rights.WhoMay;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Two cooperations of one installation do not know each other, although they share a partner, its people, and somebody who
 * sits in both. Everything in Weidental carries a word ({@link Canary}) that must not be read in Lindental.
 */
@ExtendWith(ArquillianExtension.class)
class IsolationIT {

    /** Addresses of Lindental that ask for things of the other cooperation, beside the pages themselves. */
    private static final List<String> NOSY = List.of(
            "/c/lindental/search?q=" + Canary.PART,
            "/c/lindental/people?text=" + Canary.PART,
            "/c/lindental/people?csv=1",
            "/c/lindental/bodies?csv=1",
            "/c/lindental/meetings?csv=1");

    @Inject
    @Any
    private Instance<WhoMay> tables;

    @Inject
    private Stage stage;

    @Inject
    private DirectoryNumbers numbers;

    @Inject
    private Directory directory;

    @Inject
    private DirectoryReading reading;

    @Inject
    private TaskWork tasks;

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
        assertThat(rows().filter(Row::isHere))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.who()).allSatisfy(persona -> assertSilent(persona, row.address())));
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

    @Test
    void nobody_is_offered_it_in_a_field_here() {
        assertThat(stage.ask(STEERING_AGENCY, () -> reading.peopleLike(here(), Canary.PART, 10)))
                .isEmpty();
    }

    @Test
    void tasks_stay_in_their_cooperation_and_with_their_person() {
        List<TaskCard> there = stage.ask(STEERING_AGENCY, () -> tasks.mine(elsewhere()));
        assertThat(there).extracting(TaskCard::title).contains(Canary.WORD + " füttern");

        assertThat(stage.ask(STEERING_AGENCY, () -> tasks.mine(here())))
                .extracting(TaskCard::title)
                .noneMatch(title -> title.contains(Canary.WORD));
        assertThat(List.of(SECRETARY, COORDINATOR))
                .allSatisfy(stranger -> assertThatExceptionOfType(NotVisible.class)
                        .isThrownBy(() -> stage.as(
                                stranger, () -> tasks.begin(there.get(0).id()))));
    }

    /** A saved view belongs to a list of one cooperation; the same list of the other one does not offer it. */
    @Test
    void saved_views_stay_with_their_list() {
        Visitor both = Visitor.known(STEERING_AGENCY);

        assertThat(both.get("/c/weidental/people").body()).contains(">" + Canary.WORD + "<");
        assertThat(both.get("/c/lindental/people").body()).doesNotContain(Canary.WORD);
    }

    @Test
    void an_address_of_here_does_not_exist_below_the_other_cooperation() {
        RightsMatrix matrix = new RightsMatrix();
        rows().filter(Row::isHere)
                .forEach(row -> Cast.onlyHere()
                        .forEach(persona -> matrix.expect(
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

    private static void assertSilent(Persona persona, String address) {
        assertThat(Visitor.known(persona).get(address).body())
                .as(persona + " " + address)
                .doesNotContain(Canary.WORD, "kanarienvogel@");
    }

    private Stream<Row> rows() {
        return tables.stream()
                .flatMap(Row::of)
                .map(row -> row.withPeople(stage::person))
                .map(row -> row.at(numbers.in(row.address())));
    }

    private CooperationId here() {
        return stage.world().cooperation();
    }

    private CooperationId elsewhere() {
        return directory.cooperation(Canary.COOPERATION).orElseThrow().id();
    }
}
