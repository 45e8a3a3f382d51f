package org.einklang.portal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

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

    @Inject
    private Enclosing enclosing;

    /** Hands over all that is due, or as much as is good for one round. */
    void all(MailServer server) {
        Enclosing.Together together = new Enclosing.Together();
        queue.due(MOST).forEach(id -> deliver(id, server, together));
    }

    /** Hands over this mail, if it is due and no other node has it. */
    void deliver(long id, MailServer server) {
        deliver(id, server, new Enclosing.Together());
    }

    private void deliver(long id, MailServer server, Enclosing.Together together) {
        queue.claim(id).ifPresent(mail -> {
            try {
                send(mail, server, together);
            } catch (MessagingException | RuntimeException refused) {
                LOG.log(Level.WARNING, "Mail {0} could not be sent and waits: {1}", new Object[] {id, refused});
                queue.failed(id, reason(refused));
                return;
            }
            queue.sent(id);
        });
    }

    /** A server that will not have the files at all gets the mail without them: each of them leads to the portal. */
    private void send(OutboxMail mail, MailServer server, Enclosing.Together together) throws MessagingException {
        MailParcel parcel = enclosing.with(mail, together);
        try {
            server.send(mail, parcel);
        } catch (MessagingException refused) {
            if (parcel.files().isEmpty() || !isForGood(refused)) {
                throw refused;
            }
            LOG.log(Level.WARNING, "Mail {0} was refused and leaves without its files: {1}", new Object[] {
                mail.messageId(), refused
            });
            server.send(mail, MailParcel.NOTHING);
        }
    }

    /** Whether the server has answered that it will never take it (5xx), such as because of its size. */
    static boolean isForGood(MessagingException refused) {
        return Stream.<Exception>iterate(
                        refused,
                        Objects::nonNull,
                        one -> one instanceof MessagingException further ? further.getNextException() : null)
                .map(one -> String.valueOf(one.getMessage()))
                .anyMatch(answer -> answer.matches("(?s)5\\d\\d[ -].*"));
    }

    private static String reason(Exception refused) {
        Throwable cause = refused.getCause();
        return cause == null ? refused.toString() : refused + " / " + cause;
    }
}
