package org.einklang.portal.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationId;
import org.einklang.api.search.SearchChanges;
import org.einklang.api.task.TaskState;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.absence.Absences;
import org.einklang.portal.directory.CorePermission;

/** What those do with a task who have it: the assignee, and the deputy whom the assignee has named. */
@ApplicationScoped
public class TaskWork {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private TaskRegister register;

    @Inject
    private SearchChanges changes;

    @Inject
    private Clock clock;

    /** My open tasks in the cooperation, the most urgent first. */
    public List<Task> mine(CooperationId cooperation) {
        return openOf(cooperation, List.of());
    }

    /**
     * My open tasks and those of people for whom I stand in today, as {@link Absences} says: theirs are to be seen, not to be
     * worked on.
     */
    List<Task> openOf(CooperationId cooperation, List<Absences.Away> iStandInFor) {
        access.require(CorePermission.SEE_OWN_THINGS, Scope.cooperation(cooperation));
        return register.waitingForAnyOf(
                Stream.concat(
                                Stream.of(access.me()),
                                iStandInFor.stream()
                                        .filter(away -> away.deputy()
                                                .filter(access.me()::equals)
                                                .isPresent())
                                        .map(Absences.Away::person))
                        .toList(),
                cooperation);
    }

    /** The open tasks in which I am somebody's deputy. */
    List<Task> deputised(CooperationId cooperation) {
        access.require(CorePermission.SEE_OWN_THINGS, Scope.cooperation(cooperation));
        return register.deputised(access.me(), cooperation);
    }

    /** What I have finished today, so that a slip can be taken back. */
    public List<Task> finishedToday(CooperationId cooperation) {
        access.require(CorePermission.SEE_OWN_THINGS, Scope.cooperation(cooperation));
        Instant morning = PortalTime.instantOf(PortalTime.dayOf(clock.instant()), LocalTime.MIDNIGHT);
        return register.finishedBy(access.me(), cooperation, morning);
    }

    /** I begin with it. */
    @Transactional
    public void begin(long id) {
        mine(id).begin();
    }

    /** I have done it. */
    @Transactional
    public void finish(long id) {
        mine(id).finish(access.me(), clock.instant());
    }

    /** I had not done it after all. */
    @Transactional
    public void reopen(long id) {
        mine(id).reopen();
    }

    /** I have done it, if nobody has changed it since this version. @throws OptimisticLockException otherwise */
    @Transactional
    public void finish(long id, int version) {
        unchanged(mine(id), version).finish(access.me(), clock.instant());
    }

    /** I begin with it or had not done it after all, if nobody has changed it since. @throws OptimisticLockException otherwise */
    @Transactional
    public void goOn(long id, int version) {
        Task task = unchanged(mine(id), version);
        if (task.state() == TaskState.DONE) {
            task.reopen();
        } else {
            task.begin();
        }
    }

    private static Task unchanged(Task task, int version) {
        if (task.version() != version) {
            throw new OptimisticLockException("task " + task.id() + " is no longer as in version " + version);
        }
        return task;
    }

    /** My task, or one in which I am the deputy, which is about to change. */
    private Task mine(long id) {
        Task task = entities.find(Task.class, id);
        if (task == null) {
            throw new NotVisible("no task " + id);
        }
        access.require(CorePermission.WORK_ON_TASK, task.workOf(access.me()));
        changes.changed(TaskItems.ref(id));
        return task;
    }
}
