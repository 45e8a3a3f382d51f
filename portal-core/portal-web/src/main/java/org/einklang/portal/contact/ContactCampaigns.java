package org.einklang.portal.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.campaign.CampaignCard;
import org.einklang.api.campaign.Campaigns;
import org.einklang.api.campaign.NewCampaign;
import org.einklang.api.people.CooperationId;
import org.einklang.portal.campaign.CampaignPermission;

/** Campaigns in which all owners of contacts are asked by a date; the coordinator runs them, everybody sees that they run. */
@ApplicationScoped
public class ContactCampaigns {

    @Inject
    private Access access;

    @Inject
    private Campaigns campaigns;

    /** All of the cooperation, the latest first. */
    public List<CampaignCard> all(CooperationId here) {
        access.require(ContactPermission.SEE_CONTACTS, Scope.cooperation(here));
        return campaigns.of(here, ContactCampaignSource.KIND);
    }

    /** The one with this key. @throws org.einklang.api.NotVisible if there is none */
    public CampaignCard one(CooperationId here, String key) {
        access.require(ContactPermission.SEE_CONTACTS, Scope.cooperation(here));
        return campaigns.campaign(here, ContactCampaignSource.KIND, key);
    }

    /** Starts one. @return its key @throws org.einklang.api.RuleViolation if one is open, or the title or day will not do */
    @Transactional
    public String start(CooperationId here, String title, LocalDate lastDay) {
        access.require(CampaignPermission.RUN_CAMPAIGN, Scope.cooperation(here));
        campaigns.start(new NewCampaign(here, ContactCampaignSource.KIND, title, lastDay));
        return all(here).get(0).key();
    }

    /** Gives more time. @throws org.einklang.api.RuleViolation if it has ended, or that is no later day */
    @Transactional
    public void extend(CooperationId here, String key, LocalDate lastDay) {
        access.require(CampaignPermission.RUN_CAMPAIGN, Scope.cooperation(here));
        campaigns.extend(one(here, key).id(), lastDay);
    }

    /** Ends it now. @throws org.einklang.api.RuleViolation if it has ended */
    @Transactional
    public void end(CooperationId here, String key) {
        access.require(CampaignPermission.RUN_CAMPAIGN, Scope.cooperation(here));
        campaigns.end(one(here, key).id());
    }

    /** Whether the person who acts may start, extend and end. */
    public boolean isRunner(CooperationId here) {
        return access.may(CampaignPermission.RUN_CAMPAIGN, Scope.cooperation(here));
    }
}
