package org.einklang.portal.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.campaign.CampaignSource;
import org.einklang.api.campaign.CampaignState;
import org.einklang.api.deadline.Deadlines;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.text.Texts;
import org.einklang.api.waiting.QuickAnswer;
import org.einklang.api.waiting.WaitingKind;
import org.einklang.api.waiting.WaitingSource;
import org.einklang.api.waiting.WaitingThing;
import org.einklang.portal.directory.CorePermission;

/** Entries about which a campaign asks: one's own, and those of people for whom one is asked. */
@ApplicationScoped
class WaitingEntries implements WaitingSource {

    private static final String STILL_RIGHT = "right";

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private CampaignSources sources;

    @Inject
    private Access access;

    @Inject
    private Directory directory;

    @Inject
    private Texts texts;

    @Override
    public String key() {
        return "campaigns-entries";
    }

    @Override
    public List<WaitingThing> waiting(CooperationId cooperation, int limit) {
        access.require(CorePermission.SEE_OWN_THINGS, Scope.cooperation(cooperation));
        Map<AskedEntry, Campaign> asked = asked(cooperation, limit);
        Map<ItemRef, String> addresses = addresses(cooperation, asked);
        Set<PersonId> owners =
                asked.keySet().stream().flatMap(entry -> entry.owner().stream()).collect(Collectors.toSet());
        Map<PersonId, PersonCard> people = directory.people(owners);
        return asked.entrySet().stream()
                .filter(one -> addresses.containsKey(one.getKey().item()))
                .map(one -> thing(one.getKey(), one.getValue(), addresses, people))
                .toList();
    }

    /** Two questions, each along an index of its own. */
    private Map<AskedEntry, Campaign> asked(CooperationId cooperation, int limit) {
        Map<AskedEntry, Campaign> asked = new LinkedHashMap<>();
        for (String who : List.of("e.ownerId = :me", "e.askedId = :me and (e.ownerId is null or e.ownerId <> :me)")) {
            entities.createQuery(
                            "select e, c from AskedEntry e, Campaign c where " + who + " and e.state = :open"
                                    + " and c.id = e.campaignId and c.cooperationId = :here and c.state <> :ended"
                                    + " order by c.lastDay, e.itemName, e.id",
                            Object[].class)
                    .setParameter("me", access.me().value())
                    .setParameter("open", EntryState.OPEN)
                    .setParameter("here", cooperation.value())
                    .setParameter("ended", CampaignState.ENDED)
                    .setMaxResults(limit)
                    .getResultList()
                    .forEach(row -> asked.put((AskedEntry) row[0], (Campaign) row[1]));
        }
        return asked;
    }

    private Map<ItemRef, String> addresses(CooperationId cooperation, Map<AskedEntry, Campaign> asked) {
        Map<String, List<ItemRef>> kinds = asked.entrySet().stream()
                .collect(Collectors.groupingBy(
                        one -> one.getValue().kind(),
                        Collectors.mapping(one -> one.getKey().item(), Collectors.toList())));
        Map<ItemRef, String> addresses = new HashMap<>();
        kinds.forEach((kind, items) ->
                sources.find(kind).ifPresent(source -> addresses.putAll(source.addresses(cooperation, items))));
        return addresses;
    }

    private WaitingThing thing(
            AskedEntry entry, Campaign campaign, Map<ItemRef, String> addresses, Map<PersonId, PersonCard> people) {
        Optional<PersonCard> another =
                entry.owner().filter(owner -> !owner.equals(access.me())).map(people::get);
        return new WaitingThing(
                String.valueOf(entry.id()),
                WaitingKind.CONFIRM,
                texts.get("campaigns.waits.title", entry.itemName()),
                addresses.getOrDefault(entry.item(), ""),
                another.map(owner -> texts.get("campaigns.waits.deputy", campaign.title(), owner.name()))
                        .orElseGet(() -> texts.get("campaigns.waits.own", campaign.title())),
                Deadlines.endOf(campaign.lastDay()),
                List.of(new QuickAnswer(STILL_RIGHT, texts.get("campaigns.waits.right"))));
    }

    @Override
    public String answer(CooperationId cooperation, String id, String answer) {
        Map.Entry<AskedEntry, Campaign> wanted = asked(cooperation, Integer.MAX_VALUE).entrySet().stream()
                .filter(one -> answer.equals(STILL_RIGHT)
                        && String.valueOf(one.getKey().id()).equals(id))
                .findFirst()
                .orElseThrow(() -> new NotVisible("no answer " + answer + " about entry " + id));
        CampaignSource source = sources.find(wanted.getValue().kind())
                .orElseThrow(
                        () -> new NotVisible("nobody knows " + wanted.getValue().kind()));
        source.confirm(wanted.getKey().item());
        return "campaigns.waits.confirmed";
    }
}
