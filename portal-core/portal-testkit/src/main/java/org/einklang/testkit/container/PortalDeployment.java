package org.einklang.testkit.container;

import biweekly.ICalendar;
import com.github.mangstadt.vinnie.io.VObjectReader;
import java.io.File;
import java.io.IOException;
import java.util.Objects;
import org.assertj.core.api.Assertions;
import org.einklang.testkit.TestPortal;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The portal under test, deployed once for all tests of a run: the host's WAR, every module and theme jar of the class path, their
 * tests, and the test kit. The system property {@code einklang.test.war} says where the WAR lies.
 */
public final class PortalDeployment {

    private static final String COUNTER = "/org/einklang/testkit/sql/";

    private PortalDeployment() {}

    /** Called by Arquillian. */
    @Deployment
    public static WebArchive portal() throws IOException {
        File host = new File(Objects.requireNonNull(System.getProperty("einklang.test.war"), "einklang.test.war"));
        WebArchive war = ShrinkWrap.create(ZipImporter.class, "ROOT.war")
                .importFrom(host)
                .as(WebArchive.class)
                .addAsLibraries(ClassPath.plugIns())
                .addAsLibraries(ClassPath.tests())
                .addAsLibrary(ClassPath.jarOf(Assertions.class))
                // a second library that reads calendars, and what it reads lines with
                .addAsLibrary(ClassPath.jarOf(ICalendar.class))
                .addAsLibrary(ClassPath.jarOf(VObjectReader.class))
                .addAsLibrary(withoutCounter());
        return war;
    }

    /** The counter lies beside the JDBC drivers; a second copy of it would count for itself. */
    private static Archive<?> withoutCounter() {
        return ShrinkWrap.create(JavaArchive.class, "portal-testkit.jar")
                .merge(
                        ShrinkWrap.createFromZipFile(JavaArchive.class, ClassPath.jarOf(TestPortal.class)),
                        Filters.exclude(COUNTER + ".*"));
    }
}
