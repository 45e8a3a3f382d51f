package org.einklang.launcher.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The classes are recorded at the first start, and every later start takes them from there. Run by {@code ./einklang proof}. */
class FastStartProof {

    private static final String RECORDING = "Recording the classes for fast starts";

    @TempDir
    private Path classes;

    private PortalCopy portal;

    @BeforeEach
    void unpack() throws IOException {
        portal = PortalCopy.make().withClassesIn(classes);
    }

    @AfterEach
    void remove() throws Exception {
        portal.close();
    }

    @Test
    void classes_are_recorded_once_and_taken_from_there_ever_after() throws Exception {
        Run first = portal.start().ready();
        assertThat(first.output()).contains(RECORDING);
        Path archive = onlyArchive();
        assertThat(filesInMemory(first)).contains(archive.toString());
        first.stop();

        Run second = portal.start().ready();

        assertThat(second.output()).doesNotContain(RECORDING);
        assertThat(filesInMemory(second)).contains(archive.toString());
        assertThat(onlyArchive()).isEqualTo(archive);
    }

    private Path onlyArchive() throws IOException {
        try (Stream<Path> files = Files.list(classes)) {
            List<Path> archives =
                    files.filter(file -> file.toString().endsWith(".jsa")).toList();
            assertThat(archives).hasSize(1);
            return archives.get(0);
        }
    }

    /** What the server has mapped, as Linux tells it. */
    private static String filesInMemory(Run run) throws IOException {
        return Files.readString(Path.of("/proc", String.valueOf(run.server().pid()), "maps"));
    }
}
