package org.einklang.launcher.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A day in the life of an administrator: start, look, stop, back up, restore. */
class ScriptStartIT {

    private PortalCopy portal;

    @BeforeEach
    void unpack() throws Exception {
        portal = PortalCopy.make();
    }

    @AfterEach
    void remove() throws Exception {
        portal.run("stop").exitCode();
        portal.close();
    }

    @Test
    void a_portal_in_the_background_can_be_watched_stopped_and_restored_elsewhere() throws Exception {
        Run start = portal.run("start", "--port", String.valueOf(portal.port()));
        assertThat(start.exitCode()).as(start.output()).isZero();
        assertThat(start.output()).contains("First run: open " + portal.address() + "/setup and give this code: ");
        assertThat(Run.status(portal.address() + "/login")).isEqualTo(200);

        Run status = portal.run("status");
        assertThat(status.exitCode()).isZero();
        assertThat(status.output()).contains("ready", portal.address());

        Path backup = portal.file("saved.tar.gz");
        Run tooEarly = portal.run("backup", backup.toString());
        assertThat(tooEarly.exitCode()).isEqualTo(1);
        assertThat(tooEarly.warnings()).containsExactly("! The portal is running; a copy taken now would be torn.");

        assertThat(portal.run("stop").exitCode()).isZero();
        assertThat(portal.run("status").exitCode()).isEqualTo(3);

        assertThat(portal.run("backup", backup.toString()).exitCode()).isZero();
        Path elsewhere = portal.file("elsewhere");
        assertThat(portal.run("restore", backup.toString(), "--data", elsewhere.toString())
                        .exitCode())
                .isZero();
        assertThat(elsewhere.resolve("derby/portal/service.properties")).exists();
    }

    @Test
    void a_damaged_backup_is_not_restored() throws Exception {
        Path backup = portal.file("saved.tar.gz");
        Files.createDirectories(portal.file("data"));
        Files.writeString(portal.file("data/letter.txt"), "dear");
        assertThat(portal.run("backup", backup.toString()).exitCode()).isZero();
        byte[] bytes = Files.readAllBytes(backup);
        bytes[bytes.length / 2] ^= 1;
        Files.write(backup, bytes);

        Run restore = portal.run(
                "restore", backup.toString(), "--data", portal.file("elsewhere").toString());

        assertThat(restore.exitCode()).isEqualTo(1);
        assertThat(restore.warnings()).containsExactly("! " + backup + " is damaged: its checksum does not match.");
        assertThat(portal.file("elsewhere")).doesNotExist();
    }

    @Test
    void a_backup_is_restored_into_a_bare_folder_only() throws Exception {
        Path backup = portal.file("saved.tar.gz");
        Files.createDirectories(portal.file("data"));
        Files.writeString(portal.file("data/letter.txt"), "dear");
        assertThat(portal.run("backup", backup.toString()).exitCode()).isZero();

        Run restore = portal.run("restore", backup.toString());

        assertThat(restore.exitCode()).isEqualTo(1);
        assertThat(restore.warnings()).containsExactly("! The data folder " + portal.file("data") + " is not empty.");
    }
}
