package org.einklang.portal.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.EVALUATOR;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who chooses a look, for whom it counts, and what anybody can fetch of it. */
@ExtendWith(ArquillianExtension.class)
class LooksIT {

    private static final Pattern STYLE = Pattern.compile("rel=\"stylesheet\" href=\"([^\"]+)\"");
    private static final String HTML_START = "<html";

    @Inject
    private Stage stage;

    @Inject
    private CooperationDressing dressing;

    @Inject
    private PersonLooks people;

    @Inject
    private Directory directory;

    @AfterEach
    void undress() {
        choose(Theme.HOUSE, "");
        stage.as(
                SECRETARY,
                () -> people.choose(
                        PersonLook.Brightness.DEVICE,
                        PersonLook.Contrast.DEVICE,
                        PersonLook.Density.COMFORTABLE,
                        PersonLook.Shortcuts.ON));
    }

    @Test
    void nobody_but_the_coordinator_chooses_for_the_cooperation() {
        assertThat(List.of(ADMINISTRATOR, CHAIR, SECRETARY, EVALUATOR)).allSatisfy(persona -> {
            assertThatExceptionOfType(NotVisible.class)
                    .isThrownBy(() -> stage.as(persona, () -> dressing.choose(here(), "weidental", "", 1)));
            Visitor visitor = Visitor.as(persona);
            assertThat(visitor.get("/c/lindental/settings").status()).isEqualTo(404);
            assertThat(visitor.get("/me/look").body()).doesNotContain("/settings");
        });
        assertThat(Visitor.as(SECRETARY).get("/c/lindental").body()).doesNotContain("/c/lindental/settings");
        assertThat(Visitor.as(COORDINATOR).get("/c/lindental").body()).contains("/c/lindental/settings");
    }

    @Test
    void the_coordinator_of_one_cooperation_does_not_choose_for_another() {
        assertThatExceptionOfType(NotVisible.class)
                .isThrownBy(() -> stage.as(COORDINATOR, () -> dressing.choose(elsewhere(), Theme.HOUSE, "", 1)));
        assertThat(Visitor.as(COORDINATOR).get("/c/weidental/settings").status())
                .isEqualTo(404);
    }

    @Test
    void each_cooperation_wears_its_own() {
        Visitor inBoth = Visitor.as(STEERING_AGENCY);
        choose(Theme.HOUSE, "#8a1c4a");

        assertThat(styles(inBoth, "/c/weidental")).hasSize(2).noneMatch(style -> style.contains("own-colour"));
        assertThat(styles(inBoth, "/c/weidental").get(1)).startsWith("/theme/weidental/");
        assertThat(styles(inBoth, "/c/lindental")).hasSize(2).noneMatch(style -> style.contains("weidental"));
        assertThat(styles(inBoth, "/c/lindental").get(1)).endsWith("/8a1c4a.css");
        assertThat(inBoth.get("/c/weidental").body()).contains("/logo.svg#logo");
        assertThat(styles(inBoth, "/me/look")).singleElement().satisfies(LooksIT::isOfTheHouse);
    }

    @Test
    void a_stranger_learns_nothing_from_the_look_of_an_error() {
        Visitor secretary = Visitor.as(SECRETARY);

        assertThat(secretary.get("/c/weidental/bodies").body())
                .isEqualTo(secretary.get("/c/gibtesnicht/bodies").body())
                .doesNotContain("/theme/weidental");
    }

    @Test
    void a_colour_that_is_hard_to_read_is_not_stored() {
        choose(Theme.HOUSE, "#8a1c4a");

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> choose("weidental", "#ffcc00"))
                .satisfies(violation -> assertThat(violation.field()).contains("colour"));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> choose("gibtesnicht", ""))
                .satisfies(violation -> assertThat(violation.field()).contains("theme"));
        CooperationDressing.Worn worn = stage.ask(COORDINATOR, () -> dressing.worn(here()));
        assertThat(worn.look().theme()).isEqualTo(Theme.HOUSE);
        assertThat(worn.look().colour()).isEqualTo("#8a1c4a");
    }

    @Test
    void who_chose_from_an_old_page_does_not_overwrite_a_colleague() {
        int seen = stage.ask(COORDINATOR, () -> dressing.worn(here())).version();
        choose("weidental", "");

        assertThatExceptionOfType(OptimisticLockException.class)
                .isThrownBy(() -> stage.as(COORDINATOR, () -> dressing.choose(here(), Theme.HOUSE, "", seen)));
    }

    @Test
    void files_of_a_theme_are_kept_by_browsers_for_ever() {
        for (String style : styles(Visitor.as(STEERING_AGENCY), "/c/weidental")) {
            Answer answer = Visitor.anonymous().get(style);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("Content-Type")).startsWith("text/css");
            assertThat(answer.header("Cache-Control")).contains("immutable");
        }
        choose(Theme.HOUSE, "#8a1c4a");
        Answer own = Visitor.anonymous()
                .get(styles(Visitor.as(SECRETARY), "/c/lindental").get(1));
        assertThat(own.header("Cache-Control")).contains("immutable");
        assertThat(own.header("Content-Type")).startsWith("text/css");
        assertThat(own.body()).contains("#8a1c4a").doesNotContain("lindental");
    }

    @Test
    void nothing_else_can_be_fetched() {
        String style = styles(Visitor.as(STEERING_AGENCY), "/c/weidental").get(1);
        String folder = style.substring(0, style.lastIndexOf('/') + 1);
        String own = OwnColourStyle.address(Colour.of("#ffcc00").orElseThrow());

        assertThat(Visitor.anonymous().get(folder + "logo.svg").status()).isEqualTo(200);
        assertThat(List.of(
                        folder + "gibtesnicht.css",
                        folder + "theme.properties",
                        folder + "..%2Feinklang%2Ftheme.css",
                        folder + "fonts/..%2f..%2ftheme.properties",
                        folder + "%2e%2e/%2e%2e/WEB-INF/web.xml",
                        folder.replace("weidental", "gibtesnicht") + "theme.css",
                        "/theme/weidental/1/theme.css",
                        "/theme/weidental//theme.css",
                        "/theme/..%2f..%2fMETA-INF/1/MANIFEST.MF",
                        own,
                        "/theme/own-colour/1/8a1c4a.css",
                        "/theme/own-colour/1/8a1c4a%7D.css",
                        "/theme/own-colour/1/red.css"))
                .allSatisfy(path ->
                        assertThat(Visitor.anonymous().get(path).status()).isIn(400, 404));
    }

    @Test
    void what_a_person_chooses_counts_for_this_person_and_nothing_is_written_that_was_not_chosen() {
        Visitor secretary = Visitor.as(SECRETARY);
        assertThat(start(secretary)).doesNotContain("data-");

        stage.as(
                SECRETARY,
                () -> people.choose(
                        PersonLook.Brightness.DARK,
                        PersonLook.Contrast.HIGH,
                        PersonLook.Density.COMPACT,
                        PersonLook.Shortcuts.OFF));

        assertThat(start(secretary))
                .contains("data-kern-theme=\"dark\"", "data-ek-contrast=\"high\"", "data-ek-density=\"compact\"")
                .contains("data-ek-keys=\"off\"");
        assertThat(start(Visitor.as(CHAIR))).doesNotContain("data-");
        assertThat(htmlTag(Visitor.anonymous().get("/login"))).doesNotContain("data-");
    }

    @Test
    void the_look_costs_one_statement_for_the_person_and_none_for_the_cooperation() {
        Visitor coordinator = Visitor.as(COORDINATOR);
        coordinator.get("/c/lindental/people");
        int plain = coordinator.get("/c/lindental/people").statements();

        choose("weidental", "#8a1c4a");

        assertThat(coordinator.get("/c/lindental/people").statements()).isEqualTo(plain);
    }

    private void choose(String theme, String colour) {
        stage.as(
                COORDINATOR,
                () -> dressing.choose(
                        here(), theme, colour, dressing.worn(here()).version()));
    }

    private static void isOfTheHouse(String style) {
        assertThat(style).startsWith("/theme/einklang/");
    }

    private static List<String> styles(Visitor visitor, String path) {
        return STYLE.matcher(visitor.get(path).body())
                .results()
                .map((MatchResult found) -> found.group(1))
                .filter(style -> style.startsWith("/theme/"))
                .toList();
    }

    private static String start(Visitor visitor) {
        return htmlTag(visitor.get("/c/lindental"));
    }

    private static String htmlTag(Answer answer) {
        String body = answer.body();
        int begin = body.indexOf(HTML_START);
        return body.substring(begin, body.indexOf('>', begin));
    }

    private CooperationId here() {
        return stage.world().cooperation();
    }

    private CooperationId elsewhere() {
        return directory.cooperation("weidental").orElseThrow().id();
    }
}
