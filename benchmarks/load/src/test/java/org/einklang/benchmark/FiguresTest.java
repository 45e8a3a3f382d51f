package org.einklang.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void one_disturbed_round_does_not_count() {
        Figures quiet = round(40, 10);
        Figures tableDisturbed = round(40, 20);
        Figures pageDisturbed = round(80, 10);

        assertThat(Figures.middle(List.of(tableDisturbed, pageDisturbed, quiet)))
                .isEqualTo(quiet);
    }

    private static Figures round(double cpu, double table) {
        Burst burst = new Burst(100, 1, 1, 1, 1, 0, cpu * 100);
        return new Figures(burst, burst, 300, table, 10_000, 2_000);
    }
}
