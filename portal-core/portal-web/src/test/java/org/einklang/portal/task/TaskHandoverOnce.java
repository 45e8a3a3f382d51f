package org.einklang.portal.task;

import static org.einklang.testkit.Personas.CATALOGUE_EDITOR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.GUEST;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.PersonId;
import org.einklang.api.task.NewTask;
import org.einklang.api.time.PortalTime;
import org.einklang.testkit.job.DoneOnce;
import org.einklang.testkit.server.Stage;

/** A task goes to the successor on the day that was set. */
@ApplicationScoped
class TaskHandoverOnce implements DoneOnce {

    private static final String TITLE = "Einmalprobe";

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Stage stage;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return "core.job.task_handover";
    }

    @Override
    @Transactional
    public Errand errand() {
        LocalDate today = PortalTime.dayOf(clock.instant());
        PersonId successor = stage.person(CATALOGUE_EDITOR);
        Task task = new Task(
                new NewTask(
                        stage.world().cooperation(),
                        stage.person(GUEST),
                        TITLE,
                        today.plusDays(30),
                        new ItemRef("probe", "once", "1")),
                stage.person(COORDINATOR),
                clock.instant());
        task.passTo(successor, today, today.minusDays(1));
        entities.persist(task);
        return new Errand("", clock.instant(), this::assignees, List.of(successor));
    }

    private List<PersonId> assignees() {
        return entities.createQuery("select t from Task t where t.title = :title", Task.class)
                .setParameter("title", TITLE)
                .getResultStream()
                .map(Task::assignee)
                .toList();
    }

    @Override
    @Transactional
    public void tidyUp() {
        entities.createQuery("delete from Task t where t.title = :title")
                .setParameter("title", TITLE)
                .executeUpdate();
    }
}
