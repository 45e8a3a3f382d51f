package org.einklang.portal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.GUEST;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;
import static org.einklang.testkit.Personas.TEAM_CITY;
import static org.einklang.testkit.Personas.WELFARE;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.einklang.api.NotVisible;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.departure.Departure;
import org.einklang.portal.directory.PersonAdmission;
import org.einklang.testkit.Eventually;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a search finds and what it never finds; how soon, benchmarks/index tells. */
@ExtendWith(ArquillianExtension.class)
class SearchIT {

    private static final int FIVE = 5;

    @Inject
    private Stage stage;

    @Inject
    private Search search;

    @Inject
    private IndexKeeping keeping;

    @Inject
    private Directory directory;

    @Inject
    private PersonAdmission admission;

    @Inject
    private Departure departure;

    @Inject
    private Clock clock;

    /** Forty questions as people ask them; each line names who asks, what, and what must be among the first five. */
    @Test
    void people_find_what_they_look_for_among_the_first_five() throws IOException {
        List<String> missed = new ArrayList<>();
        List<String> questions = questions();
        for (String line : questions) {
            String[] parts = line.split(" *\\| *");
            List<String> found =
                    stage.ask(new Persona(parts[0]), () -> search.find(here(), parts[1], Choice.NONE)).hits().stream()
                            .limit(FIVE)
                            .map(seen -> seen.hit().kind() + ": " + seen.card().title())
                            .toList();
            if (found.stream().noneMatch(one -> one.startsWith(parts[2]) && one.contains(parts[3]))) {
                missed.add(line + " -> " + found);
            }
        }

        assertThat(questions).hasSizeGreaterThanOrEqualTo(40);
        assertThat(missed).hasSizeLessThanOrEqualTo(questions.size() / 20);
    }

    private static List<String> questions() throws IOException {
        try (InputStream file = Objects.requireNonNull(SearchIT.class.getResourceAsStream("/search/questions.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    @Test
    void what_is_new_or_gone_is_so_after_a_moment() {
        PersonId fresh = admit("Zuckerwatte Neuzugang");

        becomes(true, "zuckerwatte");
        stage.as(
                COORDINATOR,
                () -> departure.leave(
                        here(), fresh, PortalTime.dayOf(clock.instant()).minusDays(1), Optional.empty()));
        becomes(false, "zuckerwatte");
        assertThat(page(CHAIR, "zuckerwatte").body()).contains("Kein Treffer");
    }

    @Test
    void things_of_another_cooperation_are_never_found_also_by_who_sits_in_both() {
        CooperationId weidental =
                directory.cooperation("weidental").orElseThrow().id();
        assertThat(titles(STEERING_AGENCY, weidental, "Sozialdezernat")).isNotEmpty();
        assertThat(titles(STEERING_AGENCY, weidental, "Kooperationsausschuss")).isNotEmpty();

        for (Persona persona : List.of(STEERING_AGENCY, SECRETARY, COORDINATOR)) {
            assertThat(titles(persona, here(), "Kooperationsausschuss")).isEmpty();
            assertThat(page(persona, "Sozialdezernat").body()).doesNotContain("Sozialdezernat Weidental");
            // a word that stands only there is not offered as another spelling either
            assertThat(page(persona, "Kooperationsauschus").body()).doesNotContain("Meinten Sie");
            assertThat(Visitor.known(persona)
                            .get("/suggestions?in=lindental&q=kooperationsaus")
                            .body())
                    .isEqualTo("[]");
        }
    }

    @Test
    void rights_count_at_the_moment_of_the_search() {
        assertThat(titles(CHAIR, here(), "Ausbildungsmesse")).isNotEmpty();
        assertThat(titles(SECRETARY, here(), "Standfläche")).isNotEmpty();
        assertThat(titles(TEAM_CITY, here(), "Standfläche")).noneMatch(title -> title.contains("Standfläche"));
        assertThat(titles(TEAM_CITY, here(), "69. Sitzung der Steuerungsgruppe"))
                .noneMatch(title -> title.contains("69. Sitzung"));
        assertThat(titles(WELFARE, here(), "Steuerungsgruppe")).isEmpty();
        assertThat(titles(WELFARE, here(), "Teamleitung")).isEmpty();
        Answer suggested = Visitor.known(WELFARE).get("/suggestions?in=lindental&q=steuerung");
        assertThat(suggested.body()).isEqualTo("[]");
    }

    @Test
    void only_members_search() {
        assertThat(List.of(ADMINISTRATOR, GUEST)).allSatisfy(persona -> {
            assertThat(page(persona, "stadt").status()).isEqualTo(404);
            assertThat(Visitor.known(persona)
                            .get("/suggestions?in=lindental&q=stadt")
                            .status())
                    .isEqualTo(404);
            assertThatExceptionOfType(NotVisible.class)
                    .isThrownBy(() -> stage.as(persona, () -> search.find(here(), "stadt", Choice.NONE)));
        });
        assertThat(Visitor.known(SECRETARY).get("/c/weidental/search?q=stadt").status())
                .isEqualTo(404);
        assertThat(Visitor.known(SECRETARY)
                        .get("/suggestions?in=weidental&q=stadt")
                        .status())
                .isEqualTo(404);
        assertThat(Visitor.anonymous().get("/suggestions?in=lindental&q=stadt").status())
                .isEqualTo(404);
    }

    @Test
    void twenty_are_on_a_page_and_can_be_narrowed_down() {
        IntStream.range(0, 23).forEach(i -> admit("Suchprobe " + i));
        Eventually.present(
                () -> Optional.of(true)
                        .filter(yes -> titles(CHAIR, here(), "suchprobe").size() == 23),
                () -> "23 people are not found");

        String first = page(CHAIR, "suchprobe").body();
        assertThat(first).contains("23 Treffer").contains("page=2").contains("<mark>Suchprobe</mark>");
        assertThat(Visitor.known(CHAIR)
                        .get("/c/lindental/search?q=suchprobe&page=2")
                        .body())
                .contains("<mark>Suchprobe</mark>");
        assertThat(Visitor.known(CHAIR)
                        .get("/c/lindental/search?q=suchprobe&kind=core.body")
                        .body())
                .contains("Kein Treffer")
                .contains("Überall suchen");
        assertThat(Visitor.known(CHAIR)
                        .get("/c/lindental/search?q=suchprobe&kind=core.person&when=coming")
                        .body())
                .contains("Kein Treffer");
        // who comes back without a question finds the last one
        assertThat(Visitor.known(CHAIR).get("/c/lindental/search").body()).contains("value=\"suchprobe\"");
        assertThat(Visitor.known(CHAIR).get("/c/lindental/search?new=1").body()).contains("Was Sie finden");
    }

    @Test
    void a_word_that_is_written_wrong_is_offered_right() {
        assertThat(page(CHAIR, "Katolgo").body()).contains("Meinten Sie").contains("<strong>katalog</strong>");
        assertThat(page(CHAIR, "zzqxxq").body()).doesNotContain("Meinten Sie").contains("Kein Treffer für");
    }

    @Test
    void an_administrator_has_everything_read_anew() {
        assertThat(keepers()).isNotEmpty();
        stage.as(ADMINISTRATOR, () -> keeping.renew());
        Instant before = clock.instant();

        Eventually.present(
                () -> keepers().stream()
                        .filter(node -> node.all() == 0
                                && node.read() != null
                                && node.read().isAfter(before.minusSeconds(1)))
                        .findFirst(),
                () -> "nothing was read anew: " + keepers());
        assertThat(titles(CHAIR, here(), "Steuerungsgruppe")).isNotEmpty();
        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> stage.as(COORDINATOR, () -> keeping.renew()));
    }

    @Test
    void too_little_is_answered_with_a_hint_and_what_was_typed_stays() {
        assertThat(List.of("", "+", "a", "%C3%A4", "%00")).allSatisfy(text -> {
            Answer answer = page(CHAIR, text);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).contains("Geben Sie mindestens zwei Buchstaben ein.");
        });
        assertThat(page(CHAIR, "zzz%22%3E").body())
                .contains("Kein Treffer für")
                .contains("value=\"zzz&quot;&gt;\"")
                .doesNotContain("value=\"zzz\">");
    }

    private List<IndexKeeping.Standing> keepers() {
        return stage.ask(ADMINISTRATOR, () -> keeping.nodes());
    }

    private PersonId admit(String name) {
        PartnerId city = directory.person(stage.person(COORDINATOR)).partner();
        return stage.ask(COORDINATOR, () -> admission.admit(here(), city, name, "", "s@lindental.example"));
    }

    private void becomes(boolean there, String typed) {
        Eventually.present(
                () -> Optional.of(true)
                        .filter(yes -> titles(CHAIR, here(), typed).isEmpty() != there),
                () -> typed + (there ? " is not found" : " is still found"));
    }

    private List<String> titles(Persona persona, CooperationId where, String typed) {
        return stage.ask(persona, () -> search.find(where, typed, Choice.NONE)).hits().stream()
                .map(seen -> seen.card().title())
                .toList();
    }

    private CooperationId here() {
        return stage.world().cooperation();
    }

    private static Answer page(Persona persona, String text) {
        return Visitor.known(persona).get("/c/lindental/search?q=" + text);
    }
}
