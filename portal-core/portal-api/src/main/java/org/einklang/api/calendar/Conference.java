package org.einklang.api.calendar;

import java.io.Serializable;
import java.net.URI;

/**
 * A way to take part in an appointment from afar (RFC 7986, {@code CONFERENCE}). Whoever knows it gets in: give it only to those who
 * are invited.
 *
 * @param address {@code https:} or {@code tel:}
 * @param label what it is in the reader's language, with the PIN if there is one: "Online teilnehmen"
 */
public record Conference(URI address, String label) implements Serializable {

    /** Whether it is a telephone number. */
    public boolean isPhone() {
        return "tel".equals(address.getScheme());
    }

    /** One line for programs and people that know no conferences. */
    public String line() {
        return isPhone() ? label : label + ": " + address;
    }
}
