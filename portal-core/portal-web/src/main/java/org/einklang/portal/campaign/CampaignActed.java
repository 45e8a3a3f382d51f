package org.einklang.portal.campaign;

import java.util.List;
import java.util.Optional;
import org.einklang.api.audit.Audited;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;

/**
 * Somebody started a campaign, gave it more time or ended it.
 *
 * @param act what was done
 * @param here in which cooperation
 * @param campaign the campaign
 */
public record CampaignActed(Act act, CooperationId here, ItemRef campaign) implements Audited {

    /** What was done. */
    public enum Act {
        /** It has begun. */
        STARTED,
        /** There is more time. */
        EXTENDED,
        /** It takes no more answers. */
        ENDED
    }

    static CampaignActed on(Campaign campaign, Act act) {
        return new CampaignActed(act, campaign.cooperation(), campaign.ref());
    }

    @Override
    public String auditKey() {
        return switch (act) {
            case STARTED -> "campaigns.audit.started";
            case EXTENDED -> "campaigns.audit.extended";
            case ENDED -> "campaigns.audit.ended";
        };
    }

    @Override
    public Optional<CooperationId> cooperation() {
        return Optional.of(here);
    }

    @Override
    public List<ItemRef> subjects() {
        return List.of(campaign);
    }
}
