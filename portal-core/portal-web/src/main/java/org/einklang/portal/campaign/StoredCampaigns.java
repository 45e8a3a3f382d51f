package org.einklang.portal.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.campaign.CampaignCard;
import org.einklang.api.campaign.CampaignId;
import org.einklang.api.campaign.CampaignState;
import org.einklang.api.campaign.Campaigns;
import org.einklang.api.campaign.EntryAnswered;
import org.einklang.api.campaign.NewCampaign;
import org.einklang.api.item.ItemRef;
import org.einklang.api.job.JobOrder;
import org.einklang.api.job.Jobs;
import org.einklang.api.number.NumberSequences;
import org.einklang.api.people.CooperationId;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.campaign.CampaignActed.Act;

/**
 * Keeps campaigns in the database. An answer is one conditional update of an open question: of two who answer at the same
 * moment the first one has done so.
 */
@ApplicationScoped
@Transactional
public class StoredCampaigns implements Campaigns {

    private static final Set<EntryState> WAITING = Set.of(EntryState.OPEN, EntryState.NOBODY);

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private CampaignSources sources;

    @Inject
    private NumberSequences numbers;

    @Inject
    private Jobs jobs;

    @Inject
    private Clock clock;

    @Inject
    private Event<CampaignActed> acted;

    @Override
    public CampaignId start(NewCampaign order) {
        String kind = sources.of(order.kind()).kind();
        boolean open = !entities.createQuery(
                        "select c.id from Campaign c where c.cooperationId = :here and c.kind = :kind and c.state <> :ended",
                        Long.class)
                .setParameter("here", order.cooperation().value())
                .setParameter("kind", kind)
                .setParameter("ended", CampaignState.ENDED)
                .getResultList()
                .isEmpty();
        if (open) {
            throw new RuleViolation("campaigns.one_open");
        }
        String sequence = "core.campaign." + order.cooperation().value() + "." + kind;
        Campaign campaign =
                new Campaign(order, String.valueOf(numbers.draw(sequence)), access.me(), clock.instant(), today());
        entities.persist(campaign);
        entities.flush();
        campaign.beWorkedOnBy(jobs.submit(work(campaign)));
        acted.fire(CampaignActed.on(campaign, Act.STARTED));
        return campaign.campaignId();
    }

    /** The job that gathers, asks and reminds; there is one at a time. */
    static JobOrder work(Campaign campaign) {
        return JobOrder.of(CampaignJob.KIND, String.valueOf(campaign.id())).onlyOneFor("campaign " + campaign.id());
    }

    @Override
    public void extend(CampaignId id, LocalDate lastDay) {
        Campaign campaign = existing(id);
        campaign.extend(lastDay, today());
        acted.fire(CampaignActed.on(campaign, Act.EXTENDED));
    }

    @Override
    public void end(CampaignId id) {
        Campaign campaign = existing(id);
        campaign.end(clock.instant());
        acted.fire(CampaignActed.on(campaign, Act.ENDED));
    }

    @Override
    public List<CampaignCard> of(CooperationId cooperation, String kind) {
        return cards(entities.createQuery(
                        "select c from Campaign c where c.cooperationId = :here and c.kind = :kind order by c.id desc",
                        Campaign.class)
                .setParameter("here", cooperation.value())
                .setParameter("kind", kind)
                .getResultList());
    }

    @Override
    public CampaignCard campaign(CooperationId cooperation, String kind, String key) {
        return cards(entities.createQuery(
                                "select c from Campaign c where c.cooperationId = :here and c.kind = :kind"
                                        + " and c.shortKey = :key",
                                Campaign.class)
                        .setParameter("here", cooperation.value())
                        .setParameter("kind", kind)
                        .setParameter("key", key)
                        .getResultList())
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotVisible("no campaign " + key));
    }

    private List<CampaignCard> cards(List<Campaign> campaigns) {
        if (campaigns.isEmpty()) {
            return List.of();
        }
        Map<Long, long[]> counts = new HashMap<>();
        entities.createQuery(
                        "select e.campaignId, e.state, count(e) from AskedEntry e where e.campaignId in :ids"
                                + " group by e.campaignId, e.state",
                        Object[].class)
                .setParameter("ids", campaigns.stream().map(Campaign::id).toList())
                .getResultStream()
                .forEach(row -> {
                    long[] count = counts.computeIfAbsent((Long) row[0], id -> new long[2]);
                    count[0] += ((EntryState) row[1]).isAnswered() ? (Long) row[2] : 0;
                    count[1] += (Long) row[2];
                });
        return campaigns.stream()
                .map(campaign -> {
                    long[] count = counts.getOrDefault(campaign.id(), new long[2]);
                    return campaign.card(count[0], count[1]);
                })
                .toList();
    }

    @Override
    public Set<ItemRef> openAmong(Collection<ItemRef> items) {
        if (items.isEmpty()) {
            return Set.of();
        }
        return entities.createQuery(
                        "select e from AskedEntry e, Campaign c where c.id = e.campaignId and c.state <> :ended"
                                + " and e.itemModule in :modules and e.itemType in :types and e.itemId in :ids"
                                + " and e.state in :waiting",
                        AskedEntry.class)
                .setParameter("ended", CampaignState.ENDED)
                .setParameter(
                        "modules",
                        items.stream().map(ItemRef::module).distinct().toList())
                .setParameter(
                        "types", items.stream().map(ItemRef::type).distinct().toList())
                .setParameter("ids", items.stream().map(ItemRef::id).toList())
                .setParameter("waiting", WAITING)
                .getResultStream()
                .map(AskedEntry::item)
                .filter(items::contains)
                .collect(Collectors.toSet());
    }

    /** Somebody has looked at an entry: whoever waits for that has the answer. */
    void note(@Observes EntryAnswered answered) {
        entities.createQuery("update AskedEntry e set e.state = :state, e.answeredBy = :me, e.answeredFor = e.ownerId,"
                        + " e.answeredAt = :now, e.way = :way"
                        + " where e.itemModule = :module and e.itemType = :type and e.itemId = :id"
                        + " and e.state in :waiting and e.campaignId in"
                        + " (select c.id from Campaign c where c.state <> :ended)")
                .setParameter("state", EntryState.of(answered.how()))
                .setParameter("me", access.me().value())
                .setParameter("now", clock.instant())
                .setParameter("way", answered.byLink() ? AskedEntry.Way.LINK : AskedEntry.Way.PORTAL)
                .setParameter("module", answered.item().module())
                .setParameter("type", answered.item().type())
                .setParameter("id", answered.item().id())
                .setParameter("waiting", WAITING)
                .setParameter("ended", CampaignState.ENDED)
                .executeUpdate();
    }

    private Campaign existing(CampaignId id) {
        Campaign campaign = entities.find(Campaign.class, id.value());
        if (campaign == null) {
            throw new NotVisible("no campaign " + id.value());
        }
        return campaign;
    }

    private LocalDate today() {
        return PortalTime.dayOf(clock.instant());
    }
}
