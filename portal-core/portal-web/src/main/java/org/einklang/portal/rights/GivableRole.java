package org.einklang.portal.rights;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.einklang.api.access.Role;
import org.einklang.api.people.PartnerId;

/**
 * A role that the coordinator gives: in the whole cooperation, or for one of its partners. Seats come from bodies, the lead of
 * a unit from the unit.
 *
 * @param role which role
 * @param partner for whom, if it is a role of a partner
 */
public record GivableRole(Role role, Optional<PartnerId> partner) {

    static final List<Role> IN_COOPERATION = List.of(Role.COORDINATOR, Role.EVALUATOR, Role.CATALOGUE_EDITOR);
    static final List<Role> FOR_PARTNER = List.of(Role.PARTNER_LEAD, Role.PRESS_OFFICER, Role.TRAINING_COORDINATOR);

    /** A role in the whole cooperation. */
    public static GivableRole of(Role role) {
        return new GivableRole(role, Optional.empty());
    }

    /** A role for this partner. */
    public static GivableRole of(Role role, PartnerId partner) {
        return new GivableRole(role, Optional.of(partner));
    }

    /** All that a cooperation with these partners has to give, in the order of lists. */
    public static List<GivableRole> all(Collection<PartnerId> partners) {
        List<GivableRole> all = new ArrayList<>();
        IN_COOPERATION.forEach(role -> all.add(of(role)));
        FOR_PARTNER.forEach(role -> partners.forEach(partner -> all.add(of(role, partner))));
        return all;
    }

    /** How a form names it. */
    public String key() {
        return partner.map(id -> role + "-" + id.value()).orElseGet(role::name);
    }
}
