package org.einklang.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelfTest {

    @TempDir
    Path folder;

    @Test
    void modules_and_themes_that_fit_take_part() throws IOException {
        Jars.module(jar("meetings.jar"), "meetings");
        Jars.write(folder.resolve("themes/ocean.jar"), Map.of("Einklang-Theme", "ocean"), List.of());

        Shelf shelf = shelf();

        assertThat(shelf.fitting()).extracting(PlugIn::id).containsExactly("meetings", "ocean");
        assertThat(shelf.leftOut()).isEmpty();
    }

    @Test
    void a_jar_without_module_id_is_left_out() throws IOException {
        Jars.write(jar("library.jar"), Map.of(), List.of());

        assertThat(shelf().leftOut()).containsEntry("library.jar", "its manifest has no line Einklang-Module");
    }

    @Test
    void a_module_for_another_portal_is_left_out() throws IOException {
        Jars.write(
                jar("polls.jar"),
                Map.of("Einklang-Module", "polls", "Einklang-Module-Version", "3", "Einklang-Api", "2"),
                List.of());

        assertThat(shelf().leftOut()).containsEntry("polls.jar", "it was made for portal API 2, this portal offers 1");
    }

    @Test
    void an_id_with_capitals_is_left_out() throws IOException {
        Jars.module(jar("polls.jar"), "Polls");

        assertThat(shelf().leftOut().get("polls.jar")).contains("'Polls'");
    }

    @Test
    void an_id_of_21_letters_is_left_out() throws IOException {
        Jars.module(jar("longest.jar"), "a".repeat(20));
        Jars.module(jar("toolong.jar"), "a".repeat(21));

        assertThat(shelf().leftOut()).containsOnlyKeys("toolong.jar");
    }

    @Test
    void a_file_that_is_no_jar_is_left_out() throws IOException {
        Files.createDirectories(folder.resolve("modules"));
        Files.writeString(jar("broken.jar"), "half a download");

        assertThat(shelf().leftOut().get("broken.jar")).startsWith("it cannot be read as a jar");
    }

    @Test
    void of_two_jars_with_one_id_the_first_by_name_takes_part() throws IOException {
        Jars.module(jar("polls-1.jar"), "polls");
        Jars.module(jar("polls-2.jar"), "polls");

        Shelf shelf = shelf();

        assertThat(shelf.fitting()).extracting(PlugIn::fileName).containsExactly("polls-1.jar");
        assertThat(shelf.leftOut()).containsEntry("polls-2.jar", "its id 'polls' is already taken by polls-1.jar");
    }

    @Test
    void a_jar_stays_set_aside_at_the_next_start() throws IOException {
        setAside().add(Jars.module(jar("polls.jar"), "polls"), "no such bean");

        Shelf shelf = shelf();

        assertThat(shelf.fitting()).isEmpty();
        assertThat(shelf.leftOut().get("polls.jar")).contains("no such bean");
    }

    @Test
    void a_replaced_jar_is_tried_again() throws IOException {
        setAside().add(Jars.module(jar("polls.jar"), "polls"), "no such bean");
        Jars.module(jar("polls.jar"), "polls", "org.example.polls.Repaired");

        assertThat(shelf().fitting()).extracting(PlugIn::id).containsExactly("polls");
    }

    private Path jar(String name) {
        return folder.resolve("modules").resolve(name);
    }

    private SetAside setAside() throws IOException {
        return new SetAside(folder.resolve("set-aside.properties"));
    }

    private Shelf shelf() throws IOException {
        return Shelf.of(new Home(folder), setAside());
    }
}
