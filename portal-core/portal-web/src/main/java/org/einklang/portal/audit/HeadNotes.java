package org.einklang.portal.audit;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.einklang.portal.audit.chain.Head;
import org.einklang.portal.audit.chain.Notes;
import org.einklang.portal.audit.chain.NotesFile;
import org.einklang.portal.draft.InstallationSecrets;

/**
 * Notes the newest line outside of the database, after each act. A note that cannot be written is only missing later: the
 * act has been done, and is in the log.
 */
@ApplicationScoped
class HeadNotes {

    /** Name of the key with which notes are sealed. */
    static final String KEY = "audit-notes";

    private static final System.Logger LOG = System.getLogger(HeadNotes.class.getName());

    @Inject
    private InstallationSecrets secrets;

    @Inject
    @ConfigProperty(name = "einklang.data")
    private Optional<String> data;

    private volatile Optional<NotesFile> file = Optional.empty();

    /** After the migrations and before anything is done; without a data folder, as in some tests, nothing is noted. */
    void open(@Observes @Priority(1500) @Initialized(ApplicationScoped.class) Object start) {
        file = data.map(folder -> new NotesFile(Path.of(folder), secrets.key(KEY)));
    }

    void add(Head head) {
        file.ifPresent(notes -> {
            try {
                notes.add(head);
            } catch (IOException fault) {
                LOG.log(System.Logger.Level.WARNING, "Line " + head.number() + " of the audit log is not noted", fault);
            }
        });
    }

    Notes read() throws IOException {
        Optional<NotesFile> known = file;
        return known.isEmpty() ? new Notes() : known.get().read();
    }
}
