package org.einklang.portal.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;
import org.einklang.api.access.Access;
import org.einklang.api.item.ItemCard;
import org.einklang.api.item.ItemRef;
import org.einklang.portal.item.HostItems;

/** Tasks by reference, each for the one who has to do it; they are on the start page. */
@ApplicationScoped
class TaskItems extends HostItems {

    static final String TYPE = "task";

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    /** The reference of the task with this number. */
    static ItemRef ref(long task) {
        return new ItemRef("core", TYPE, String.valueOf(task));
    }

    TaskItems() {
        super(TYPE);
    }

    @Override
    protected Stream<ItemCard> cards(List<Long> numbers) {
        return entities.createQuery(
                        "select t.id, t.title, c.shortKey from Task t, Cooperation c where c.id = t.cooperationId"
                                + " and t.id in :ids and t.assigneeId = :me",
                        Object[].class)
                .setParameter("ids", numbers)
                .setParameter("me", access.me().value())
                .getResultStream()
                .map(row -> new ItemCard(ref((Long) row[0]), (String) row[1], "/c/" + row[2]));
    }
}
