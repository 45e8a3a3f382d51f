package org.einklang.portal.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.einklang.api.job.JobHandler;
import org.einklang.api.job.JobStep;
import org.einklang.api.job.JobWork;
import org.einklang.api.job.Schedule;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.switches.ModuleSwitches;

/**
 * Reminds people every morning of tasks whose day for that has come: before they are due, and once when they are overdue. What
 * was reminded of has its next day in the same transaction, so nobody is told twice. What came from a module that is off waits until
 * it is on again.
 */
@ApplicationScoped
class TaskReminding implements JobHandler {

    private static final int AT_A_TIME = 100;

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private ModuleSwitches switches;

    @Inject
    private TaskTelling telling;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return "tasks.job.reminders";
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily(LocalTime.of(6, 10));
    }

    @Override
    @Transactional
    public JobStep run(JobWork work) {
        LocalDate today = PortalTime.dayOf(clock.instant());
        long done = work.isBeginning() ? 0 : Long.parseLong(work.mark());
        List<Task> due = entities.createQuery(
                        "select t from Task t where t.remindOn <= :today"
                                + switches.withoutAnywhere("t.cooperationId", "t.sourceModule")
                                + " order by t.remindOn, t.id",
                        Task.class)
                .setParameter("today", today)
                .setMaxResults(AT_A_TIME)
                .getResultList();
        due.forEach(task -> remind(task, today));
        done += due.size();
        return due.size() < AT_A_TIME ? JobStep.finished(done) : JobStep.further(String.valueOf(done), done, 0);
    }

    private void remind(Task task, LocalDate today) {
        if (task.isRunning()) {
            telling.reminded(task, task.isOverdue(today));
        }
        task.reminded(today);
    }
}
