package org.einklang.launcher.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Faults outside the portal: each ends at once, with one message and a code of its own. */
class RefusedStartIT {

    private PortalCopy portal;

    @BeforeEach
    void unpack() throws IOException {
        portal = PortalCopy.make();
    }

    @AfterEach
    void remove() throws Exception {
        portal.close();
    }

    @Test
    void a_taken_port_ends_in_one_clear_message() throws Exception {
        try (ServerSocket taken = new ServerSocket(portal.port(), 1, InetAddress.getByName("127.0.0.1"))) {
            Run run = portal.start();

            assertThat(run.exitCode()).isEqualTo(11);
            assertThat(run.warnings())
                    .containsExactly("! Port " + taken.getLocalPort() + " is taken by another program.");
        }
    }

    @Test
    void a_locked_data_folder_ends_in_one_clear_message_that_names_the_process() throws Exception {
        Path file = Files.createDirectories(portal.file("data")).resolve("einklang.lock");
        Files.writeString(file, "pid=" + ProcessHandle.current().pid() + "\n");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            Run run = portal.start();

            assertThat(run.exitCode()).isEqualTo(12);
            assertThat(lock.isValid()).isTrue();
            assertThat(run.warnings())
                    .containsExactly("! The data folder " + portal.file("data") + " is in use by process "
                            + ProcessHandle.current().pid() + ".");
        }
    }

    @Test
    void an_unreachable_database_ends_in_one_clear_message() throws Exception {
        try (ServerSocket closed = new ServerSocket(0)) {
            String url = "jdbc:postgresql://127.0.0.1:" + closed.getLocalPort() + "/einklang";
            closed.close();

            Run run = portal.start("-Deinklang.db.url=" + url);

            assertThat(run.exitCode()).isEqualTo(14);
            assertThat(run.warnings())
                    .singleElement()
                    .asString()
                    .startsWith("! The database " + url + " cannot be reached: ");
        }
    }

    @Test
    void a_half_written_copy_ends_in_one_clear_message() throws Exception {
        Files.delete(portal.file("COMPLETE"));

        Run run = portal.start();

        assertThat(run.exitCode()).isEqualTo(15);
        assertThat(run.warnings()).containsExactly("! This copy of Einklang is not complete.");
    }

    @Test
    void a_data_folder_that_cannot_be_written_ends_in_one_clear_message() throws Exception {
        Files.createFile(portal.file("occupied"));

        Run run = portal.start("--data", portal.file("occupied").toString());

        assertThat(run.exitCode()).isEqualTo(13);
        assertThat(run.warnings()).singleElement().asString().contains(portal.file("occupied") + " cannot be written");
    }

    @Test
    void an_old_Java_ends_in_one_clear_message() throws Exception {
        Path java = Files.createDirectories(portal.file("jdk-11/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho '    java.specification.version = 11' >&2\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();

        Run run = portal.withJavaHome(portal.file("jdk-11")).start();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.warnings()).containsExactly("! This is Java 11 (" + java + "), Einklang needs 17 or newer.");
    }

    @Test
    void an_unknown_command_points_to_the_help() throws Exception {
        Run run = portal.run("strat");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.output()).contains("There is no command 'strat'.", "./einklang --help");
    }
}
