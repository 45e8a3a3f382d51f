package org.einklang.portal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Hands over what is due. A mail is claimed in one transaction, sent outside of any, and marked in another: whoever crashes
 * in between has it sent again with the same Message-ID.
 */
@ApplicationScoped
public class OutboxRound {

    private static final Logger LOG = Logger.getLogger(OutboxRound.class.getName());
    private static final int MOST = 50;

    @Inject
    private OutboxQueue queue;

    /** Hands over all that is due, or as much as is good for one round. */
    void all(MailServer server) {
        queue.due(MOST).forEach(id -> deliver(id, server));
    }

    /** Hands over this mail, if it is due and no other node has it. */
    void deliver(long id, MailServer server) {
        queue.claim(id).ifPresent(mail -> {
            try {
                server.send(mail);
            } catch (MessagingException | RuntimeException refused) {
                LOG.log(Level.WARNING, "Mail {0} could not be sent and waits: {1}", new Object[] {id, refused});
                queue.failed(id, reason(refused));
                return;
            }
            queue.sent(id);
        });
    }

    private static String reason(Exception refused) {
        Throwable cause = refused.getCause();
        return cause == null ? refused.toString() : refused + " / " + cause;
    }
}
