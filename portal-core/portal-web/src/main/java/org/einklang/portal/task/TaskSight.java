package org.einklang.portal.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.PersonId;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.directory.CorePermission;
import org.einklang.portal.switches.ModuleSwitches;

/**
 * Who sees a task: who has it, who does it as well, who has given it, who sits in its body; and who stands in today for the
 * one who has it, to see it and no more.
 */
@ApplicationScoped
public class TaskSight {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private ModuleSwitches switches;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /** Those of these that the person who acts may see; one statement at most. */
    List<Task> visible(Collection<Task> all) {
        List<Task> tasks = all.stream().filter(task -> !isOff(task)).toList();
        Set<PersonId> away = away(tasks.stream()
                .filter(task -> !byRight(task))
                .filter(task -> access.may(CorePermission.SEE_OWN_THINGS, Scope.cooperation(task.cooperation())))
                .map(Task::assignee)
                .collect(Collectors.toSet()));
        return tasks.stream()
                .filter(task -> byRight(task) || away.contains(task.assignee()))
                .toList();
    }

    /** What came from a module is gone as long as the module is. */
    private boolean isOff(Task task) {
        return task.source()
                .filter(source -> switches.isOff(task.cooperation(), source.module()))
                .isPresent();
    }

    private boolean byRight(Task task) {
        PersonId me = access.me();
        return access.may(CorePermission.WORK_ON_TASK, task.workOf(me))
                || access.may(TaskPermission.DIRECT_TASK, task.directionOf(me))
                || task.body()
                        .filter(body -> access.may(TaskPermission.SEE_BODY_TASKS, Scope.body(task.cooperation(), body)))
                        .isPresent();
    }

    /** For which of these people the one who acts stands in today. */
    private Set<PersonId> away(Set<PersonId> people) {
        return people.isEmpty()
                ? Set.of()
                : entities.createQuery(
                                "select a.personId from Absence a where a.personId in :people and a.deputyId = :me"
                                        + " and a.from <= :today and a.until >= :today",
                                Long.class)
                        .setParameter(
                                "people", people.stream().map(PersonId::value).toList())
                        .setParameter("me", access.me().value())
                        .setParameter("today", PortalTime.dayOf(clock.instant()))
                        .getResultStream()
                        .map(PersonId::new)
                        .collect(Collectors.toSet());
    }
}
