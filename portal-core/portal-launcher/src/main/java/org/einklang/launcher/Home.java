package org.einklang.launcher;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The unpacked distribution: where its parts lie. Nothing in here is written while the portal runs. */
public record Home(Path folder) {

    /** The folder that holds the running einklang.jar. */
    public static Home ofThisJar() {
        try {
            Path jar = Path.of(Home.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path folder = jar.toAbsolutePath().getParent();
            return new Home(folder == null ? jar : folder);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The place of einklang.jar is not a file", e);
        }
    }

    /** The settings an administrator edits. */
    public Path config() {
        return folder.resolve("config/einklang.properties");
    }

    /** The exploded host. */
    public Path app() {
        return folder.resolve("app");
    }

    /** The unpacked Payara. */
    public Path server() {
        return folder.resolve("server");
    }

    /** Where module jars are dropped in. */
    public Path modules() {
        return folder.resolve("modules");
    }

    /** Where theme jars are dropped in. */
    public Path themes() {
        return folder.resolve("themes");
    }

    /** Refuses a distribution that an interrupted build or copy left half-written; its stamp is written last. */
    public void requireComplete() {
        for (Path part :
                List.of(folder.resolve("COMPLETE"), app().resolve("WEB-INF"), server().resolve("launch-micro.jar"))) {
            if (!Files.exists(part)) {
                throw new StartRefused(
                        ExitCode.INCOMPLETE,
                        "This copy of Einklang is not complete: " + part + " is missing.",
                        "build again (./einklang build) or unpack the archive once more.");
            }
        }
    }
}
