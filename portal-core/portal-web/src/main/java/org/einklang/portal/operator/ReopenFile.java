package org.einklang.portal.operator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The way out of maintenance when nobody can log in: {@code ./einklang reopen} lays a file {@code reopen} into the data folder;
 * the portal opens, and takes the file away to say so. A portal that is stopped does it at its next start.
 */
@ApplicationScoped
class ReopenFile {

    private static final System.Logger LOG = System.getLogger(ReopenFile.class.getName());

    @Inject
    @ConfigProperty(name = "einklang.data")
    private Optional<String> folder;

    @Inject
    private MaintenanceStore store;

    /** Opens the portal if the file is there. */
    void obey() {
        folder.map(Path::of).ifPresent(this::obey);
    }

    void obey(Path data) {
        Path file = data.resolve("reopen");
        if (Files.exists(file)) {
            store.forget();
            delete(file);
            LOG.log(System.Logger.Level.INFO, "The portal is open again, as the command line wanted it");
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
