package org.einklang.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    @TempDir
    Path folder;

    private final Properties commandLine = new Properties();

    @Test
    void the_file_wins_over_the_default() throws IOException {
        file("einklang.port=8181");

        assertThat(read(Map.of()).port()).isEqualTo(8181);
    }

    @Test
    void the_environment_wins_over_the_file() throws IOException {
        file("einklang.port=8181");

        assertThat(read(Map.of("EINKLANG_PORT", "8282")).port()).isEqualTo(8282);
    }

    @Test
    void the_command_line_wins_over_the_environment() {
        commandLine.setProperty("einklang.port", "8383");

        assertThat(read(Map.of("EINKLANG_PORT", "8282")).port()).isEqualTo(8383);
    }

    @Test
    void a_demo_sends_no_mail_unless_told_where_to() {
        assertThat(read(Map.of()).text("einklang.mail.host")).isEqualTo("localhost");

        commandLine.setProperty("einklang.demo", "true");
        assertThat(read(Map.of()).text("einklang.mail.host")).isEmpty();
        assertThat(read(Map.of("EINKLANG_MAIL_HOST", "mail.example.org")).text("einklang.mail.host"))
                .isEqualTo("mail.example.org");
    }

    @Test
    void a_demo_listens_to_this_machine_only() {
        commandLine.setProperty("einklang.demo", "true");
        for (String address : List.of("127.0.0.1", "127.0.0.2", "::1", "localhost")) {
            commandLine.setProperty("einklang.address", address);
            assertThat(read(Map.of()).demo()).isTrue();
        }
        for (String address : List.of("0.0.0.0", "192.168.0.5", "127.evil.example", "::", "")) {
            commandLine.setProperty("einklang.address", address);
            assertThatThrownBy(() -> read(Map.of()))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("known to everybody");
        }
    }

    @Test
    void an_empty_variable_counts_as_not_given() {
        assertThat(read(Map.of("EINKLANG_PORT", "")).port()).isEqualTo(8080);
    }

    @Test
    void a_variable_reaches_a_key_with_a_hyphen() {
        Settings settings = read(Map.of("EINKLANG_PUBLIC_URL", "https://portal.example.org"));

        assertThat(settings.publicUrl()).isEqualTo("https://portal.example.org");
    }

    @Test
    void another_file_can_take_the_place_of_the_usual_one() throws IOException {
        file("einklang.port=8181");
        commandLine.setProperty("einklang.config", "none");

        assertThat(read(Map.of()).port()).isEqualTo(8080);
    }

    @Test
    void the_address_of_a_PostgreSQL_alone_switches_the_database() {
        Settings settings = read(Map.of("EINKLANG_DB_URL", "jdbc:postgresql://db/einklang"));

        assertThat(settings.text("einklang.db.class")).isEqualTo("org.postgresql.ds.PGSimpleDataSource");
    }

    @Test
    void the_public_address_follows_the_port_unless_it_is_given() {
        assertThat(read(Map.of("EINKLANG_PORT", "8282")).publicUrl()).isEqualTo("http://localhost:8282");
    }

    @Test
    void relative_folders_lie_in_the_home_and_are_published_absolute() {
        Properties system = new Properties();

        read(Map.of("EINKLANG_DATA", "elsewhere")).publish(system);

        assertThat(system.getProperty("einklang.data"))
                .isEqualTo(folder.resolve("elsewhere").toString());
        assertThat(system.getProperty("einklang.work"))
                .isEqualTo(folder.resolve("work").toString());
    }

    @Test
    void a_port_that_is_no_number_is_refused_by_name() {
        assertThatThrownBy(() -> read(Map.of("EINKLANG_PORT", "eighty")).port())
                .isInstanceOfSatisfying(StartRefused.class, e -> {
                    assertThat(e.exitCode()).isEqualTo(ExitCode.BAD_SETTING);
                    assertThat(e.inFull()).contains("einklang.port", "'eighty'", "EINKLANG_PORT");
                });
    }

    @Test
    void a_port_beyond_the_last_one_is_refused() {
        assertThatThrownBy(() -> read(Map.of("EINKLANG_PORT", "65536")).port()).isInstanceOf(StartRefused.class);
    }

    private Settings read(Map<String, String> environment) {
        return Settings.read(new Home(folder), environment, commandLine);
    }

    private void file(String line) throws IOException {
        Files.createDirectories(folder.resolve("config"));
        Files.writeString(folder.resolve("config/einklang.properties"), line + "\n");
    }
}
