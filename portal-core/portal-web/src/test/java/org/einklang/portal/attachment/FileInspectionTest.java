package org.einklang.portal.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.einklang.api.RuleViolation;
import org.junit.jupiter.api.Test;

/** What a file is, is told by what is in it. */
class FileInspectionTest {

    private final FileInspection inspection = new FileInspection();

    @Test
    void what_means_harm_is_refused_or_taken_for_what_it_is() {
        assertThat(Attack.all())
                .allSatisfy(
                        attack -> assertThat(outcome(attack)).as(attack.name()).isEqualTo(attack.outcome()));
    }

    @Test
    void what_people_write_is_taken() {
        assertThat(Attack.honest())
                .allSatisfy(file -> assertThat(outcome(file)).as(file.name()).isEqualTo(file.outcome()));
    }

    private String outcome(Attack attack) {
        FileName name = FileName.of(attack.name());
        try {
            return inspection.kind(name, Brought.upload(attack.name(), attack.content())) + " " + name.text();
        } catch (RuleViolation refused) {
            return refused.key();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
