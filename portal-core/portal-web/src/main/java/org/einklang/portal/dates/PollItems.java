package org.einklang.portal.dates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.einklang.api.access.Access;
import org.einklang.api.item.ItemCard;
import org.einklang.api.item.ItemRef;
import org.einklang.api.item.ItemResolver;

/** Polls by reference, for those who may see them. */
@ApplicationScoped
class PollItems implements ItemResolver {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Override
    public String module() {
        return "core";
    }

    @Override
    public Map<ItemRef, ItemCard> resolve(Collection<ItemRef> refs) {
        List<Long> ids = refs.stream()
                .filter(ref -> ref.type().equals(DatePoll.TYPE))
                .map(ref -> Long.valueOf(ref.id()))
                .toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select p, c.shortKey, b.shortKey from DatePoll p, Cooperation c, Body b"
                                + " where c.id = p.cooperationId and b.id = p.bodyId and p.id in :ids",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .filter(row -> access.may(DatesPermission.SEE_DATES, ((DatePoll) row[0]).scope()))
                .map(row -> card((DatePoll) row[0], "/c/" + row[1] + "/bodies/" + row[2] + "/dates/"))
                .collect(Collectors.toMap(ItemCard::ref, card -> card));
    }

    private static ItemCard card(DatePoll poll, String folder) {
        return new ItemCard(poll.ref(), poll.title(), folder + poll.number());
    }
}
