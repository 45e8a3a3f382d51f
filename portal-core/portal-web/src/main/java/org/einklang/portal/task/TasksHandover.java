package org.einklang.portal.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.einklang.api.job.JobHandler;
import org.einklang.api.job.JobStep;
import org.einklang.api.job.JobWork;
import org.einklang.api.job.Schedule;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Handover;
import org.einklang.api.people.PersonId;
import org.einklang.api.search.SearchChanges;
import org.einklang.api.task.TaskState;
import org.einklang.api.time.PortalTime;

/** Open tasks of somebody who leaves: theirs until the last day, then the successor's. */
@ApplicationScoped
class TasksHandover implements Handover, JobHandler {

    private static final List<TaskState> RUNNING = List.of(TaskState.OPEN, TaskState.IN_PROGRESS);

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private SearchChanges changes;

    @Inject
    private Clock clock;

    @Override
    public List<Kind> of(PersonId leaving, CooperationId cooperation) {
        long running = entities.createQuery(
                        "select count(t) from Task t where t.assigneeId = :person and t.state in :running"
                                + " and t.cooperationId = :cooperation and t.successorId is null",
                        Long.class)
                .setParameter("person", leaving.value())
                .setParameter("running", RUNNING)
                .setParameter("cooperation", cooperation.value())
                .getSingleResult();
        return List.of(new Kind("people.leaving.tasks", running));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void handOver(PersonId leaving, PersonId successor, CooperationId cooperation, LocalDate lastDay) {
        LocalDate today = PortalTime.dayOf(clock.instant());
        entities.createQuery(
                        "select t from Task t where t.assigneeId = :person and t.state in :running"
                                + " and t.cooperationId = :cooperation",
                        Task.class)
                .setParameter("person", leaving.value())
                .setParameter("running", RUNNING)
                .setParameter("cooperation", cooperation.value())
                .getResultList()
                .forEach(task -> {
                    task.passTo(successor, lastDay.plusDays(1), today);
                    changes.changed(TaskItems.ref(task.id()));
                });
    }

    @Override
    public String kind() {
        return "core.job.task_handover";
    }

    @Override
    public Schedule schedule() {
        return Schedule.every(Duration.ofHours(1));
    }

    @Override
    @Transactional
    public JobStep run(JobWork work) {
        LocalDate today = PortalTime.dayOf(clock.instant());
        entities.createQuery("select t from Task t where t.successorFrom <= :today", Task.class)
                .setParameter("today", today)
                .getResultList()
                .forEach(task -> {
                    task.passOnIfDue(today);
                    changes.changed(TaskItems.ref(task.id()));
                });
        return JobStep.finished();
    }
}
