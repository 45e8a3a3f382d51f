package org.einklang.launcher.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Jars dropped in: good ones take part, faulty ones are named once and the portal runs without them. */
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
    void a_jar_dropped_in_takes_part_until_it_is_taken_out_again() throws Exception {
        new PlantedModule("planted").dropInto(portal);
        Run first = portal.start().ready();
        assertThat(Run.status(portal.address() + "/planted.txt")).isEqualTo(200);
        assertThat(first.stop()).isZero();
        assertThat(first.warnings()).isEmpty();

        Files.delete(portal.file("modules/planted.jar"));
        Run second = portal.start().ready();

        assertThat(Run.status(portal.address() + "/planted.txt")).isEqualTo(404);
        assertThat(second.warnings()).isEmpty();
    }

    @Test
    void a_jar_with_a_bad_manifest_is_left_out_with_one_message() throws Exception {
        new PlantedModule("planted").forApi("7").dropInto(portal);

        Run run = portal.start().ready();

        assertThat(run.warnings())
                .containsExactly("! planted.jar is left out: it was made for portal API 7, this portal offers 1");
        assertThat(Run.status(portal.address() + "/login")).isEqualTo(200);
        assertThat(Run.status(portal.address() + "/planted.txt")).isEqualTo(404);
    }

    @Test
    void a_jar_with_a_CDI_fault_is_set_aside_and_the_portal_starts_without_it() throws Exception {
        new PlantedModule("planted").source("Lonely", """
                        @jakarta.enterprise.context.ApplicationScoped
                        public class Lonely {
                            @jakarta.inject.Inject java.util.concurrent.Callable<String> nobodyOffersThis;
                        }
                        """).dropInto(portal);

        Run run = portal.start().ready();

        assertOneStartWithout(run, "planted.Lonely");
    }

    @Test
    void a_jar_with_an_unreadable_persistence_unit_is_set_aside_and_the_portal_starts_without_it() throws Exception {
        new PlantedModule("planted")
                .file("META-INF/persistence.xml", "<persistence><persistence-unit></persistence>")
                .dropInto(portal);

        Run run = portal.start().ready();

        assertOneStartWithout(run, "META-INF/persistence.xml");
    }

    @Test
    void a_jar_with_a_failing_migration_is_set_aside_and_the_portal_starts_without_it() throws Exception {
        new PlantedModule("planted")
                .file("db/migration/planted/V1__first.sql", "create table thing (id nonsense);\n")
                .dropInto(portal);

        Run run = portal.start().ready();

        assertOneStartWithout(run, "migration");
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

    private void assertOneStartWithout(Run run, String reason) throws Exception {
        assertThat(run.warnings()).hasSize(2);
        assertThat(run.warnings().get(0))
                .startsWith("! planted.jar keeps the portal from starting: ")
                .contains(reason);
        assertThat(run.warnings().get(1)).startsWith("! planted.jar is left out: set aside after a failed start: ");
        assertThat(Run.status(portal.address() + "/login")).isEqualTo(200);
        assertThat(Run.status(portal.address() + "/planted.txt")).isEqualTo(404);
    }
}
