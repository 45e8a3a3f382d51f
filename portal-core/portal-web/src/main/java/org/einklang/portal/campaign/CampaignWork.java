package org.einklang.portal.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.einklang.api.access.Role;
import org.einklang.api.campaign.CampaignEntry;
import org.einklang.api.campaign.CampaignSource;
import org.einklang.api.item.ItemRef;
import org.einklang.api.notification.Notification;
import org.einklang.api.notification.Notifications;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.time.PortalTime;

/**
 * What the job of a campaign does, part by part, each in a transaction of its own: it gathers entries, finds out who is to be
 * asked today, and writes the mails that are due. Everything can be done again without being done twice.
 */
@ApplicationScoped
class CampaignWork {

    /** Entries in one part. */
    static final int ENTRIES = 200;

    /** People in one part. */
    static final int PEOPLE = 25;

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Askees askees;

    @Inject
    private CampaignMail mail;

    @Inject
    private Directory directory;

    @Inject
    private Notifications notifications;

    @Inject
    private Clock clock;

    /** The campaign, if answers still count. */
    Optional<Campaign> open(long id) {
        return Optional.ofNullable(entities.find(Campaign.class, id)).filter(Campaign::isOpen);
    }

    /** Ends it if its last day has passed. @return whether it has */
    boolean endIfOver(Campaign campaign) {
        if (!campaign.isOver(today())) {
            return false;
        }
        campaign.end(clock.instant());
        notifications.remind(
                new Notification(campaign.cooperation(), "campaigns.told_ended", campaign.ref()),
                coordinators(campaign));
        return true;
    }

    /** Takes in the next entries; those that are known follow their entry. @return the last one, empty after the last part */
    String gather(Campaign campaign, CampaignSource source, String after) {
        List<CampaignEntry> batch = source.entries(campaign.cooperation(), after, ENTRIES);
        Map<ItemRef, AskedEntry> known = known(campaign, batch);
        for (CampaignEntry entry : batch) {
            AskedEntry before = known.get(entry.item());
            if (before == null) {
                entities.persist(new AskedEntry(campaign, entry));
            } else {
                before.follow(entry);
            }
        }
        return batch.size() < ENTRIES ? "" : batch.get(batch.size() - 1).item().id();
    }

    private Map<ItemRef, AskedEntry> known(Campaign campaign, List<CampaignEntry> batch) {
        if (batch.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select e from AskedEntry e where e.campaignId = :campaign and e.itemId in :ids",
                        AskedEntry.class)
                .setParameter("campaign", campaign.id())
                .setParameter(
                        "ids", batch.stream().map(entry -> entry.item().id()).toList())
                .getResultStream()
                .collect(Collectors.toMap(AskedEntry::item, entry -> entry));
    }

    /**
     * Entries for which it was found out who is to be asked.
     *
     * @param last the last one, empty after the last part
     * @param lost whether there is nobody to ask about one of them, for the first time
     */
    record Addressed(String last, boolean lost) {}

    /** Finds out who is to be asked today about the next open entries. */
    Addressed address(Campaign campaign, CampaignSource source, String after) {
        List<AskedEntry> batch = entities.createQuery(
                        "select e from AskedEntry e where e.campaignId = :campaign and e.state in :waiting and e.id > :after"
                                + " order by e.id",
                        AskedEntry.class)
                .setParameter("campaign", campaign.id())
                .setParameter("waiting", Set.of(EntryState.OPEN, EntryState.NOBODY))
                .setParameter("after", Long.parseLong(after))
                .setMaxResults(ENTRIES)
                .getResultList();
        Map<ItemRef, CampaignEntry> now =
                source.entries(batch.stream().map(AskedEntry::item).toList());
        Map<PersonId, PersonId> asked = askees.of(
                campaign.cooperation(),
                now.values().stream().map(CampaignEntry::owner).collect(Collectors.toSet()));
        boolean lost = false;
        for (AskedEntry entry : batch) {
            CampaignEntry current = now.get(entry.item());
            if (current == null) {
                entry.vanish(clock.instant());
            } else {
                entry.follow(current);
                lost |= entry.turnTo(Optional.ofNullable(asked.get(current.owner())));
            }
        }
        return new Addressed(
                batch.size() < ENTRIES
                        ? ""
                        : String.valueOf(batch.get(batch.size() - 1).id()),
                lost);
    }

    /** Tells the coordinators that there is nobody to ask about some entries. */
    void tellOfLost(Campaign campaign) {
        notifications.remind(
                new Notification(campaign.cooperation(), "campaigns.told_nobody", campaign.ref()),
                coordinators(campaign));
    }

    /** Writes to the next people for whom it is time. @return the last one, empty after the last part */
    String ask(Campaign campaign, CampaignSource source, String after) {
        List<Long> people = entities.createQuery(
                        "select distinct e.askedId from AskedEntry e where e.campaignId = :campaign and e.state = :open"
                                + " and e.askedId > :after order by e.askedId",
                        Long.class)
                .setParameter("campaign", campaign.id())
                .setParameter("open", EntryState.OPEN)
                .setParameter("after", Long.parseLong(after))
                .setMaxResults(PEOPLE)
                .getResultList();
        if (people.isEmpty()) {
            campaign.run();
            return "";
        }
        Map<PersonId, List<AskedEntry>> questions = questions(campaign, people);
        Map<PersonId, PersonCard> cards = cards(questions);
        LocalDate today = today();
        questions.forEach((person, entries) -> {
            PersonCard to = cards.get(person);
            if (to != null && entries.stream().anyMatch(entry -> entry.isDue(campaign.lastDay(), today))) {
                mail.ask(campaign, source, to, entries, cards);
                entries.forEach(entry -> entry.ask(today));
            }
        });
        return String.valueOf(people.get(people.size() - 1));
    }

    private Map<PersonId, List<AskedEntry>> questions(Campaign campaign, List<Long> people) {
        return entities.createQuery(
                        "select e from AskedEntry e where e.campaignId = :campaign and e.state = :open"
                                + " and e.askedId in :people order by e.askedId, e.id",
                        AskedEntry.class)
                .setParameter("campaign", campaign.id())
                .setParameter("open", EntryState.OPEN)
                .setParameter("people", people)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        entry -> entry.asked().orElseThrow(), LinkedHashMap::new, Collectors.toList()));
    }

    private Map<PersonId, PersonCard> cards(Map<PersonId, List<AskedEntry>> questions) {
        Set<PersonId> ids = new HashSet<>(questions.keySet());
        questions.values().stream()
                .flatMap(Collection::stream)
                .forEach(entry -> entry.owner().ifPresent(ids::add));
        return new HashMap<>(directory.people(ids));
    }

    private List<PersonId> coordinators(Campaign campaign) {
        return entities.createQuery(
                        "select distinct r.personId from RoleAssignment r where r.cooperationId = :here and r.role = :role"
                                + " and r.withdrawnOn is null",
                        Long.class)
                .setParameter("here", campaign.cooperation().value())
                .setParameter("role", Role.COORDINATOR)
                .getResultStream()
                .map(PersonId::new)
                .toList();
    }

    private LocalDate today() {
        return PortalTime.dayOf(clock.instant());
    }
}
