package org.einklang.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailedDeploymentTest {

    private static final List<String> NOTHING_SAID = List.of();

    @TempDir
    Path folder;

    private Path faulty = Path.of("");
    private List<PlugIn> plugIns = List.of();

    @BeforeEach
    void polls_is_joined() throws Exception {
        faulty = folder.resolve("faulty.properties");
        plugIns = List.of(PlugIn.read(Jars.module(folder.resolve("polls.jar"), "polls"), PlugIn.Kind.MODULE));
    }

    @Test
    void the_jar_the_host_names_is_set_aside_with_its_reason() throws IOException {
        Files.writeString(faulty, "jar=polls.jar\nreason=V1__polls.sql fails: Zähler fehlt\n");

        StartRefused refusal = refusal(NOTHING_SAID);

        assertThat(refusal.exitCode()).isEqualTo(ExitCode.START_AGAIN);
        assertThat(refusal.inFull()).contains("polls.jar", "V1__polls.sql fails: Zähler fehlt");
        assertThat(setAside().reasonFor(folder.resolve("polls.jar"))).contains("V1__polls.sql fails: Zähler fehlt");
    }

    @Test
    void without_a_word_from_the_host_the_log_is_searched() throws IOException {
        assertThat(refusal(List.of("SEVERE in WEB-INF/lib/polls.jar")).exitCode())
                .isEqualTo(ExitCode.START_AGAIN);
    }

    @Test
    void a_fault_of_the_host_itself_does_not_start_again() throws IOException {
        StartRefused refusal = refusal(
                List.of("SEVERE: the host has a fault", "java.lang.RuntimeException: no data source", "\tat x.Y"));

        assertThat(refusal.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(refusal).hasMessage("The portal could not be started: java.lang.RuntimeException: no data source");
        assertThat(refusal.advice()).contains("server.log");
    }

    @Test
    void a_fault_of_the_host_that_a_jar_met_first_sets_nothing_aside() throws IOException {
        StartRefused refusal = refusal(List.of(
                "SEVERE: Exception while deploying polls.jar",
                "Caused by: java.lang.NullPointerException: Letters.ttf",
                "\tat org.einklang.portal.document.PdfPrinter.font(PdfPrinter.java:94)"));

        assertThat(refusal.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(refusal.getMessage())
                .contains("NullPointerException: Letters.ttf", "org.einklang.portal.document.PdfPrinter");
        assertThat(setAside().reasonFor(folder.resolve("polls.jar"))).isEmpty();
    }

    @Test
    void a_jar_that_did_not_take_part_cannot_be_blamed() throws IOException {
        Files.writeString(faulty, "jar=portal-web.war\nreason=the portal's own migration fails\n");

        StartRefused refusal = refusal(NOTHING_SAID);

        assertThat(refusal.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(refusal.getMessage()).contains("the portal's own migration fails");
    }

    private StartRefused refusal(List<String> log) throws IOException {
        return new FailedDeployment(plugIns, setAside(), folder.resolve("server.log"))
                .refusal(new HostVerdict(faulty), log);
    }

    private SetAside setAside() throws IOException {
        return new SetAside(folder.resolve("set-aside.properties"));
    }
}
