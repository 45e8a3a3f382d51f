package org.einklang.portal.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.SECRETARY;

import jakarta.inject.Inject;
import org.einklang.api.NotVisible;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.portal.cooperation.SetUpAssistant.Step;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The coordination office sees what its cooperation still needs, and puts that away. A new one: {@code CooperationsBrowserIT}. */
@ExtendWith(ArquillianExtension.class)
class SetUpAssistantIT {

    @Inject
    private SetUpAssistant assistant;

    @Inject
    private Directory directory;

    @Inject
    private Stage stage;

    private CooperationId here;

    @BeforeEach
    void know() {
        here = directory.cooperation("lindental").orElseThrow().id();
    }

    @AfterEach
    void asBefore() {
        stage.as(COORDINATOR, () -> assistant.putAway(here));
    }

    @Test
    void what_is_there_is_done() {
        assertThat(stage.ask(COORDINATOR, () -> assistant.progress(here)).steps())
                .filteredOn(Step::done)
                .extracting(Step::key)
                .contains("profile", "logo", "letterhead", "partners", "people", "bodies", "terms", "contacts");
        assertThat(Visitor.as(COORDINATOR).get("/c/lindental/settings/set-up").body())
                .contains("Einrichtung der Kooperation", "Profil ausfüllen", "erledigt")
                .doesNotContain("???");
    }

    @Test
    void every_step_leads_to_a_page() {
        Visitor coordinator = Visitor.as(COORDINATOR);
        assertThat(stage.ask(COORDINATOR, () -> assistant.progress(here)).steps())
                .allSatisfy(step -> assertThat(
                                coordinator.get("/c/lindental" + step.path()).status())
                        .as(step.path())
                        .isEqualTo(200));
    }

    @Test
    void it_is_put_away_and_shown_again() {
        assertThat(stage.ask(COORDINATOR, () -> assistant.progress(here)).away())
                .isTrue();
        stage.as(COORDINATOR, () -> assistant.showAgain(here));
        assertThat(stage.ask(COORDINATOR, () -> assistant.progress(here)).away())
                .isFalse();
        stage.as(COORDINATOR, () -> assistant.putAway(here));
        stage.as(COORDINATOR, () -> assistant.putAway(here));
        assertThat(Visitor.as(COORDINATOR).get("/c/lindental").body()).doesNotContain("first-steps");
    }

    @Test
    void nobody_else_is_asked_to_set_anything_up() {
        assertThatThrownBy(() -> stage.ask(SECRETARY, () -> assistant.progress(here)))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> stage.as(SECRETARY, () -> assistant.putAway(here)))
                .isInstanceOf(NotVisible.class);
    }
}
