package org.einklang.portal.token;

import java.util.List;
import java.util.Set;
import org.einklang.api.RuleViolation;
import org.einklang.api.rest.ApiScope;

/**
 * What somebody wants of a key.
 *
 * @param name what they call it
 * @param scopes for what it may be used
 * @param days for how many days from today on
 */
public record WishedToken(String name, Set<ApiScope> scopes, int days) {

    /** For how long a key may be made; the second one is offered first. */
    static final List<Integer> PERIODS = List.of(30, 90, 180, 365);

    static final int LONGEST_NAME = 80;

    /** @throws RuleViolation without a name or a use, or for a time that is not offered */
    public WishedToken {
        name = name.strip();
        if (name.isEmpty()) {
            throw new RuleViolation("tokens.name_missing").at("name");
        }
        if (name.length() > LONGEST_NAME) {
            throw new RuleViolation("tokens.name_long", LONGEST_NAME).at("name");
        }
        if (scopes.isEmpty()) {
            throw new RuleViolation("tokens.scopes_missing").at("scopes");
        }
        if (!PERIODS.contains(days)) {
            throw new RuleViolation("tokens.days_wrong").at("days");
        }
        scopes = Set.copyOf(scopes);
    }
}
