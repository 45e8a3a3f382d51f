package org.einklang.api.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Optional;

/** Tells mail addresses from what only looks like one. */
public final class MailAddress {

    private MailAddress() {}

    /** Whether a mail server would take this as one bare address ({@code name@host}). */
    public static boolean isUsable(String address) {
        return usable(address).isPresent();
    }

    /** The address, if a mail server would take it as one bare address. */
    public static Optional<InternetAddress> usable(String address) {
        try {
            InternetAddress parsed = new InternetAddress(address, true);
            return parsed.getAddress().equals(address) && address.contains("@")
                    ? Optional.of(parsed)
                    : Optional.empty();
        } catch (AddressException refused) {
            return Optional.empty();
        }
    }
}
