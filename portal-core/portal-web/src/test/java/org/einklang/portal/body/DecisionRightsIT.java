package org.einklang.portal.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.GUEST;
import static org.einklang.testkit.Personas.TEAM_CITY;

import java.util.EnumMap;
import java.util.Map;
import org.einklang.api.people.BodyLevel;
import org.einklang.testkit.http.Visitor;
import org.junit.jupiter.api.Test;

/** Who agrees which level decides on what, and what becomes known of it. */
class DecisionRightsIT extends SeatStage {

    @Test
    void only_the_coordinator_agrees_who_decides() {
        notVisible(CHAIR, () -> decisions.agree(here(), Matter.NEEDS, deciding(BodyLevel.STEERING)));
        stage.as(COORDINATOR, () -> decisions.agree(here(), Matter.NEEDS, deciding(BodyLevel.STEERING)));
        assertThat(stage.ask(TEAM_CITY, () -> decisions.of(here())).part(Matter.NEEDS, BodyLevel.STEERING))
                .isEqualTo(Part.DECIDES);

        stage.as(COORDINATOR, () -> decisions.agree(here(), Matter.NEEDS, deciding(BodyLevel.OPERATIONAL)));
        assertThat(stage.ask(TEAM_CITY, () -> decisions.of(here())).part(Matter.NEEDS, BodyLevel.STEERING))
                .isEqualTo(Part.INFORMED);
    }

    @Test
    void everybody_who_sees_the_table_reads_who_changed_what_and_what_stayed_is_not_told() {
        stage.as(COORDINATOR, () -> decisions.agree(here(), Matter.INTERFACES, deciding(BodyLevel.OPERATIONAL)));
        stage.as(COORDINATOR, () -> decisions.agree(here(), Matter.INTERFACES, deciding(BodyLevel.STEERING)));
        int told = changes();
        stage.as(COORDINATOR, () -> decisions.agree(here(), Matter.INTERFACES, deciding(BodyLevel.STEERING)));

        assertThat(changes()).isEqualTo(told);
        assertThat(Visitor.as(TEAM_CITY).get("/c/lindental/bodies/decisions").body())
                .contains(
                        "Koordinationsstelle hat „Schnittstellen“ geändert: ",
                        "Steuerungsgruppe: vorher „wird informiert“, jetzt „entscheidet“");
        notVisible(GUEST, () -> decisions.history(here()));
        notVisible(COORDINATOR, () -> decisions.history(elsewhere()));
        stage.as(COORDINATOR, () -> decisions.agree(here(), Matter.INTERFACES, deciding(BodyLevel.OPERATIONAL)));
    }

    private int changes() {
        return stage.ask(TEAM_CITY, () -> decisions.history(here())).changes().size();
    }

    private static Map<BodyLevel, Part> deciding(BodyLevel level) {
        Map<BodyLevel, Part> parts = new EnumMap<>(BodyLevel.class);
        DecisionTable.LEVELS.forEach(one -> parts.put(one, one == level ? Part.DECIDES : Part.INFORMED));
        return parts;
    }
}
