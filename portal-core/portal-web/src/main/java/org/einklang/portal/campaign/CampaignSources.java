package org.einklang.portal.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.einklang.api.campaign.CampaignCard;
import org.einklang.api.campaign.CampaignSource;
import org.einklang.api.item.ItemRef;

/** The kinds of entries about which there can be campaigns. */
@ApplicationScoped
public class CampaignSources {

    @Inject
    @Any
    private Instance<CampaignSource> sources;

    /** That of a kind, unless its module is gone. */
    Optional<CampaignSource> find(String kind) {
        return sources.stream().filter(source -> source.kind().equals(kind)).findFirst();
    }

    /** Where the things of these entries are; empty if the module of their kind is gone. */
    Map<ItemRef, String> addresses(CampaignCard campaign, List<AskedEntry> entries) {
        return entries.isEmpty()
                ? Map.of()
                : find(campaign.kind())
                        .map(source -> source.addresses(
                                campaign.cooperation(),
                                entries.stream().map(AskedEntry::item).toList()))
                        .orElse(Map.of());
    }

    /** That of a kind. @throws IllegalArgumentException if there is none */
    CampaignSource of(String kind) {
        return find(kind).orElseThrow(() -> new IllegalArgumentException("no entries of kind " + kind));
    }
}
