package org.einklang.meetings.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.einklang.api.RuleViolation;

/**
 * How people take part in a meeting from afar: by a link, by telephone with a PIN, both or neither. Whoever knows it gets into the
 * room, so that only {@link org.einklang.meetings.invitation.Joining} hands it out. Never changes; another one takes its place.
 */
@Embeddable
public class OnlineAccess {

    /** Of the link, in characters. */
    public static final int LONGEST_LINK = 500;

    /** Of the telephone number, in characters. */
    public static final int LONGEST_PHONE = 60;

    /** Of the PIN, in characters. */
    public static final int LONGEST_PIN = 40;

    private static final Pattern PHONE = Pattern.compile("[+(]?\\d[\\d ()/.-]*");
    private static final Pattern PIN = Pattern.compile("[\\p{Alnum} *#-]+");
    private static final int FEWEST_DIGITS = 3;

    @Column(name = "JOIN_LINK")
    private String link = "";

    @Column(name = "DIAL_IN")
    private String phone = "";

    @Column(name = "DIAL_IN_PIN")
    private String pin = "";

    /** People sit together, or nobody has said yet. */
    public OnlineAccess() {}

    /**
     * A way to take part.
     *
     * @param link begins with {@code https://}; empty if there is none
     * @param phone as people write it, such as {@code +49 221 12345-0}; empty if there is none
     * @param pin what is typed on the telephone; empty if there is none
     * @throws RuleViolation if one of them is too long or not what it should be, or if there is a PIN and no telephone number
     */
    public OnlineAccess(String link, String phone, String pin) {
        this.link = link.strip();
        this.phone = phone.strip();
        this.pin = pin.strip();
        requireLink();
        requirePhone();
        requirePin();
    }

    private void requireLink() {
        requireShort(link, LONGEST_LINK, "joinLink");
        if (!link.isEmpty() && !isSafe(link)) {
            throw new RuleViolation("meetings.plan.link_wrong").at("joinLink");
        }
    }

    /** Nothing is sent in the clear, and no name or password hides where it leads. */
    private static boolean isSafe(String typed) {
        try {
            URI uri = new URI(typed);
            return "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null;
        } catch (URISyntaxException notALink) {
            return false;
        }
    }

    private void requirePhone() {
        requireShort(phone, LONGEST_PHONE, "dialIn");
        if (!phone.isEmpty()
                && (!PHONE.matcher(phone).matches()
                        || phone.replaceAll("\\D", "").length() < FEWEST_DIGITS)) {
            throw new RuleViolation("meetings.plan.phone_wrong").at("dialIn");
        }
    }

    private void requirePin() {
        requireShort(pin, LONGEST_PIN, "pin");
        if (!pin.isEmpty() && !PIN.matcher(pin).matches()) {
            throw new RuleViolation("meetings.plan.pin_wrong").at("pin");
        }
        if (!pin.isEmpty() && phone.isEmpty()) {
            throw new RuleViolation("meetings.plan.phone_missing").at("dialIn");
        }
    }

    private static void requireShort(String typed, int most, String field) {
        if (typed.length() > most) {
            throw new RuleViolation("meetings.plan.too_many_characters", most).at(field);
        }
    }

    /** Whether there is neither a link nor a telephone number. */
    public boolean isEmpty() {
        return link.isEmpty() && phone.isEmpty();
    }

    public String getLink() {
        return link;
    }

    public String getPhone() {
        return phone;
    }

    public String getPin() {
        return pin;
    }

    /** The telephone number as telephones dial it, such as {@code tel:+49221123450}; empty if there is none. */
    public String getDial() {
        String dialled = phone.startsWith("+") ? phone.replace("(0)", "") : phone;
        return phone.isEmpty() ? "" : "tel:" + dialled.replaceAll("[^+\\d]", "");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OnlineAccess that
                && link.equals(that.link)
                && phone.equals(that.phone)
                && pin.equals(that.pin);
    }

    @Override
    public int hashCode() {
        return Objects.hash(link, phone, pin);
    }
}
