package org.einklang.portal.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.campaign.CampaignEntry;
import org.einklang.api.campaign.CampaignSource;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;

/** Entries for tests, in memory. */
@ApplicationScoped
class ProbeSource implements CampaignSource {

    static final String KIND = "probe.campaign";

    private final ConcurrentSkipListMap<String, CampaignEntry> entries = new ConcurrentSkipListMap<>();

    void clear() {
        entries.clear();
    }

    /** There is an entry of this owner. */
    ItemRef put(String key, PartnerId partner, PersonId owner) {
        ItemRef item = new ItemRef("core", "probe", key);
        entries.put(key, new CampaignEntry(item, "Probe " + key, partner, owner));
        return item;
    }

    void remove(String key) {
        entries.remove(key);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public long count(CooperationId cooperation) {
        return entries.size();
    }

    @Override
    public List<CampaignEntry> entries(CooperationId cooperation, String after, int most) {
        return entries.tailMap(after, false).values().stream().limit(most).toList();
    }

    @Override
    public Map<ItemRef, CampaignEntry> entries(Collection<ItemRef> items) {
        return items.stream()
                .flatMap(item -> Stream.ofNullable(entries.get(item.id())))
                .collect(Collectors.toMap(CampaignEntry::item, entry -> entry));
    }

    @Override
    public Map<ItemRef, String> addresses(CooperationId cooperation, Collection<ItemRef> items) {
        return Map.of();
    }

    @Override
    public String campaignAddress(CooperationId cooperation, String key) {
        return "/";
    }

    @Override
    public void confirm(ItemRef item) {
        throw new UnsupportedOperationException("nobody presses a button here");
    }

    @Override
    public String purpose() {
        return "probe.still_right";
    }
}
