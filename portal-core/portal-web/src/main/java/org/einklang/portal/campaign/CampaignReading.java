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
import java.util.stream.Collectors;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.campaign.CampaignCard;
import org.einklang.api.campaign.CampaignState;
import org.einklang.api.item.ItemRef;
import org.einklang.api.job.JobProgress;
import org.einklang.api.job.Jobs;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.table.TableReading;
import org.einklang.api.text.Texts;
import org.einklang.portal.directory.DirectoryReading;
import org.einklang.portal.directory.Partner;
import org.jspecify.annotations.Nullable;

/** How far a campaign is: for the coordinator everywhere, for the head of an organisation there; and what is left for me. */
@ApplicationScoped
public class CampaignReading {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Directory directory;

    @Inject
    private DirectoryReading partners;

    @Inject
    private CampaignSources sources;

    @Inject
    private Jobs jobs;

    @Inject
    private Texts texts;

    /**
     * An entry that waits for me.
     *
     * @param name what it is called
     * @param address where I look at it
     * @param owner whom I stand in for, empty if it is mine
     */
    public record Mine(String name, String address, String owner) {}

    /** The partners whose progress the person who acts may see. */
    public List<Partner> visible(CampaignCard campaign) {
        return partners.partners(campaign.cooperation()).stream()
                .filter(partner -> access.may(
                        CampaignPermission.SEE_CAMPAIGN_PROGRESS,
                        new Scope.OfPartner(campaign.cooperation(), partner.partnerId())))
                .toList();
    }

    /** How far it is; a handful of statements. */
    public CampaignView view(CampaignCard campaign, List<Partner> shown) {
        requireVisible(campaign, shown);
        return new CampaignView(
                light(campaign),
                texts.get("campaigns.state." + campaign.state()),
                underWay(campaign),
                progress(campaign, shown));
    }

    private void requireVisible(CampaignCard campaign, List<Partner> shown) {
        shown.forEach(partner -> access.require(
                CampaignPermission.SEE_CAMPAIGN_PROGRESS,
                new Scope.OfPartner(campaign.cooperation(), partner.partnerId())));
    }

    private static String light(CampaignCard campaign) {
        return switch (campaign.state()) {
            case STARTING, RUNNING -> "run";
            case ENDED -> campaign.answered() == campaign.all() ? "ok" : "warn";
        };
    }

    /** While entries are gathered, how far that is. */
    private @Nullable JobProgress underWay(CampaignCard campaign) {
        if (campaign.state() != CampaignState.STARTING) {
            return null;
        }
        return Optional.ofNullable(entities.find(Campaign.class, campaign.id().value()))
                .flatMap(Campaign::job)
                .flatMap(jobs::progress)
                .orElse(null);
    }

    private List<CampaignView.PartnerProgress> progress(CampaignCard campaign, List<Partner> shown) {
        if (shown.isEmpty()) {
            return List.of();
        }
        Map<Long, Map<EntryState, Long>> counts = new HashMap<>();
        Map<Long, Map<PersonId, Long>> waiting = new HashMap<>();
        entities.createQuery(
                        "select e.partnerId, e.state, e.ownerId, count(e) from AskedEntry e where e.campaignId = :campaign"
                                + " and e.partnerId in :partners group by e.partnerId, e.state, e.ownerId",
                        Object[].class)
                .setParameter("campaign", campaign.id().value())
                .setParameter("partners", shown.stream().map(Partner::id).toList())
                .getResultStream()
                .forEach(row -> {
                    EntryState state = (EntryState) row[1];
                    long number = (Long) row[3];
                    counts.computeIfAbsent((Long) row[0], partner -> new HashMap<>())
                            .merge(state, number, Long::sum);
                    if (state == EntryState.OPEN && row[2] != null) {
                        waiting.computeIfAbsent((Long) row[0], partner -> new LinkedHashMap<>())
                                .merge(new PersonId((Long) row[2]), number, Long::sum);
                    }
                });
        Map<PersonId, PersonCard> people = directory.people(
                waiting.values().stream().flatMap(one -> one.keySet().stream()).collect(Collectors.toSet()));
        return shown.stream()
                .filter(partner -> counts.containsKey(partner.id()))
                .map(partner -> progress(
                        partner,
                        counts.getOrDefault(partner.id(), Map.of()),
                        waiting.getOrDefault(partner.id(), Map.of()),
                        people))
                .toList();
    }

    private CampaignView.PartnerProgress progress(
            Partner partner,
            Map<EntryState, Long> counts,
            Map<PersonId, Long> waiting,
            Map<PersonId, PersonCard> people) {
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        long nobody = counts.getOrDefault(EntryState.NOBODY, 0L);
        long answered = all - nobody - counts.getOrDefault(EntryState.OPEN, 0L);
        return new CampaignView.PartnerProgress(
                partner.name(),
                answered,
                all,
                texts.get("campaigns.answered_of", answered, all),
                nobody == 0 ? "" : texts.get("campaigns.nobody", nobody),
                waiting.entrySet().stream()
                        .map(one -> texts.get(
                                "campaigns.waiting", CampaignRows.name(texts, people, one.getKey()), one.getValue()))
                        .sorted()
                        .toList());
    }

    /** What waits for the person who acts: own entries, and those of people they stand in for. */
    public List<Mine> mine(CampaignCard campaign) {
        if (!campaign.isOpen()) {
            return List.of();
        }
        PersonId me = access.me();
        List<AskedEntry> entries = entities.createQuery(
                        "select e from AskedEntry e where e.campaignId = :campaign and e.state = :open"
                                + " and (e.ownerId = :me or e.askedId = :me) order by e.itemName, e.id",
                        AskedEntry.class)
                .setParameter("campaign", campaign.id().value())
                .setParameter("open", EntryState.OPEN)
                .setParameter("me", me.value())
                .getResultList();
        Map<ItemRef, String> addresses = sources.addresses(campaign, entries);
        Map<PersonId, PersonCard> owners = directory.people(
                entries.stream().flatMap(entry -> entry.owner().stream()).collect(Collectors.toSet()));
        return entries.stream()
                .map(entry -> new Mine(
                        entry.itemName(),
                        addresses.getOrDefault(entry.item(), ""),
                        entry.owner()
                                .filter(owner -> !owner.equals(me))
                                .map(owner -> CampaignRows.name(texts, owners, owner))
                                .orElse("")))
                .toList();
    }

    /** The entries of these partners one by one, for a list. */
    public TableReading<Long, CampaignRow> rows(CampaignCard campaign, List<Partner> shown) {
        requireVisible(campaign, shown);
        if (shown.isEmpty()) {
            throw new NotVisible("no progress of campaign " + campaign.key());
        }
        return new CampaignRows(entities, directory, sources, texts, campaign, shown);
    }
}
