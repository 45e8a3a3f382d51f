package org.einklang.portal.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.einklang.api.item.ItemCard;
import org.einklang.api.item.ItemRef;
import org.einklang.api.item.ItemResolver;

/** Tasks by reference, for those who may see them; each has a page in the register. */
@ApplicationScoped
class TaskItems implements ItemResolver {

    static final String TYPE = "task";

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private TaskSight sight;

    /** The reference of the task with this number. */
    static ItemRef ref(long task) {
        return new ItemRef("core", TYPE, String.valueOf(task));
    }

    @Override
    public String module() {
        return "core";
    }

    @Override
    public Map<ItemRef, ItemCard> resolve(Collection<ItemRef> refs) {
        List<Long> ids = refs.stream()
                .filter(ref -> ref.type().equals(TYPE))
                .map(ref -> Long.valueOf(ref.id()))
                .toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<Task, String> cooperations = new LinkedHashMap<>();
        entities.createQuery(
                        "select t, c.shortKey from Task t, Cooperation c where c.id = t.cooperationId and t.id in :ids",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(row -> cooperations.put((Task) row[0], (String) row[1]));
        return sight.visible(cooperations.keySet()).stream()
                .map(task -> card(task, Objects.requireNonNull(cooperations.get(task))))
                .collect(Collectors.toMap(ItemCard::ref, card -> card));
    }

    private static ItemCard card(Task task, String cooperation) {
        return new ItemCard(task.ref(), task.title(), "/c/" + cooperation + "/tasks/" + task.id());
    }
}
