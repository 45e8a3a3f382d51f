package org.einklang.portal.cadence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.HOST;
import static org.einklang.testkit.Personas.PRESS_CITY;
import static org.einklang.testkit.Personas.PRESS_JOBCENTER;
import static org.einklang.testkit.Personas.TEAM_CITY;

import jakarta.inject.Inject;
import java.util.List;
import org.einklang.api.NotVisible;
import org.einklang.portal.cadence.CadenceLight.State;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The lights of the example world, for those who steer and for those who sit in a body. */
@ExtendWith(ArquillianExtension.class)
class CadenceIT {

    private static final String ALL = "/c/lindental/bodies/cadence";
    private static final String TRAINING = "AG Weiterbildung";

    @Inject
    private Stage stage;

    @Inject
    private CadenceReading reading;

    @Test
    void the_example_world_has_each_light_on_any_day() {
        List<CadenceLight> lights =
                stage.ask(COORDINATOR, () -> reading.all(stage.world().cooperation()));

        assertThat(state(lights, "ausb")).isEqualTo(State.ON_TIME);
        assertThat(state(lights, "fam")).isEqualTo(State.DUE_SOON);
        assertThat(state(lights, "brt")).isEqualTo(State.PLANNED_TOO_LATE);
        assertThat(state(lights, "weit")).isEqualTo(State.BROKEN);
        assertThat(lights)
                .as("neither of others nor elsewhere")
                .extracting(light -> light.body().key())
                .doesNotContain("jha", "kanarien");
    }

    @Test
    void what_is_urgent_stands_above_and_the_list_can_be_narrowed() {
        Visitor visitor = Visitor.as(COORDINATOR);
        String page = visitor.get(ALL).body();
        assertThat(page.indexOf(TRAINING)).isBetween(0, page.indexOf("AG Ausbildung"));

        assertThat(visitor.get(ALL + "?light=DUE_SOON").body())
                .contains("AG Familie und Beruf", "bald fällig", "einberufen werden")
                .doesNotContain(TRAINING);
    }

    @Test
    void who_sits_in_a_body_sees_its_light_and_chair_and_secretary_find_the_form() {
        assertThat(Visitor.as(HOST).get("/c/lindental/bodies/fam").body())
                .contains("bald fällig", "/c/lindental/meetings/new?body=fam");
        assertThat(Visitor.as(PRESS_JOBCENTER)
                        .get("/c/lindental/meetings/new?body=fam")
                        .status())
                .isEqualTo(200);
        assertThat(Visitor.as(COORDINATOR).get("/c/lindental/bodies/fam").body())
                .contains("bald fällig", "Planen können die Sitzung Vorsitz und Schriftführung.")
                .doesNotContain("meetings/new");
    }

    @Test
    void who_neither_steers_nor_sits_there_sees_none() {
        assertThat(Visitor.as(PRESS_CITY).get("/c/lindental/bodies/fam").body())
                .contains("AG Familie und Beruf")
                .doesNotContain("bald fällig", ALL);
        assertThatExceptionOfType(NotVisible.class)
                .isThrownBy(() ->
                        stage.as(TEAM_CITY, () -> reading.all(stage.world().cooperation())));
    }

    private static State state(List<CadenceLight> lights, String body) {
        return lights.stream()
                .filter(light -> light.body().key().equals(body))
                .map(CadenceLight::state)
                .findFirst()
                .orElseThrow();
    }
}
