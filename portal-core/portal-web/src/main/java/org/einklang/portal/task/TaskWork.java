package org.einklang.portal.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationId;
import org.einklang.api.search.SearchChanges;
import org.einklang.api.task.TaskCard;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.absence.Absences;
import org.einklang.portal.directory.CorePermission;

/** What the assignee does with a task. */
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
    public List<TaskCard> mine(CooperationId cooperation) {
        access.require(CorePermission.SEE_OWN_THINGS, Scope.cooperation(cooperation));
        return register.waitingFor(access.me(), cooperation);
    }

    /** What I have finished today, so that a slip can be taken back. */
    public List<TaskCard> finishedToday(CooperationId cooperation) {
        access.require(CorePermission.SEE_OWN_THINGS, Scope.cooperation(cooperation));
        Instant morning = PortalTime.instantOf(PortalTime.dayOf(clock.instant()), LocalTime.MIDNIGHT);
        return register.finishedBy(access.me(), cooperation, morning);
    }

    /** The open tasks of those for whom I stand in today, as {@link Absences} says: to be seen, not to be worked on. */
    public List<TaskCard> openTasksOf(CooperationId cooperation, List<Absences.Away> iStandInFor) {
        access.require(CorePermission.SEE_OWN_THINGS, Scope.cooperation(cooperation));
        return register.waitingForAnyOf(
                iStandInFor.stream()
                        .filter(away ->
                                away.deputy().filter(access.me()::equals).isPresent())
                        .map(Absences.Away::person)
                        .toList(),
                cooperation);
    }

    /** I begin with it. */
    @Transactional
    public void begin(long id) {
        mine(id).begin();
    }

    /** I have done it. */
    @Transactional
    public void finish(long id) {
        mine(id).finish(clock.instant());
    }

    /** I had not done it after all. */
    @Transactional
    public void reopen(long id) {
        mine(id).reopen();
    }

    /** My task, which is about to change. */
    private Task mine(long id) {
        Task task = entities.find(Task.class, id);
        if (task == null) {
            throw new NotVisible("no task " + id);
        }
        access.require(
                CorePermission.WORK_ON_TASK, new Scope.OfItem(task.assignee(), Scope.cooperation(task.cooperation())));
        changes.changed(TaskItems.ref(id));
        return task;
    }
}
