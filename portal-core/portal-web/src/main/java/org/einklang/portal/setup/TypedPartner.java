package org.einklang.portal.setup;

import java.util.regex.Pattern;
import org.einklang.api.RuleViolation;
import org.einklang.portal.directory.Partner;

/**
 * A partner as it is named at the first run: by its full name alone. The short one that lists show is made of it, and can be
 * changed afterwards.
 *
 * @param name full name
 */
record TypedPartner(String name) {

    private static final int LONGEST = 200;
    private static final int LONGEST_SHORT = 60;
    private static final String CUT = "…";
    private static final String BETWEEN_WORDS = " ,;:/(";
    private static final Pattern LOOSE_END = Pattern.compile("[\\s,;:(/&–-]+$");

    /** Takes blanks off both ends. @throws RuleViolation if the name is too long */
    TypedPartner {
        name = name.strip();
        if (name.length() > LONGEST) {
            throw new RuleViolation("core.setup.partner_too_long", shortened(name), LONGEST).at("partners");
        }
    }

    /** To be stored. */
    Partner partner() {
        return new Partner(name, shortName());
    }

    /** The name itself where it is short enough, otherwise as many words of it as there is room for. */
    String shortName() {
        return shortened(name);
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST_SHORT) {
            return name;
        }
        int room = LONGEST_SHORT - CUT.length();
        int end = room;
        while (end > room / 2 && BETWEEN_WORDS.indexOf(name.charAt(end)) < 0) {
            end--;
        }
        String begin = name.substring(0, end > room / 2 ? end : room);
        return LOOSE_END.matcher(begin).replaceFirst("") + CUT;
    }
}
