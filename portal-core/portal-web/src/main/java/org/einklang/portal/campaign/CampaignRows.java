package org.einklang.portal.campaign;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.campaign.CampaignCard;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.table.TableQuery;
import org.einklang.api.table.TableReading;
import org.einklang.api.text.Texts;
import org.einklang.portal.directory.Partner;

/** The entries of a campaign one by one, those of the partners whose progress somebody may see. */
final class CampaignRows implements TableReading<Long, CampaignRow> {

    private final EntityManager entities;
    private final Directory directory;
    private final CampaignSources sources;
    private final Texts texts;
    private final CampaignCard campaign;
    private final List<Partner> shown;

    CampaignRows(
            EntityManager entities,
            Directory directory,
            CampaignSources sources,
            Texts texts,
            CampaignCard campaign,
            List<Partner> shown) {
        this.entities = entities;
        this.directory = directory;
        this.sources = sources;
        this.texts = texts;
        this.campaign = campaign;
        this.shown = shown;
    }

    @Override
    public long count(TableQuery query) {
        return filled(query, "select count(e.id)", "", Long.class).getSingleResult();
    }

    @Override
    public List<Long> keys(TableQuery query, int first, int most) {
        return filled(query, "select e.id", " order by e.partnerId, e.id", Long.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    private <T> TypedQuery<T> filled(TableQuery query, String what, String order, Class<T> type) {
        Optional<String> state = query.chosen("state");
        Optional<String> partner = query.chosen("partner");
        TypedQuery<T> filled = entities.createQuery(
                        what + " from AskedEntry e where e.campaignId = :campaign and e.partnerId in :partners"
                                + (state.isPresent() ? " and e.state = :state" : "") + order,
                        type)
                .setParameter("campaign", campaign.id().value())
                .setParameter(
                        "partners",
                        shown.stream()
                                .map(Partner::id)
                                .filter(id -> partner.isEmpty() || partner.get().equals(String.valueOf(id)))
                                .toList());
        state.ifPresent(one -> filled.setParameter("state", EntryState.valueOf(one)));
        return filled;
    }

    @Override
    public Map<Long, CampaignRow> rows(List<Long> keys) {
        List<AskedEntry> entries = entities.createQuery(
                        "select e from AskedEntry e where e.id in :keys", AskedEntry.class)
                .setParameter("keys", keys)
                .getResultList();
        Map<ItemRef, String> addresses = sources.addresses(campaign, entries);
        Map<PersonId, PersonCard> people = directory.people(entries.stream()
                .flatMap(entry -> Stream.of(entry.owner(), entry.asked(), entry.answeredBy(), entry.answeredFor()))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet()));
        return entries.stream().collect(Collectors.toMap(AskedEntry::id, entry -> row(entry, addresses, people)));
    }

    private CampaignRow row(AskedEntry entry, Map<ItemRef, String> addresses, Map<PersonId, PersonCard> people) {
        String partner = shown.stream()
                .filter(one -> one.partnerId().equals(entry.partner()))
                .map(Partner::shortName)
                .findFirst()
                .orElse("");
        return new CampaignRow(
                entry.itemName(),
                addresses.getOrDefault(entry.item(), ""),
                partner,
                entry.owner().map(one -> name(texts, people, one)).orElse(""),
                entry.askedOn().isPresent()
                        ? entry.asked().map(one -> name(texts, people, one)).orElse("")
                        : "",
                entry.state(),
                words(entry, people),
                entry.answeredAt().orElse(null));
    }

    private String words(AskedEntry entry, Map<PersonId, PersonCard> people) {
        String done = texts.get("campaigns.entry." + entry.state());
        String said = entry.isByLink() ? texts.get("campaigns.said_link", done) : done;
        Optional<PersonId> by = entry.answeredBy();
        if (by.isEmpty()) {
            return said;
        }
        String who = name(texts, people, by.get());
        return entry.answeredFor()
                .filter(owner -> !owner.equals(by.get()))
                .map(owner -> texts.get("campaigns.said_for", said, who, name(texts, people, owner)))
                .orElseGet(() -> texts.get("campaigns.said_by", said, who));
    }

    /** What somebody is called, or a word for those who have gone. */
    static String name(Texts texts, Map<PersonId, PersonCard> people, PersonId person) {
        PersonCard card = people.get(person);
        return card == null ? texts.get("campaigns.gone") : card.name();
    }
}
