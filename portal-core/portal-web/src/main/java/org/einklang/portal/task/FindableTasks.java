package org.einklang.portal.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.einklang.api.access.Scope;
import org.einklang.api.people.PersonId;
import org.einklang.api.search.Findable;
import org.einklang.api.search.SearchSource;
import org.einklang.portal.directory.CorePermission;
import org.einklang.portal.item.StoredIds;

/** Tasks that are not done yet, each for those who have it, who have given it, and who sit in its body. */
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
        Scope here = Scope.cooperation(task.cooperation());
        Set<PersonId> doers = new HashSet<>(Set.of(task.assignee()));
        task.deputy().ifPresent(doers::add);
        Findable found = Findable.of(task.ref(), task.cooperation(), task.title())
                .people(doers)
                .day(task.due())
                .state("core.task.state." + task.state())
                .seenBy(TaskPermission.DIRECT_TASK, new Scope.OfItem(task.giver(), here));
        doers.forEach(doer -> found.seenBy(CorePermission.WORK_ON_TASK, new Scope.OfItem(doer, here)));
        task.body()
                .ifPresent(body ->
                        found.body(body).seenBy(TaskPermission.SEE_BODY_TASKS, Scope.body(task.cooperation(), body)));
        return found;
    }
}
