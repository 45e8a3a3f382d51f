package org.einklang.portal.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.item.ItemCard;
import org.einklang.api.item.ItemRef;
import org.einklang.api.item.ItemResolver;

/** Campaigns by reference, for those who run them. */
@ApplicationScoped
class CampaignItems implements ItemResolver {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private CampaignSources sources;

    @Override
    public String module() {
        return "core";
    }

    @Override
    public Map<ItemRef, ItemCard> resolve(Collection<ItemRef> refs) {
        List<Long> ids = refs.stream()
                .filter(ref -> ref.type().equals(Campaign.TYPE))
                .map(ref -> Long.valueOf(ref.id()))
                .toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select c from Campaign c where c.id in :ids", Campaign.class)
                .setParameter("ids", ids)
                .getResultStream()
                .filter(campaign ->
                        access.may(CampaignPermission.RUN_CAMPAIGN, Scope.cooperation(campaign.cooperation())))
                .flatMap(this::card)
                .collect(Collectors.toMap(ItemCard::ref, card -> card));
    }

    private Stream<ItemCard> card(Campaign campaign) {
        return sources.find(campaign.kind()).stream()
                .map(source -> new ItemCard(
                        campaign.ref(),
                        campaign.title(),
                        source.campaignAddress(campaign.cooperation(), campaign.shortKey())));
    }
}
