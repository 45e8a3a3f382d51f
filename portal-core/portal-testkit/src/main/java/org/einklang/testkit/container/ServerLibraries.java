package org.einklang.testkit.container;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.derby.iapi.jdbc.AutoloadedDriver;
import org.apache.derby.shared.common.error.ErrorStringBuilder;
import org.apache.derby.tools.ij;
import org.einklang.testkit.sql.CountingDriver;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;

/**
 * The jars that belong on the server's class path: the JDBC drivers and the counter in front of them.
 *
 * @param folder where they lie
 */
record ServerLibraries(Path folder) {

    static ServerLibraries inTarget() {
        Path folder = Path.of("target", "server-lib").toAbsolutePath();
        try {
            Files.createDirectories(folder);
            for (Class<?> driver : new Class<?>[] {
                AutoloadedDriver.class, ErrorStringBuilder.class, ij.class, org.postgresql.Driver.class
            }) {
                copy(ClassPath.jarOf(driver), folder);
            }
        } catch (IOException notWritten) {
            throw new UncheckedIOException("Cannot write to " + folder, notWritten);
        }
        ShrinkWrap.create(JavaArchive.class)
                .addPackage(CountingDriver.class.getPackage())
                .as(ZipExporter.class)
                .exportTo(folder.resolve("counting-driver.jar").toFile(), true);
        return new ServerLibraries(folder);
    }

    private static void copy(File jar, Path folder) throws IOException {
        Files.copy(jar.toPath(), folder.resolve(jar.getName()), StandardCopyOption.REPLACE_EXISTING);
    }
}
