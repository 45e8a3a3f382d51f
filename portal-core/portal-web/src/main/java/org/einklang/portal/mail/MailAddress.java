package org.einklang.portal.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

/** Tells mail addresses from what only looks like one. */
final class MailAddress {

    private MailAddress() {}

    /** Whether a mail server would take this as one bare address ({@code name@host}). */
    static boolean isUsable(String address) {
        try {
            InternetAddress parsed = new InternetAddress(address, true);
            return parsed.getAddress().equals(address) && address.contains("@");
        } catch (AddressException refused) {
            return false;
        }
    }
}
