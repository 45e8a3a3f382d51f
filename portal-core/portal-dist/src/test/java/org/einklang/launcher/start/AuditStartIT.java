package org.einklang.launcher.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.SECRETARY;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Somebody with full rights on the database tampers with the audit log of a real portal; the command finds it. */
class AuditStartIT {

    private static final int BROKEN = 20;
    private static final String TO_THE_END_BUT_TWO =
            " where line_number > (select last_number - 2 from ek_core.audit_head)";

    @Test
    void every_kind_of_tampering_is_found_by_the_command() throws Exception {
        try (PortalCopy portal = PortalCopy.make()) {
            Run portalRun = portal.start("-Deinklang.demo=true").ready();
            try (Browsing people = new Browsing()) {
                for (int i = 0; i < 3; i++) {
                    people.as(SECRETARY, portal);
                }
                Page page = people.as(COORDINATOR, portal);
                page.navigate("/c/lindental/audit");
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Jetzt prüfen"))
                        .click();
                assertThat(page.locator("main").textContent()).contains("unversehrt");
            }
            Run tooEarly = portal.run("audit");
            assertThat(tooEarly.exitCode()).isEqualTo(12);
            assertThat(tooEarly.output()).contains("is in use by process");
            portalRun.stop();

            Run sound = portal.run("audit");
            assertThat(sound.exitCode()).as(sound.output()).isZero();
            assertThat(sound.output()).startsWith("The chain is intact: ").contains("Compared with notes");
            String[] noted = sound.output()
                    .substring(sound.output().indexOf("to be noted: ") + "to be noted: ".length())
                    .strip()
                    .split(" ", 2);
            assertThat(portal.run("audit", noted[0], noted[1]).exitCode()).isZero();
            String other = (noted[1].startsWith("0") ? "1" : "0") + noted[1].substring(1);
            Run replaced = portal.run("audit", noted[0], other);
            assertThat(replaced.exitCode()).isEqualTo(BROKEN);
            assertThat(replaced.output()).contains("is not the one that is noted outside");
            assertThat(portal.run("audit", "yesterday").exitCode()).isEqualTo(2);

            for (Map.Entry<String, String> tampering : Map.of(
                            "update ek_core.audit_line set doer_id = doer_id + 1 where line_number = 2",
                            "Line 2 was changed.",
                            "delete from ek_core.audit_line where line_number = 2",
                            "Line 2 is missing.",
                            "update ek_core.audit_line set line_number = case line_number when 2 then 3 else 2 end"
                                    + " where line_number in (2, 3)",
                            "Line 2 does not join the line before",
                            "delete from ek_core.audit_line" + TO_THE_END_BUT_TWO,
                            "The end is missing from line ")
                    .entrySet()) {
                Run found = tampered(portal, tampering.getKey(), false);
                assertThat(found.exitCode()).as(found.output()).isEqualTo(BROKEN);
                assertThat(found.output()).contains("The chain is damaged: " + tampering.getValue());
            }

            String cut = "delete from ek_core.audit_line" + TO_THE_END_BUT_TWO;
            Run byNotes = tampered(portal, cut, true);
            assertThat(byNotes.exitCode()).as(byNotes.output()).isEqualTo(BROKEN);
            assertThat(byNotes.output()).contains("The end is missing from line ");
        }
    }

    /** The same portal once more in a folder of its own, after somebody has been at its database. */
    private static Run tampered(PortalCopy portal, String sql, boolean headSetBack) throws Exception {
        Path data = Files.createTempDirectory(portal.file("."), "tampered").normalize();
        copy(portal.file("data"), data);
        String url = "jdbc:derby:" + data.resolve("derby/portal");
        System.setProperty("derby.stream.error.file", "target/derby.log");
        try (Connection database = DriverManager.getConnection(url, "einklang", "einklang");
                Statement statement = database.createStatement()) {
            statement.executeUpdate("drop trigger ek_core.audit_line_not_changed");
            statement.executeUpdate("drop trigger ek_core.audit_line_not_removed");
            assertThat(statement.executeUpdate(sql)).isPositive();
            if (headSetBack) {
                statement.executeUpdate("update ek_core.audit_head set last_hash = (select line_hash from"
                        + " ek_core.audit_line where line_number = last_number - 2), last_number = last_number - 2");
            }
            try (ResultSet rows = statement.executeQuery("select count(*) from ek_core.audit_line")) {
                assertThat(rows.next()).isTrue();
            }
        }
        try {
            DriverManager.getConnection(url + ";shutdown=true").close();
        } catch (SQLException ended) {
            assertThat(ended.getSQLState()).isEqualTo("08006");
        }
        Run run = portal.run("audit", "--data", data.toString());
        run.exitCode();
        return run;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : (Iterable<Path>) all::iterator) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }
}
