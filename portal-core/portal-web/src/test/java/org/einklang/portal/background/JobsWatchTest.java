package org.einklang.portal.background;

import static org.assertj.core.api.Assertions.assertThat;

import org.einklang.portal.operation.Light;
import org.junit.jupiter.api.Test;

/** What is said of jobs. */
class JobsWatchTest {

    @Test
    void a_job_that_was_given_up_is_worse_than_one_that_is_late() {
        assertThat(JobsWatch.said(1, 5).light()).isEqualTo(Light.BAD);
        assertThat(JobsWatch.said(0, 5).light()).isEqualTo(Light.WARN);
        assertThat(JobsWatch.said(0, 0).light()).isEqualTo(Light.OK);
    }

    @Test
    void of_a_fault_only_its_kind_is_told() {
        assertThat(JobsWatch.kindOf("java.sql.SQLException: Key (mail)=(erika.muster@stadt.example) exists"))
                .isEqualTo("java.sql.SQLException");
        assertThat(JobsWatch.kindOf("Erika Muster has no seat")).isEqualTo("other");
    }
}
