package org.einklang.meetings.item;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemFormTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "NONE")
    void an_item_needs_no_goal(@Nullable String goal) {
        ItemForm form = new ItemForm();
        form.setTitle("Messe");
        form.setGoal(goal);
        assertThat(form.content().outline().getGoal()).isNull();
        assertThat(form.getGoal()).isEqualTo("NONE");
    }
}
