package org.einklang.portal.mail.in;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** The mailbox that the portal reads, {@code einklang.mail.in.*} in the configuration; without a host it reads none. */
@ApplicationScoped
public class InboundSettings {

    /** How the connection is secured. */
    enum Security {
        /** Encrypted from the beginning. */
        TLS,
        /** Encrypted after the greeting. */
        STARTTLS,
        /** Not at all. */
        NONE
    }

    private static final int PORT = 143;
    private static final int PORT_OF_TLS = 993;

    @Inject
    private Config config;

    /** Whether there is a mailbox. */
    public boolean isSet() {
        return !host().isEmpty();
    }

    /** The address of the mailbox, if there is one: where answers go, and mails that could not be delivered. */
    public Optional<String> address() {
        return isSet() ? Optional.of(text("address", otherwiseTheSender())) : Optional.empty();
    }

    String host() {
        return text("host", "");
    }

    int port() {
        return config.getOptionalValue("einklang.mail.in.port", Integer.class)
                .orElse(security() == Security.TLS ? PORT_OF_TLS : PORT);
    }

    /** Encrypted, unless the word for something else is written exactly. */
    Security security() {
        return switch (text("security", "tls").toLowerCase(Locale.ROOT)) {
            case "none" -> Security.NONE;
            case "starttls" -> Security.STARTTLS;
            default -> Security.TLS;
        };
    }

    String user() {
        return text("user", "");
    }

    String password() {
        return text("password", "");
    }

    String folder() {
        return text("folder", "INBOX");
    }

    /** Where mails go that have been dealt with; empty if they stay where they are, as read. */
    String done() {
        return text("done", "");
    }

    /** Without the password. */
    @Override
    public String toString() {
        return isSet() ? user() + ", " + host() + ":" + port() + ", " + folder() : "";
    }

    private String otherwiseTheSender() {
        return config.getOptionalValue("einklang.mail.from", String.class).orElse("portal@localhost");
    }

    private String text(String name, String otherwise) {
        return config.getOptionalValue("einklang.mail.in." + name, String.class)
                .map(String::strip)
                .filter(said -> !said.isEmpty())
                .orElse(otherwise);
    }
}
