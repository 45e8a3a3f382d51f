package org.einklang.portal.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.item.ItemCard;
import org.einklang.api.text.Texts;
import org.einklang.portal.item.HostItems;

/** Campaigns by reference, for those who run them. */
@ApplicationScoped
class CampaignItems extends HostItems {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private CampaignSources sources;

    @Inject
    private Texts texts;

    CampaignItems() {
        super(Campaign.TYPE);
    }

    @Override
    protected Stream<ItemCard> cards(List<Long> numbers) {
        return entities.createQuery("select c from Campaign c where c.id in :ids", Campaign.class)
                .setParameter("ids", numbers)
                .getResultStream()
                .filter(campaign ->
                        access.may(CampaignPermission.RUN_CAMPAIGN, Scope.cooperation(campaign.cooperation())))
                .flatMap(this::card);
    }

    private Stream<ItemCard> card(Campaign campaign) {
        return sources.find(campaign.kind()).stream()
                .map(source -> new ItemCard(
                        campaign.ref(),
                        campaign.title(),
                        source.campaignAddress(campaign.cooperation(), campaign.shortKey()),
                        texts.get("campaigns.state." + campaign.state())));
    }
}
