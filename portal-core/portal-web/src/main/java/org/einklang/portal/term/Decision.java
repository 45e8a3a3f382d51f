package org.einklang.portal.term;

import java.time.LocalDate;
import org.einklang.api.RuleViolation;
import org.einklang.api.term.TermKind;
import org.jspecify.annotations.Nullable;

/**
 * Who decided a change: the resolution in words, such as "Beschluss der Trägergruppe Nr. 4", and its day.
 *
 * @param reference which resolution; empty if there was none
 * @param day when it was taken
 */
public record Decision(String reference, @Nullable LocalDate day) {

    /** A change that needed no resolution. */
    public static final Decision NONE = new Decision("", null);

    private static final int LONGEST = 200;

    /** Takes blanks off both ends. @throws RuleViolation if the reference is too long */
    public Decision {
        reference = reference.strip();
        if (reference.length() > LONGEST) {
            throw new RuleViolation("terms.too_long", LONGEST).at("reference");
        }
    }

    /**
     * Fields of action are the sponsors' business: without their resolution nothing changes [000 IV.1].
     *
     * @throws RuleViolation if reference or day is missing where one is needed, or the day is yet to come
     */
    void requireFor(TermKind kind, LocalDate today) {
        if (kind.needsResolution() && reference.isEmpty()) {
            throw new RuleViolation("terms.reference_missing").at("reference");
        }
        if (kind.needsResolution() && day == null) {
            throw new RuleViolation("terms.decided_missing").at("decided");
        }
        if (day != null && day.isAfter(today)) {
            throw new RuleViolation("terms.decided_later").at("decided");
        }
    }
}
