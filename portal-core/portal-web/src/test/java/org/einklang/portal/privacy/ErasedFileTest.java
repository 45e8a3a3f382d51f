package org.einklang.portal.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who was erased is known outside of the database, by numbers only. */
class ErasedFileTest {

    @TempDir
    private Path folder;

    @Test
    void nobody_is_noted_before_the_first_erasure() throws IOException {
        assertThat(new ErasedFile(folder).read()).isEmpty();
    }

    @Test
    void everybody_is_noted_once_and_a_torn_line_does_no_harm() throws IOException {
        ErasedFile file = new ErasedFile(folder);
        file.add(List.of(new ErasedPerson(17, 4711)));
        file.add(List.of(new ErasedPerson(17, 4711), new ErasedPerson(18, 5)));
        Files.writeString(folder.resolve("erased"), Files.readString(folder.resolve("erased")) + "19 8\n2");
        file.add(List.of(new ErasedPerson(20, 9)));

        assertThat(file.read())
                .containsExactly(
                        new ErasedPerson(17, 4711),
                        new ErasedPerson(18, 5),
                        new ErasedPerson(19, 8),
                        new ErasedPerson(20, 9));
        assertThat(Files.readAllLines(folder.resolve("erased")))
                .as("nobody is noted twice")
                .containsExactly("17 4711", "18 5", "19 8", "2", "20 9");
    }
}
