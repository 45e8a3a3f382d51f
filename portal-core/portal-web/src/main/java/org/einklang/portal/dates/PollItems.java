package org.einklang.portal.dates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;
import org.einklang.api.access.Access;
import org.einklang.api.item.ItemCard;
import org.einklang.api.text.Texts;
import org.einklang.portal.item.HostItems;

/** Polls by reference, for those who may see them. */
@ApplicationScoped
class PollItems extends HostItems {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Texts texts;

    PollItems() {
        super(DatePoll.TYPE);
    }

    @Override
    protected Stream<ItemCard> cards(List<Long> numbers) {
        return entities.createQuery(
                        "select p, c.shortKey, b.shortKey from DatePoll p, Cooperation c, Body b"
                                + " where c.id = p.cooperationId and b.id = p.bodyId and p.id in :ids",
                        Object[].class)
                .setParameter("ids", numbers)
                .getResultStream()
                .filter(row -> access.may(DatesPermission.SEE_DATES, ((DatePoll) row[0]).scope()))
                .map(row -> card((DatePoll) row[0], "/c/" + row[1] + "/bodies/" + row[2] + "/dates/"));
    }

    private ItemCard card(DatePoll poll, String folder) {
        return new ItemCard(poll.ref(), poll.title(), folder + poll.number(), texts.get("dates.state." + poll.state()));
    }
}
