package org.einklang.meetings.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.STEERING_AGENCY;
import static org.einklang.testkit.Personas.STEERING_JOBCENTER;
import static org.einklang.testkit.Personas.TEAM_JOBCENTER;

import java.util.List;
import java.util.Map;
import org.einklang.api.item.ItemRef;
import org.einklang.testkit.http.Visitor;
import org.junit.jupiter.api.Test;

/** What the pages of demands show to whom, and how lists of other modules name a demand. */
class DemandPagesIT extends DemandStage {

    @Test
    void the_form_says_what_is_missing_and_keeps_what_was_typed() {
        String form = "/c/lindental/meetings/demands/new";
        String steering = String.valueOf(body("stg").value());
        Visitor member = Visitor.as(STEERING_AGENCY);

        String refused = member.submit(
                        form,
                        Map.of(
                                "demand:body",
                                steering,
                                "demand:reason",
                                "Zu spät gedacht",
                                "demand:lastDay",
                                "2020-01-01"),
                        "demand:submit")
                .body();
        assertThat(refused).contains("Bitte wählen Sie einen Tag nach heute.", "Zu spät gedacht");

        String shown = member.submit(
                        form,
                        Map.of(
                                "demand:body",
                                steering,
                                "demand:reason",
                                REASON,
                                "demand:lastDay",
                                lastDay().toString()),
                        "demand:submit")
                .location()
                .replaceFirst("^https?://[^/]+", "");
        assertThat(shown).contains("/meetings/demands/stg-");
        assertThat(member.get(shown).body()).contains(REASON, "Noch nicht einberufen", "Zurückziehen");
        assertThat(Visitor.as(STEERING_JOBCENTER).get(shown).body())
                .contains(REASON)
                .doesNotContain("Zurückziehen", "Sitzung einberufen");
        assertThat(Visitor.as(CHAIR).get(shown).body())
                .contains("Sitzung einberufen")
                .doesNotContain("Zurückziehen");
    }

    @Test
    void its_card_is_for_those_who_see_the_meetings_of_the_body() {
        ItemRef ref = seenBy(CHAIR, demanded()).ref();

        assertThat(stage.ask(CHAIR, () -> items.cards(List.of(ref))).get(ref)).satisfies(card -> {
            assertThat(card.title()).startsWith("Sitzung verlangt: Steuerungsgruppe, bis ");
            assertThat(card.state()).isEqualTo("Noch nicht einberufen");
        });
        assertThat(stage.ask(TEAM_JOBCENTER, () -> items.cards(List.of(ref)))).isEmpty();
    }
}
