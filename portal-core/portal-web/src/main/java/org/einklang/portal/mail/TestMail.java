package org.einklang.portal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/**
 * Hands a mail to the mail server at once, past the outbox, to see whether that works. Checks no right: who calls does. Not to be
 * called in a transaction: the server may be slow.
 */
@ApplicationScoped
public class TestMail {

    @Inject
    private Config config;

    /** Whether there is a mail server. */
    public boolean isPossible() {
        return MailSettings.from(config).hasServer();
    }

    /** Sends it. @return why the server did not take it, in its own words; empty if it did */
    public Optional<String> refusal(String address, String subject, String text) {
        try {
            new MailServer(MailSettings.from(config)).send(address, subject, text);
            return Optional.empty();
        } catch (MessagingException refused) {
            return Optional.of(words(refused));
        }
    }

    /** What the server has said, from the outer fault to the inner ones, each once. */
    static String words(MessagingException refused) {
        Set<String> said = new LinkedHashSet<>();
        @Nullable Exception fault = refused;
        while (fault != null && said.size() < 5) {
            said.add(String.valueOf(fault.getMessage()).strip());
            fault = fault instanceof MessagingException outer ? outer.getNextException() : null;
        }
        return String.join(" / ", said);
    }
}
