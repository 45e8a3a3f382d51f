package org.einklang.portal.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.einklang.api.campaign.CampaignEntry;
import org.einklang.api.campaign.CampaignSource;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.api.web.Addresses;

/** The contacts of a cooperation, whose owners can be asked in a campaign. */
@ApplicationScoped
class ContactCampaignSource implements CampaignSource {

    static final String KIND = "contacts.campaign.kind";

    private static final String ENTRIES = "select c.id, c.partnerId, c.ownerId, c.office, p.name, c.function"
            + " from Contact c left join Person p on p.id = c.personId";

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private ContactConfirmation confirmation;

    @Inject
    private Addresses addresses;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public long count(CooperationId cooperation) {
        return entities.createQuery("select count(c) from Contact c where c.cooperationId = :here", Long.class)
                .setParameter("here", cooperation.value())
                .getSingleResult();
    }

    @Override
    public List<CampaignEntry> entries(CooperationId cooperation, String after, int most) {
        return entities.createQuery(
                        ENTRIES + " where c.cooperationId = :here and c.id > :after order by c.id", Object[].class)
                .setParameter("here", cooperation.value())
                .setParameter("after", after.isEmpty() ? 0L : Long.parseLong(after))
                .setMaxResults(most)
                .getResultStream()
                .map(ContactCampaignSource::entry)
                .toList();
    }

    @Override
    public Map<ItemRef, CampaignEntry> entries(Collection<ItemRef> items) {
        if (items.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(ENTRIES + " where c.id in :ids", Object[].class)
                .setParameter("ids", ids(items))
                .getResultStream()
                .map(ContactCampaignSource::entry)
                .collect(Collectors.toMap(CampaignEntry::item, Function.identity()));
    }

    private static List<Long> ids(Collection<ItemRef> items) {
        return items.stream().map(item -> Long.valueOf(item.id())).toList();
    }

    private static CampaignEntry entry(Object[] row) {
        String name = Objects.requireNonNullElse((String) row[4], (String) row[3]);
        String function = (String) row[5];
        return new CampaignEntry(
                Contact.ref((Long) row[0]),
                function.isEmpty() ? name : name + ", " + function,
                new PartnerId((Long) row[1]),
                new PersonId((Long) row[2]));
    }

    @Override
    public Map<ItemRef, String> addresses(CooperationId cooperation, Collection<ItemRef> items) {
        if (items.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select c.id, c.shortKey from Contact c where c.id in :ids", Object[].class)
                .setParameter("ids", ids(items))
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> Contact.ref((Long) row[0]),
                        row -> addresses.page(cooperation, "contacts", (String) row[1])));
    }

    @Override
    public String campaignAddress(CooperationId cooperation, String key) {
        return addresses.page(cooperation, "contacts", "campaigns", key);
    }

    @Override
    public void confirm(ItemRef item) {
        confirmation.confirmAsked(Long.parseLong(item.id()));
    }

    @Override
    public String purpose() {
        return ContactQuestion.PURPOSE;
    }
}
