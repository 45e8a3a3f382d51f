package org.einklang.portal.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotesFileTest {

    private static final byte[] KEY = "a key".getBytes(StandardCharsets.UTF_8);
    private static final Head FIRST = new Head(1, "1a".repeat(32));
    private static final Head SECOND = new Head(2, "2b".repeat(32));

    @TempDir
    private Path data;

    @Test
    void what_was_noted_is_read_again() throws IOException {
        NotesFile file = new NotesFile(data, KEY);
        assertThat(file.read().newest()).isZero();
        file.add(FIRST);
        file.add(SECOND);

        Notes notes = new NotesFile(data, KEY).read();
        assertThat(notes.newest()).isEqualTo(2);
        assertThat(notes.contradict(new Head(1, SECOND.hash()))).isTrue();
        assertThat(notes.contradict(FIRST)).isFalse();
        assertThat(notes.forged()).isEmpty();
    }

    @Test
    void who_does_not_know_the_key_cannot_change_or_add_a_note() throws IOException {
        new NotesFile(data, KEY).add(FIRST);
        Path file = data.resolve("audit-notes.txt");
        Files.writeString(file, Files.readString(file).replace("1a1a", "1b1b"));

        Notes notes = new NotesFile(data, KEY).read();
        assertThat(notes.forged()).hasValue(1);
        assertThat(notes.newest()).isZero();
    }

    @Test
    void a_note_that_a_crash_has_torn_is_no_forgery_and_spoils_no_other() throws IOException {
        NotesFile notes = new NotesFile(data, KEY);
        notes.add(FIRST);
        Files.writeString(data.resolve("audit-notes.txt"), "2 2b2b2b", StandardOpenOption.APPEND);
        notes.add(new Head(3, "3c".repeat(32)));

        assertThat(notes.read().newest()).isEqualTo(3);
        assertThat(notes.read().has(1)).isTrue();
        assertThat(notes.read().forged()).isEmpty();
    }
}
