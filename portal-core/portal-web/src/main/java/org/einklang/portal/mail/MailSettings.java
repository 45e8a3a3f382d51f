package org.einklang.portal.mail;

import org.eclipse.microprofile.config.Config;

/**
 * The mail server of the installation, {@code einklang.mail.*} in the configuration.
 *
 * @param host empty if there is none: then mails stay in the outbox
 * @param port 25 unless set
 * @param user empty if the server asks for none
 * @param password of that user
 * @param from sender of all mails of the portal
 * @param startTls whether the connection must be encrypted by STARTTLS
 * @param returnTo where mails go that cannot be delivered, empty if it is the sender
 */
record MailSettings(
        String host, int port, String user, String password, String from, boolean startTls, String returnTo) {

    static MailSettings from(Config config) {
        return new MailSettings(
                text(config, "host", ""),
                config.getOptionalValue("einklang.mail.port", Integer.class).orElse(25),
                text(config, "user", ""),
                text(config, "password", ""),
                text(config, "from", "portal@localhost"),
                config.getOptionalValue("einklang.mail.starttls", Boolean.class).orElse(false),
                text(config, "in.address", ""));
    }

    boolean hasServer() {
        return !host.isBlank();
    }

    /** The part of the sender behind the @, which makes Message-IDs unique in the world. */
    String domain() {
        return from.substring(from.lastIndexOf('@') + 1);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return host + ":" + port + (startTls ? " (STARTTLS)" : "") + (user.isEmpty() ? "" : " as " + user);
    }

    private static String text(Config config, String name, String otherwise) {
        return config.getOptionalValue("einklang.mail." + name, String.class).orElse(otherwise);
    }
}
