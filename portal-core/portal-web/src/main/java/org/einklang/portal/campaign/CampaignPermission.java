package org.einklang.portal.campaign;

import java.util.Locale;
import java.util.Set;
import org.einklang.api.access.Permission;
import org.einklang.api.access.Role;

/** The rights on campaigns; the entries themselves are answered by whoever keeps them. */
public enum CampaignPermission implements Permission {
    /** Start a campaign, give it more time, end it. */
    RUN_CAMPAIGN(Role.COORDINATOR),
    /** See how far a campaign has come: the coordinator everywhere, the head of an organisation for that. */
    SEE_CAMPAIGN_PROGRESS(Role.COORDINATOR, Role.PARTNER_LEAD);

    private final Set<Role> roles;

    CampaignPermission(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public String key() {
        return "core." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
