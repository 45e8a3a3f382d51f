package org.einklang.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CulpritTest {

    @TempDir
    Path folder;

    private List<PlugIn> plugIns = List.of();

    @BeforeEach
    void meetings_and_polls_are_joined() throws Exception {
        plugIns = List.of(
                plugIn("meetings", "org.example.meetings.Planning"), plugIn("polls", "org.example.polls.Ballot"));
    }

    @Test
    void the_innermost_cause_outweighs_earlier_messages() throws IOException {
        assertThat(
                        blamed(
                                "[SEVERE] Exception while calling org.example.meetings.Planning",
                                "  at org.example.meetings.Planning.start(Planning.java:3)",
                                "Caused by: java.lang.IllegalStateException: see org.example.meetings.Planning",
                                "Caused by: jakarta.enterprise.inject.UnsatisfiedResolutionException: org.example.polls.Ballot.box"))
                .isEqualTo("polls.jar");
    }

    @Test
    void a_message_outweighs_stack_frames() throws IOException {
        assertThat(
                        blamed(
                                "[SEVERE] Exception while deploying",
                                "  at org.example.meetings.Planning.start(Planning.java:3)",
                                "WELD-001408: Unsatisfied dependencies at injection point @Inject org.example.polls.Ballot.box"))
                .isEqualTo("polls.jar");
    }

    @Test
    void a_stack_frame_is_enough() throws IOException {
        assertThat(blamed("[SEVERE] Exception while deploying", "  at org.example.polls.Ballot$1.run(Ballot.java:3)"))
                .isEqualTo("polls.jar");
    }

    @Test
    void the_name_of_the_jar_is_enough() throws IOException {
        assertThat(blamed("[SEVERE] cannot parse file:/x/WEB-INF/lib/polls.jar!/META-INF/faces-config.xml"))
                .isEqualTo("polls.jar");
    }

    @Test
    void what_was_said_before_the_fault_accuses_nobody() throws IOException {
        assertThat(blamed("[INFO] WEB-INF/lib/polls.jar found", "[SEVERE] Exception: out of memory"))
                .isEqualTo("nobody");
    }

    @Test
    void a_fault_inside_the_host_is_not_blamed_on_the_module_that_called_it() throws IOException {
        assertThat(blamed(
                        "[SEVERE] Exception while deploying",
                        "java.lang.IllegalStateException: no proxy for the printer",
                        "\tat org.jboss.weld.Proxies.create(Proxies.java:3)",
                        "\tat org.example.meetings.Planning$Proxy$_$$_WeldClientProxy.plan(Unknown Source)",
                        "\tat org.einklang.portal.demo.DemoStart.plant(DemoStart.java:50)",
                        "Caused by: java.lang.NullPointerException: Letters.ttf",
                        "\tat java.base/java.util.Objects.requireNonNull(Objects.java:233)",
                        "\tat org.einklang.portal.document.PdfPrinter.font(PdfPrinter.java:94)",
                        "\tat org.example.meetings.Planning.plan(Planning.java:3)",
                        "\t... 40 more",
                        "[INFO] undeploying WEB-INF/lib/meetings.jar"))
                .isEqualTo("the host");
    }

    @Test
    void a_host_without_a_cause_around_it_is_found_too() throws IOException {
        assertThat(blamed(
                        "[SEVERE] Exception while deploying",
                        "\tat org.einklang.portal.document.PdfPrinter.font(PdfPrinter.java:94)",
                        "\tat org.example.meetings.Planning.plan(Planning.java:3)"))
                .isEqualTo("the host");
    }

    @Test
    void a_module_answers_for_what_it_hands_to_the_host_and_is_refused() throws IOException {
        assertThat(blamed(
                        "[SEVERE] Exception while deploying",
                        "Caused by: org.einklang.api.RuleViolation: a title is missing",
                        "\tat org.einklang.portal.demo.Planting.plant(Planting.java:14)",
                        "\tat org.example.polls.Ballot.plant(Ballot.java:3)",
                        "\tat org.einklang.portal.demo.DemoStart.plant(DemoStart.java:50)"))
                .isEqualTo("polls.jar");
    }

    @Test
    void a_module_answers_for_its_own_code_that_the_host_calls() throws IOException {
        assertThat(blamed(
                        "[SEVERE] Exception while deploying",
                        "Caused by: java.lang.NullPointerException: box",
                        "\tat java.base/java.util.Objects.requireNonNull(Objects.java:233)",
                        "\tat org.example.polls.Ballot.plant(Ballot.java:3)",
                        "\tat org.einklang.portal.demo.DemoStart.plant(DemoStart.java:50)"))
                .isEqualTo("polls.jar");
    }

    @Test
    void a_cause_of_several_lines_is_read_to_its_end() throws IOException {
        assertThat(blamed(
                        "[SEVERE] Exception while deploying",
                        "Caused by: org.jboss.weld.exceptions.DeploymentException: WELD-001409: Ambiguous",
                        "  - Managed Bean [class org.example.polls.Ballot]",
                        "\tat org.jboss.weld.Validator.validate(Validator.java:3)"))
                .isEqualTo("polls.jar");
    }

    private String blamed(String... log) throws IOException {
        return Culprit.in(List.of(log), plugIns)
                .map(culprit -> String.valueOf(culprit.jar().getFileName()))
                .orElse("nobody");
    }

    private PlugIn plugIn(String id, String className) throws IOException, PlugIn.Unfit {
        return PlugIn.read(Jars.module(folder.resolve(id + ".jar"), id, className), PlugIn.Kind.MODULE);
    }
}
