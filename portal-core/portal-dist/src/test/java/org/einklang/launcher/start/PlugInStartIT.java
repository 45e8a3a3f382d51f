package org.einklang.launcher.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Jars dropped in: good ones take part, faulty ones are named with their reasons and the portal runs without them. */
class PlugInStartIT {

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
    void a_jar_dropped_in_takes_part_until_it_is_taken_out_and_one_for_another_portal_is_left_out() throws Exception {
        new PlantedModule("planted").dropInto(portal);
        new PlantedModule("foreign").forApi("7").dropInto(portal);
        Run first = portal.start().ready();
        assertThat(pageOf("planted")).isEqualTo(200);
        assertThat(pageOf("foreign")).isEqualTo(404);
        assertThat(first.stop()).isZero();
        assertThat(first.warnings())
                .containsExactly("! foreign.jar is left out: it was made for portal API 7, this portal offers 1");

        Files.delete(portal.file("modules/planted.jar"));
        Files.delete(portal.file("modules/foreign.jar"));
        Run second = portal.start().ready();

        assertThat(pageOf("planted")).isEqualTo(404);
        assertThat(second.warnings()).isEmpty();
    }

    /** Each of them is found at another step of the start. */
    @Test
    void faulty_jars_are_set_aside_one_after_the_other_and_the_portal_starts_without_them() throws Exception {
        new PlantedModule("lonely").source("Lonely", """
                        @jakarta.enterprise.context.ApplicationScoped
                        public class Lonely {
                            @jakarta.inject.Inject java.util.concurrent.Callable<String> nobodyOffersThis;
                        }
                        """).dropInto(portal);
        new PlantedModule("unreadable")
                .file("META-INF/persistence.xml", "<persistence><persistence-unit></persistence>")
                .dropInto(portal);
        new PlantedModule("nonsense")
                .file("db/migration/nonsense/V1__first.sql", "create table thing (id nonsense);\n")
                .dropInto(portal);

        Run run = portal.start().ready();

        assertSetAside(run, "lonely", "planted.lonely.Lonely");
        assertSetAside(run, "unreadable", "META-INF/persistence.xml");
        assertSetAside(run, "nonsense", "migration");
        assertThat(Set.copyOf(run.warnings())).hasSize(2 * 3);
        assertThat(Run.status(portal.address() + "/login")).isEqualTo(200);
    }

    @Test
    void a_fault_of_the_host_that_a_module_meets_first_ends_the_start_and_sets_no_jar_aside() throws Exception {
        Files.delete(portal.file(
                "app/WEB-INF/classes/com/mpobjects/jasperreports/fonts/liberation/LiberationSans-Regular.ttf"));

        Run run = portal.start("-Deinklang.demo=true");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.warnings())
                .singleElement()
                .asString()
                .startsWith("! The portal could not be started: ")
                .contains("LiberationSans-Regular.ttf", "org.einklang.portal.");
        assertThat(portal.file("work/set-aside.properties")).doesNotExist();
    }

    private void assertSetAside(Run run, String id, String reason) throws Exception {
        assertThat(run.warnings())
                .anySatisfy(line -> assertThat(line)
                        .startsWith("! " + id + ".jar keeps the portal from starting: ")
                        .contains(reason))
                .anySatisfy(line ->
                        assertThat(line).startsWith("! " + id + ".jar is left out: set aside after a failed start: "));
        assertThat(pageOf(id)).isEqualTo(404);
    }

    private int pageOf(String id) throws Exception {
        return Run.status(portal.address() + "/" + id + ".txt");
    }
}
