package org.einklang.portal.location;

import org.einklang.api.RuleViolation;
import org.einklang.api.people.PartnerId;
import org.einklang.portal.contact.Reach;

/**
 * What is said of a location.
 *
 * @param partner whose it is
 * @param name what it is called
 * @param address postal address, a line each
 * @param reach telephone and mailbox; its hours stay empty
 * @param week when it is open
 * @param exceptions when it is not, or longer, in words
 * @param access how one gets in with a wheelchair, a pram or without seeing, in words
 * @param promise what visitors can rely on, with a little formatting
 * @param shown whether everybody sees it
 */
public record LocationText(
        PartnerId partner,
        String name,
        String address,
        Reach reach,
        OpeningWeek week,
        String exceptions,
        String access,
        String promise,
        boolean shown) {

    /** Takes blanks off both ends. @throws RuleViolation if something is missing or too long */
    public LocationText {
        name = fitting(name, 200, "name");
        address = fitting(address, 500, "address");
        exceptions = fitting(exceptions, 1000, "exceptions");
        access = fitting(access, 1000, "access");
        promise = fitting(promise, 2000, "promise");
        if (name.isEmpty()) {
            throw new RuleViolation("publicarea.location.name_missing").at("name");
        }
        if (address.isEmpty()) {
            throw new RuleViolation("publicarea.location.address_missing").at("address");
        }
    }

    private static String fitting(String typed, int most, String field) {
        String bare = typed.strip();
        if (bare.length() > most) {
            throw new RuleViolation("publicarea.too_long", most).at(field);
        }
        return bare;
    }
}
