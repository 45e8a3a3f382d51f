package org.einklang.portal.contact;

import java.util.regex.Pattern;
import org.einklang.api.RuleViolation;

/**
 * How a contact is reached.
 *
 * @param phone number with which one gets through, may be empty
 * @param mail address of the person or office, may be empty
 * @param mailbox central mailbox (Funktionspostfach), read also when people change or are away; may be empty
 * @param hours when, may be empty
 */
public record Reach(String phone, String mail, String mailbox, String hours) {

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s,;<>]+@[^@\\s,;<>]+\\.[^@\\s,;<>.]+");
    private static final Pattern NUMBER = Pattern.compile("[0-9+()/ .-]{3,60}");
    private static final int MAIL = 254;
    private static final int HOURS = 500;

    /** Takes blanks off both ends. @throws RuleViolation if something has a wrong form */
    public Reach {
        phone = phone.strip();
        mail = mail.strip();
        mailbox = mailbox.strip();
        hours = hours.strip();
        if (!phone.isEmpty() && !NUMBER.matcher(phone).matches()) {
            throw new RuleViolation("contacts.phone_form").at("phone");
        }
        if (!isAddress(mail)) {
            throw new RuleViolation("contacts.mail_form").at("mail");
        }
        if (!isAddress(mailbox)) {
            throw new RuleViolation("contacts.mail_form").at("mailbox");
        }
        if (hours.length() > HOURS) {
            throw new RuleViolation("contacts.too_long", HOURS).at("hours");
        }
    }

    private static boolean isAddress(String text) {
        return text.isEmpty() || (text.length() <= MAIL && ADDRESS.matcher(text).matches());
    }

    /** The number as a phone dials it. */
    public String dialled() {
        return phone.replace("(0)", "").replaceAll("[^0-9+]", "");
    }

    /** The same without this address of a person, if it is the one. */
    Reach without(String address) {
        return mail.equalsIgnoreCase(address) ? new Reach(phone, "", mailbox, hours) : this;
    }

    /** Whether there is no way at all. */
    boolean isNone() {
        return phone.isEmpty() && mail.isEmpty() && mailbox.isEmpty();
    }
}
