package org.einklang.portal.contact;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.einklang.api.campaign.CampaignCard;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.api.web.PortalRequest;

/** The campaigns about contacts. */
@Named
@RequestScoped
public class ContactCampaignsPage {

    @Inject
    private ContactCampaigns campaigns;

    @Inject
    private PortalRequest address;

    @Inject
    private Texts texts;

    private List<CampaignCard> all = List.of();

    @PostConstruct
    void load() {
        all = campaigns.all(address.cooperation().id());
    }

    public List<CampaignCard> getAll() {
        return all;
    }

    /** Whether one can be started: by the coordinator, while none is open. */
    public boolean isStartable() {
        return campaigns.isRunner(address.cooperation().id()) && all.stream().noneMatch(CampaignCard::isOpen);
    }

    /** Until when it runs, or ran. */
    public String when(CampaignCard campaign) {
        String day = PortalTime.longDay(campaign.lastDay(), texts.locale());
        return campaign.ended() == null
                ? texts.get("campaigns.until", day)
                : texts.get(
                        "campaigns.ran", day, PortalTime.longDay(PortalTime.dayOf(campaign.ended()), texts.locale()));
    }

    /** The light beside it. */
    public String light(CampaignCard campaign) {
        return campaign.isOpen() ? "run" : "ok";
    }
}
