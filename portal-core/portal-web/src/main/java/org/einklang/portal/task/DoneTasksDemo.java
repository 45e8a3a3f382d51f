package org.einklang.portal.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.einklang.api.access.Acting;
import org.einklang.api.demo.DemoData;
import org.einklang.api.demo.DemoWorld;
import org.einklang.api.task.TaskState;
import org.einklang.api.time.PortalTime;

/** What modules gave people to do more than three months ago has been done: mostly in time, some of it late, one thing not at all. */
@ApplicationScoped
class DoneTasksDemo implements DemoData {

    private static final int MONTHS = 3;
    private static final int EACH_THIRD = 3;
    private static final int EARLY = 2;
    private static final int LATE = 5;

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private TaskWork work;

    @Inject
    private Acting acting;

    /** After the modules that give tasks, by its name. */
    @Override
    public String module() {
        return "tasks-done";
    }

    @Override
    public void plant(DemoWorld world) {
        LocalDate first = world.today().minusMonths(MONTHS).withDayOfMonth(1);
        List<Task> old = entities.createQuery(
                        "select t from Task t where t.state = :open and t.created < :before order by t.due, t.id",
                        Task.class)
                .setParameter("open", TaskState.OPEN)
                .setParameter("before", PortalTime.instantOf(first, LocalTime.MIN))
                .getResultList();
        for (int i = 0; i < old.size() - 1; i++) {
            finish(old.get(i), i % EACH_THIRD == 0);
        }
    }

    private void finish(Task task, boolean late) {
        LocalDate day = late ? task.due().plusDays(LATE) : task.due().minusDays(EARLY);
        acting.as(task.assignee(), PortalTime.instantOf(day, LocalTime.of(15, 20)), () -> work.finish(task.id()));
    }
}
