package org.einklang.launcher.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.einklang.testkit.Eventually;

/**
 * Stops jobs of a real portal in the middle of a step: a module that a test drops in stands before every job, and lets a step
 * that is wanted do all its work, and never come to its end.
 */
final class HeldJobs {

    private final Path folder;

    private HeldJobs(Path folder) {
        this.folder = folder;
    }

    static HeldJobs of(PortalCopy portal) throws IOException {
        new PlantedModule("holding").source("Holding", """
                @jakarta.decorator.Decorator
                @jakarta.annotation.Priority(2000)
                public abstract class Holding implements org.einklang.api.job.JobHandler {
                    @jakarta.inject.Inject @jakarta.decorator.Delegate @jakarta.enterprise.inject.Any
                    private org.einklang.api.job.JobHandler handler;

                    public org.einklang.api.job.JobStep run(org.einklang.api.job.JobWork work) {
                        org.einklang.api.job.JobStep step = handler.run(work);
                        java.nio.file.Path wanted = java.nio.file.Path.of(
                                "holding", handler.kind() + (work.isBeginning() ? "" : ".further"));
                        if (java.nio.file.Files.exists(wanted)) {
                            hold(wanted);
                        }
                        return step;
                    }

                    private static void hold(java.nio.file.Path wanted) {
                        try {
                            java.nio.file.Files.createFile(wanted.resolveSibling(wanted.getFileName() + ".held"));
                        } catch (java.io.IOException again) {
                            throw new java.io.UncheckedIOException(again);
                        }
                        while (true) {
                            java.util.concurrent.locks.LockSupport.parkNanos(1_000_000_000);
                        }
                    }
                }
                """).dropInto(portal);
        return new HeldJobs(Files.createDirectories(portal.file("holding")));
    }

    /** From now on the first step of a job of this kind comes to no end. */
    Held first(String kind) {
        return wanted(kind);
    }

    /** From now on a later step of a job of this kind comes to no end. */
    Held further(String kind) {
        return wanted(kind + ".further");
    }

    private Held wanted(String step) {
        try {
            Files.createFile(folder.resolve(step));
        } catch (IOException twice) {
            throw new UncheckedIOException(twice);
        }
        return new Held(folder, step);
    }

    /** A step that is waited for. */
    record Held(Path folder, String step) {

        /** Waits until it has done its work. */
        void await() {
            Eventually.present(
                    () -> Files.exists(folder.resolve(step + ".held")) ? Optional.of(true) : Optional.empty(),
                    () -> step + " is not held");
        }

        /** Such steps are let go on, in the next life of the server. */
        void letGo() throws IOException {
            Files.delete(folder.resolve(step));
        }
    }
}
