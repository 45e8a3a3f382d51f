package org.einklang.portal.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.einklang.api.access.Scope;
import org.einklang.api.search.Findable;
import org.einklang.api.search.SearchSource;
import org.einklang.api.task.TaskCard;
import org.einklang.portal.directory.CorePermission;
import org.einklang.portal.item.StoredIds;

/** Tasks that are not done yet, each for the one who has to do it. */
@ApplicationScoped
class FindableTasks implements SearchSource {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Override
    public String module() {
        return "core";
    }

    @Override
    public String type() {
        return TaskItems.TYPE;
    }

    @Override
    public String kind() {
        return "core.search.kind.task";
    }

    @Override
    public long count() {
        return StoredIds.count(entities, Task.class);
    }

    @Override
    public List<String> ids(String after, int most) {
        return StoredIds.after(entities, Task.class, after, most);
    }

    @Override
    public List<Findable> describe(Collection<String> ids) {
        return entities.createQuery("select t from Task t where t.id in :ids and t.closed is null", Task.class)
                .setParameter("ids", StoredIds.numbers(ids))
                .getResultStream()
                .map(FindableTasks::task)
                .toList();
    }

    private static Findable task(Task task) {
        TaskCard card = task.card();
        return Findable.of(TaskItems.ref(task.id()), task.cooperation(), card.title())
                .people(Set.of(task.assignee()))
                .day(card.due())
                .state("core.task.state." + card.state())
                .seenBy(
                        CorePermission.WORK_ON_TASK,
                        new Scope.OfItem(task.assignee(), Scope.cooperation(task.cooperation())));
    }
}
