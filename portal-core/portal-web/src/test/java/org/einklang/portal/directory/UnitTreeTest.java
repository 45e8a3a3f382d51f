package org.einklang.portal.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.einklang.api.RuleViolation;
import org.junit.jupiter.api.Test;

class UnitTreeTest {

    @Test
    void a_unit_needs_a_name() {
        assertThat(violation(() -> new Unit(new Partner("Stadt", "Stadt"), " ")))
                .isEqualTo("people.unit.name_missing");
    }

    @Test
    void a_tree_of_nothing_is_empty() {
        assertThat(new UnitTree(List.of()).branches()).isEmpty();
    }

    @Test
    void a_unit_that_hangs_nowhere_stands_at_the_top() {
        Unit unit = new Unit(new Partner("Stadt", "Stadt"), "Amt");

        assertThat(new UnitTree(List.of(unit)).branches()).singleElement().satisfies(branch -> {
            assertThat(branch.depth()).isZero();
            assertThat(branch.indented()).isEqualTo("Amt");
        });
    }

    private static String violation(Runnable act) {
        try {
            act.run();
            return "";
        } catch (RuleViolation e) {
            return e.key();
        }
    }
}
