package org.einklang.portal.task;

import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.GUEST;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.einklang.api.task.NewTask;
import org.einklang.api.time.PortalTime;
import org.einklang.testkit.job.DoneOnce;
import org.einklang.testkit.server.Stage;

/** People are reminded of a task that will be due, and not again the next time on that day. */
@ApplicationScoped
class TaskRemindingOnce implements DoneOnce {

    private static final String TITLE = "Erinnerungsprobe";

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Stage stage;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return "tasks.job.reminders";
    }

    @Override
    @Transactional
    public Errand errand() {
        LocalDate today = PortalTime.dayOf(clock.instant());
        Task task = new Task(
                new NewTask(stage.world().cooperation(), stage.person(GUEST), TITLE, today.plusDays(1), null, null),
                stage.person(COORDINATOR),
                clock.instant().minus(Duration.ofDays(10)));
        entities.persist(task);
        String number = String.valueOf(task.id());
        return new Errand("", clock.instant(), () -> told(number), 1L);
    }

    private long told(String task) {
        return entities.createQuery(
                        "select count(t) from Told t where t.itemType = 'task' and t.itemId = :task"
                                + " and t.textKey = 'notifications.task_due'",
                        Long.class)
                .setParameter("task", task)
                .getSingleResult();
    }

    @Override
    @Transactional
    public void tidyUp() {
        entities.createQuery("delete from Told t where t.textKey = 'notifications.task_due' and t.personId = :guest")
                .setParameter("guest", stage.person(GUEST).value())
                .executeUpdate();
        entities.createQuery("delete from Task t where t.title = :title")
                .setParameter("title", TITLE)
                .executeUpdate();
    }
}
