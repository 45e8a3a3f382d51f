package org.einklang.portal.contact;

import org.einklang.api.RuleViolation;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who is responsible: a person of the directory, or an office that has a name of its own and keeps it when people change.
 *
 * @param partner for which partner
 * @param person the person, if it is one
 * @param office name of the office, if it is one; else empty
 * @param function what they do there, may be empty
 */
public record Holder(PartnerId partner, @Nullable PersonId person, String office, String function) {

    private static final int LONGEST = 200;

    /** Takes blanks off both ends. @throws RuleViolation unless it is either a person or an office */
    public Holder {
        office = office.strip();
        function = function.strip();
        if ((person == null) == office.isEmpty()) {
            throw new RuleViolation("contacts.person_or_office").at("office");
        }
        if (office.length() > LONGEST) {
            throw new RuleViolation("contacts.too_long", LONGEST).at("office");
        }
        if (function.length() > LONGEST) {
            throw new RuleViolation("contacts.too_long", LONGEST).at("function");
        }
    }
}
