package org.einklang.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;

/** A few letters by which a person can tell us which fault they saw; the same stand in the log. */
public final class FaultReference {

    private static final String NAME = "einklang.reference";
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private FaultReference() {}

    /** The reference of this request, such as {@code K7Q2-M9XD}. */
    public static String of(HttpServletRequest request) {
        if (request.getAttribute(NAME) instanceof String known) {
            return known;
        }
        String drawn = RANDOM.ints(LENGTH, 0, LETTERS.length())
                .collect(StringBuilder::new, (text, i) -> text.append(LETTERS.charAt(i)), StringBuilder::append)
                .insert(LENGTH / 2, '-')
                .toString();
        request.setAttribute(NAME, drawn);
        return drawn;
    }
}
