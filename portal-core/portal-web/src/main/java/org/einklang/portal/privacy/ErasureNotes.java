package org.einklang.portal.privacy;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A backup from before an erasure brings the person back. So their numbers are noted outside of the database, and at each start
 * whoever is noted and there again is erased again, before anybody can log in.
 */
@ApplicationScoped
class ErasureNotes {

    private static final System.Logger LOG = System.getLogger(ErasureNotes.class.getName());

    @Inject
    private PersonErasure erasure;

    @Inject
    @ConfigProperty(name = "einklang.data")
    private Optional<String> data;

    private volatile Optional<ErasedFile> file = Optional.empty();

    /** After the modules have their tables; without a data folder, as in some tests, nothing is noted. */
    void eraseAgain(@Observes @Priority(1600) @Initialized(ApplicationScoped.class) Object start) {
        file = data.map(folder -> new ErasedFile(Path.of(folder)));
        file.ifPresent(notes -> {
            try {
                int again = erasure.again(notes.read());
                if (again > 0) {
                    LOG.log(Level.WARNING, "{0} people had come back with a backup and are erased again", again);
                }
                notes.add(erasure.erased());
            } catch (IOException fault) {
                LOG.log(Level.ERROR, "who was erased could not be read or noted in the data folder", fault);
            }
        });
    }

    /** Once it is certain. Who cannot be noted now is noted at the next start. */
    void note(@Observes(during = TransactionPhase.AFTER_SUCCESS) PersonErased erased) {
        file.ifPresent(notes -> {
            try {
                notes.add(List.of(new ErasedPerson(erased.person().value(), erased.mark())));
            } catch (IOException fault) {
                LOG.log(
                        Level.WARNING,
                        "the erasure of person " + erased.person().value() + " is not noted",
                        fault);
            }
        });
    }
}
