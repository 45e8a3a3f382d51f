package org.einklang.meetings.planning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ItemOutlineTest {

    @Test
    void an_item_that_is_not_public_is_not_public_at_the_body_to_which_it_is_handed_on() {
        ItemOutline outline = new ItemOutline(ItemGoal.DECIDE, 20, null, "Messeleitung", "Vertrag");

        assertThat(outline.nonPublic(true).following("Aus der Steuerungsgruppe").isNonPublic())
                .isTrue();
        assertThat(outline.following("Aus der Steuerungsgruppe").isNonPublic()).isFalse();
        assertThat(outline.nonPublic(true).nonPublic(false).isNonPublic()).isFalse();
    }

    @Test
    void that_it_is_not_public_changes_nothing_else_of_it() {
        ItemOutline outline = new ItemOutline(ItemGoal.DECIDE, 20, null, "Messeleitung", "Vertrag").nonPublic(true);

        assertThat(outline)
                .extracting(
                        ItemOutline::getGoal,
                        ItemOutline::getDuration,
                        ItemOutline::getPresenterName,
                        ItemOutline::getNote)
                .containsExactly(ItemGoal.DECIDE, 20, "Messeleitung", "Vertrag");
    }
}
