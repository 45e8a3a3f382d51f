package org.einklang.portal.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.einklang.api.item.ItemCard;
import org.einklang.api.item.ItemRef;
import org.einklang.api.text.Texts;
import org.einklang.portal.item.HostItems;

/** Tasks by reference, for those who may see them; each has a page in the register. */
@ApplicationScoped
class TaskItems extends HostItems {

    static final String TYPE = "task";

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private TaskSight sight;

    /** The reference of the task with this number. */
    static ItemRef ref(long task) {
        return new ItemRef("core", TYPE, String.valueOf(task));
    }

    TaskItems() {
        super(TYPE);
    }

    @Inject
    private Texts texts;

    @Override
    protected Stream<ItemCard> cards(List<Long> numbers) {
        Map<Task, String> cooperations = new LinkedHashMap<>();
        entities.createQuery(
                        "select t, c.shortKey from Task t, Cooperation c where c.id = t.cooperationId and t.id in :ids",
                        Object[].class)
                .setParameter("ids", numbers)
                .getResultList()
                .forEach(row -> cooperations.put((Task) row[0], (String) row[1]));
        return sight.visible(cooperations.keySet()).stream()
                .map(task -> card(task, Objects.requireNonNull(cooperations.get(task))));
    }

    private ItemCard card(Task task, String cooperation) {
        return new ItemCard(
                task.ref(),
                task.title(),
                "/c/" + cooperation + "/tasks/" + task.id(),
                texts.get("core.task.state." + task.state()));
    }
}
