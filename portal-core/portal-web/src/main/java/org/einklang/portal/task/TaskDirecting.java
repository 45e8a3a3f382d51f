package org.einklang.portal.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.api.search.SearchChanges;
import org.einklang.api.task.NewTask;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.access.StandingReading;
import org.einklang.portal.directory.Belonging;
import org.einklang.portal.directory.CorePermission;
import org.einklang.portal.task.TaskActed.Act;
import org.jspecify.annotations.Nullable;

/** Who has a task, and who has given it, say who does it and by when; everybody notes tasks for themselves. */
@ApplicationScoped
public class TaskDirecting {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Belonging belonging;

    @Inject
    private StandingReading standings;

    @Inject
    private TaskRegister register;

    @Inject
    private TaskTelling telling;

    @Inject
    private SearchChanges changes;

    @Inject
    private Event<TaskActed> acted;

    @Inject
    private Clock clock;

    /**
     * What is agreed about a task.
     *
     * @param deputy who does it as well; null for nobody
     * @param due last day for it
     * @param remindOn when people are reminded before it is due; null for not at all
     */
    public record Terms(
            @Nullable PersonId deputy,
            LocalDate due,
            @Nullable LocalDate remindOn) {}

    /** Notes something for oneself. @return its number @throws RuleViolation without title, or if a day has passed */
    @Transactional
    public long note(CooperationId here, String title, LocalDate due, @Nullable LocalDate remindOn) {
        access.require(TaskPermission.NOTE_TASK, Scope.cooperation(here));
        Task.requireToCome(due, today());
        Task task = new Task(new NewTask(here, access.me(), title, due, null, null), access.me(), clock.instant());
        if (remindOn != null) {
            task.remind(remindOn, today());
        }
        entities.persist(task);
        changes.changed(task.ref());
        return task.id();
    }

    /**
     * Gives a task to somebody of the cooperation, who is told, or notes it for oneself; also for a body in which one sits.
     *
     * @return its number
     * @throws NotVisible if this person takes no part, or the one who acts does not see its people or sits not in the body
     * @throws RuleViolation without title, or if the day has passed
     */
    @Transactional
    public long give(NewTask wanted) {
        CooperationId here = wanted.cooperation();
        access.require(TaskPermission.NOTE_TASK, Scope.cooperation(here));
        if (wanted.body() != null) {
            access.require(TaskPermission.NOTE_BODY_TASK, Scope.body(here, wanted.body()));
        }
        if (!wanted.assignee().equals(access.me())) {
            requireReachable(here, wanted.assignee(), "receiver");
        }
        Task.requireToCome(wanted.due(), today());
        return register.assign(wanted);
    }

    /**
     * Somebody else has to do it, and is told.
     *
     * @throws NotVisible if this person takes no part in the cooperation, or the one who acts does not see its people
     * @throws RuleViolation if they have it already, or it has ended
     */
    @Transactional
    public void handOver(CooperationId here, long id, PersonId receiver) {
        Task task = existing(here, id);
        access.require(TaskPermission.DIRECT_TASK, task.directionOf(access.me()));
        requireReachable(here, receiver, "receiver");
        task.handOver(receiver, today());
        acted.fire(TaskActed.on(task, Act.HANDED_OVER));
        telling.handedOver(task);
    }

    /**
     * Changes what is agreed; the day is changed by the one who has given the task alone, for others rely on it.
     *
     * @param seen version of what was read before
     * @throws RuleViolation if a day has passed, the deputy has it anyway, or the task has ended
     */
    @Transactional
    public void change(CooperationId here, long id, Terms terms, int seen) {
        Task task = existing(here, id);
        access.require(TaskPermission.DIRECT_TASK, task.directionOf(access.me()));
        if (task.version() != seen) {
            throw new OptimisticLockException("task " + id);
        }
        if (!terms.due().equals(task.due())) {
            if (!task.giver().equals(access.me())) {
                throw new RuleViolation("tasks.due_is_the_givers").at("due");
            }
            task.move(terms.due(), today());
            telling.moved(task);
        }
        deputise(here, task, terms.deputy());
        if (!task.reminder().equals(Optional.ofNullable(terms.remindOn()))) {
            task.remind(terms.remindOn(), today());
        }
        acted.fire(TaskActed.on(task, Act.CHANGED));
    }

    private void deputise(CooperationId here, Task task, @Nullable PersonId deputy) {
        PersonId before = task.deputy().orElse(null);
        if (deputy != null && !deputy.equals(before)) {
            requireReachable(here, deputy, "deputy");
            task.deputise(deputy);
            telling.deputised(task, deputy);
        } else if (deputy == null && before != null) {
            task.deputise(null);
        }
    }

    /** Gives it up. @throws RuleViolation without a reason, or if it has ended */
    @Transactional
    public void cancel(CooperationId here, long id, String reason) {
        Task task = existing(here, id);
        access.require(TaskPermission.DIRECT_TASK, task.directionOf(access.me()));
        task.cancel(reason, access.me(), clock.instant());
        acted.fire(TaskActed.on(task, Act.CANCELLED));
        telling.cancelled(task);
    }

    /** Somebody who is gone, or never came, would never see it. */
    private void requireReachable(CooperationId here, PersonId person, String field) {
        access.require(CorePermission.SEE_DIRECTORY, Scope.cooperation(here));
        belonging.person(here, person);
        if (!standings.of(person).isMemberOf(here.value())) {
            throw new RuleViolation("tasks.takes_no_part").at(field);
        }
    }

    private Task existing(CooperationId here, long id) {
        Task task = entities.find(Task.class, id);
        if (task == null || !task.cooperation().equals(here)) {
            throw new NotVisible("no task " + id + " in " + here);
        }
        return task;
    }

    private LocalDate today() {
        return PortalTime.dayOf(clock.instant());
    }
}
