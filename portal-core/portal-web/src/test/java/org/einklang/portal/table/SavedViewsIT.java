package org.einklang.portal.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.STEERING_JOBCENTER;

import jakarta.inject.Inject;
import java.util.List;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.testkit.http.Visitor;
import org.junit.jupiter.api.Test;

/** A list is kept as somebody likes to see it. */
class SavedViewsIT extends TableStage {

    @Inject
    private SavedViews views;

    @Test
    void the_bare_address_shows_what_i_saw_last_until_i_reset_it() {
        admit("Merkprobe", "");
        Visitor visitor = Visitor.as(CHAIR);
        visitor.get(PEOPLE + "?text=merkprobe");

        assertThat(visitor.get(PEOPLE).body()).contains("1 Treffer").contains("Sie sehen Ihre letzte Auswahl.");
        assertThat(get(CHAIR, "").body()).doesNotContain("Sie sehen Ihre letzte Auswahl.");

        visitor.get(PEOPLE + "?sort=name");
        assertThat(visitor.get(PEOPLE).body()).doesNotContain("Sie sehen Ihre letzte Auswahl.");
    }

    @Test
    void a_view_is_its_owners_alone() {
        keep("Nur für mich", "sort=-name");
        SavedView view = mine("Nur für mich");

        assertThat(get(STEERING_JOBCENTER, "").body()).contains("Nur für mich");
        assertThat(get(SECRETARY, "").body()).doesNotContain("Nur für mich");
        assertThatExceptionOfType(NotVisible.class)
                .isThrownBy(() -> stage.as(SECRETARY, () -> views.rename(view.id(), "Meins")));
        assertThatExceptionOfType(NotVisible.class)
                .isThrownBy(() -> stage.as(COORDINATOR, () -> views.forget(view.id())));
        assertThatExceptionOfType(NotVisible.class)
                .isThrownBy(() -> stage.as(ADMINISTRATOR, () -> views.prefer(view.id(), true)));
        stage.as(STEERING_JOBCENTER, () -> views.forget(view.id()));
    }

    @Test
    void one_view_is_shown_when_the_list_is_opened() {
        keep("Erste", "sort=-name");
        keep("Zweite", "sort=name&text=leitung");
        stage.as(STEERING_JOBCENTER, () -> views.prefer(mine("Erste").id(), true));
        stage.as(STEERING_JOBCENTER, () -> views.prefer(mine("Zweite").id(), true));

        assertThat(mine("Erste").preferred()).isFalse();
        assertThat(get(STEERING_JOBCENTER, "").body()).contains("value=\"leitung\"");
        stage.as(STEERING_JOBCENTER, () -> views.forget(mine("Erste").id()));
        stage.as(STEERING_JOBCENTER, () -> views.forget(mine("Zweite").id()));
    }

    @Test
    void a_name_is_given_once_and_is_not_empty() {
        keep("Doppelt", "sort=-name");
        for (String name : List.of("Doppelt", " doppelt ", "", "x".repeat(61))) {
            assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> keep(name, "sort=name"));
        }
        stage.as(STEERING_JOBCENTER, () -> views.forget(mine("Doppelt").id()));
    }

    private void keep(String name, String state) {
        stage.as(STEERING_JOBCENTER, () -> views.keep(PEOPLE, "", name, state));
    }

    private SavedView mine(String name) {
        return stage.ask(STEERING_JOBCENTER, () -> views.mine(PEOPLE)).stream()
                .filter(view -> view.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
