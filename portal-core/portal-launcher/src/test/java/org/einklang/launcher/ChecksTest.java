package org.einklang.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecksTest {

    private static final String HERE = "127.0.0.1";

    @TempDir
    Path folder;

    @Test
    void a_taken_port_is_named_with_a_way_out() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName(HERE))) {
            StartRefused refusal = refusal(() -> PortCheck.requireFree(HERE, taken.getLocalPort()));

            assertThat(refusal.exitCode()).isEqualTo(ExitCode.PORT_TAKEN);
            assertThat(refusal.inFull()).contains("Port " + taken.getLocalPort() + " is taken", "--port");
        }
    }

    @Test
    void an_unknown_address_is_refused() {
        assertThat(refusal(() -> PortCheck.requireFree("no.such.host.invalid", 18100))
                        .exitCode())
                .isEqualTo(ExitCode.BAD_SETTING);
    }

    @Test
    void the_holder_of_a_locked_data_folder_is_named() throws IOException {
        try (DataLock held = DataLock.take(folder)) {
            held.note("ready", "http://localhost:18100");

            StartRefused refusal = refusal(() -> DataLock.take(folder));

            assertThat(refusal.exitCode()).isEqualTo(ExitCode.DATA_LOCKED);
            assertThat(refusal.inFull())
                    .contains(
                            folder.toString(),
                            "process " + ProcessHandle.current().pid());
        }
    }

    @Test
    void a_data_folder_that_was_let_go_can_be_taken_again() throws IOException {
        DataLock.take(folder).close();

        DataLock.take(folder).close();

        assertThat(folder.resolve("einklang.lock")).isEmptyFile();
    }

    @Test
    void a_file_in_the_place_of_the_data_folder_is_refused() throws IOException {
        Path file = Files.createFile(folder.resolve("data"));

        assertThat(refusal(() -> new DiskCheck(1).requireRoom(file)).exitCode()).isEqualTo(ExitCode.NO_SPACE);
    }

    @Test
    void too_little_free_space_is_refused_with_both_figures() {
        StartRefused refusal = refusal(() -> new DiskCheck(Integer.MAX_VALUE).requireRoom(folder));

        assertThat(refusal.exitCode()).isEqualTo(ExitCode.NO_SPACE);
        assertThat(refusal.inFull()).containsPattern("\\d+ MB are free, 2147483647 MB are needed");
    }

    @Test
    void the_probe_leaves_nothing_behind() {
        new DiskCheck(1).requireRoom(folder);

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_database_without_driver_or_server_is_refused_without_its_password() {
        Properties commandLine = new Properties();
        commandLine.setProperty("einklang.db.url", "jdbc:nosuch://db/einklang?password=secret");
        Settings settings = Settings.read(new Home(folder), Map.of(), commandLine);

        StartRefused refusal = refusal(() -> new DatabaseCheck(settings).requireReachable());

        assertThat(refusal.exitCode()).isEqualTo(ExitCode.NO_DATABASE);
        assertThat(refusal.inFull()).contains("jdbc:nosuch://db/einklang").doesNotContain("secret");
    }

    @Test
    void a_half_written_copy_is_refused() {
        assertThat(refusal(() -> new Home(folder).requireComplete()).exitCode()).isEqualTo(ExitCode.INCOMPLETE);
    }

    private static StartRefused refusal(ThrowingCallable act) {
        StartRefused[] caught = new StartRefused[1];
        assertThatThrownBy(act).isInstanceOfSatisfying(StartRefused.class, e -> caught[0] = e);
        return caught[0];
    }
}
