package org.einklang.portal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.einklang.api.NotVisible;
import org.einklang.api.mail.MailFiles;

/**
 * Puts the files to a mail that leaves: what the reader may see at this moment, as much as a mail may carry. A fault here keeps no
 * mail from leaving, since each of them leads to the portal, where the files are as well.
 */
@ApplicationScoped
class Enclosing {

    private static final Logger LOG = Logger.getLogger(Enclosing.class.getName());
    private static final long MEGABYTE = 1024L * 1024;

    @Inject
    @ConfigProperty(name = "einklang.mail.files-mb", defaultValue = "5")
    private long megabytes;

    @Inject
    @Any
    private Instance<MailFiles> kinds;

    @Inject
    private MailPacking packing;

    /** Mails that leave together: what is the same for several readers is made once. */
    static final class Together {
        final Map<String, MailParcel.Enclosed> made = new HashMap<>();
    }

    /** What goes with this mail. */
    MailParcel with(OutboxMail mail, Together together) {
        return mail.files()
                .filter(purpose -> megabytes > 0)
                .flatMap(purpose -> kinds.stream()
                        .filter(kind -> kind.purpose().equals(purpose))
                        .findFirst())
                .map(kind -> packed(mail, kind, together))
                .orElse(MailParcel.NOTHING);
    }

    private MailParcel packed(OutboxMail mail, MailFiles kind, Together together) {
        try {
            return packing.pack(mail, kind, megabytes * MEGABYTE, together);
        } catch (NotVisible over) {
            LOG.log(Level.FINE, "nothing goes with a mail any more", over);
        } catch (RuntimeException fault) {
            LOG.log(Level.WARNING, "A mail leaves without its files (" + kind.purpose() + ")", fault);
        }
        return MailParcel.NOTHING;
    }
}
