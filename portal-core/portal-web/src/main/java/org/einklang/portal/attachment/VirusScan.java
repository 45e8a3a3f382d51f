package org.einklang.portal.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;

/** Has files looked at for viruses, where a scanner is set up. */
@ApplicationScoped
class VirusScan {

    private static final System.Logger LOG = System.getLogger(VirusScan.class.getName());

    @Inject
    private VirusSettings settings;

    /** What came of it. */
    enum Result {
        /** The scanner found nothing. */
        CLEAN,
        /** The scanner found something. */
        INFECTED,
        /** There is no scanner. */
        NONE,
        /** The scanner does not answer, and files are taken nevertheless. */
        UNSEEN,
        /** The scanner does not answer, and nothing is taken. */
        DOWN
    }

    /** How the scanner does. */
    enum State {
        /** It answers. */
        UP,
        /** It does not answer. */
        DOWN,
        /** There is none. */
        NONE
    }

    /** Says in the log at the start if nobody looks. */
    void starts(@Observes @Initialized(ApplicationScoped.class) Object start) {
        if (settings.scanner().isEmpty()) {
            LOG.log(
                    System.Logger.Level.INFO,
                    "attachments are not searched for viruses: no scanner is set up (einklang.virus-scan.host)");
        }
    }

    Result look(Upload upload) throws IOException {
        Clamd clamd = settings.scanner().orElse(null);
        if (clamd == null) {
            return Result.NONE;
        }
        try (InputStream content = upload.open()) {
            return clamd.isInfected(content) ? Result.INFECTED : Result.CLEAN;
        } catch (IOException fault) {
            LOG.log(System.Logger.Level.WARNING, "the virus scanner at " + clamd.host() + " does not answer", fault);
            return settings.takesUnseen() ? Result.UNSEEN : Result.DOWN;
        }
    }

    /** How it does just now. */
    State state() {
        return settings.scanner().map(VirusScan::state).orElse(State.NONE);
    }

    private static State state(Clamd clamd) {
        try {
            clamd.version();
            return State.UP;
        } catch (IOException down) {
            return State.DOWN;
        }
    }
}
