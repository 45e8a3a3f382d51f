package org.einklang.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JoinedApplicationTest {

    @TempDir
    Path folder;

    @Test
    void a_jar_taken_out_is_gone_at_the_next_start() throws Exception {
        Path host = host();
        JoinedApplication application = new JoinedApplication(folder.resolve("work/einklang"));
        application.join(host, List.of(polls()));

        application.join(host, List.of());

        assertThat(folder.resolve("work/einklang/WEB-INF/lib/polls.jar")).doesNotExist();
        assertThat(folder.resolve("work/einklang/WEB-INF/web.xml")).exists();
    }

    @Test
    void overwriting_a_jar_does_not_disturb_the_running_portal() throws Exception {
        PlugIn polls = polls();
        new JoinedApplication(folder.resolve("work/einklang")).join(host(), List.of(polls));

        Files.writeString(polls.jar(), "a new version, half copied");

        assertThat(folder.resolve("work/einklang/WEB-INF/lib/polls.jar"))
                .satisfies(jar ->
                        assertThat(PlugIn.read(jar, PlugIn.Kind.MODULE).id()).isEqualTo("polls"));
    }

    private Path host() throws IOException {
        Path host = folder.resolve("app");
        Files.createDirectories(host.resolve("WEB-INF"));
        Files.writeString(host.resolve("WEB-INF/web.xml"), "<web-app/>");
        return host;
    }

    private PlugIn polls() throws IOException, PlugIn.Unfit {
        return PlugIn.read(Jars.module(folder.resolve("modules/polls.jar"), "polls"), PlugIn.Kind.MODULE);
    }
}
