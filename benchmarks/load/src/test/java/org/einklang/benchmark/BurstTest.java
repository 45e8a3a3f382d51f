package org.einklang.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BurstTest {

    @Test
    void reads_the_line_of_the_script_among_those_of_wrk() {
        assertThat(Burst.parse("Running 1s test\nfigures 200 1000000 5000 1500 2500 4000 0\n", 300))
                .isEqualTo(new Burst(200, 1, 1.5, 2.5, 4, 0, 300));
    }

    @Test
    void has_no_figures_when_wrk_had_none() {
        assertThat(Burst.parse("unable to connect", 0)).isNull();
    }
}
