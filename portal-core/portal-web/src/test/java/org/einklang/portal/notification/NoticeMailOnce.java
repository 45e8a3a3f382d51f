package org.einklang.portal.notification;

import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.TRAINING_JOBCENTER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import org.einklang.api.item.ItemRef;
import org.einklang.api.task.NewTask;
import org.einklang.api.task.Tasks;
import org.einklang.testkit.job.DoneOnce;
import org.einklang.testkit.server.Stage;
import org.einklang.testkit.server.Transactions;

/** Whoever is told something gets one mail about it. */
@ApplicationScoped
class NoticeMailOnce implements DoneOnce {

    private static final Instant TOLD = Instant.parse("2031-06-02T09:00:00Z");
    private static final Instant MOMENT = Instant.parse("2031-06-03T09:00:00Z");

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Stage stage;

    @Inject
    private Tasks tasks;

    @Inject
    private ReadingNotifications reading;

    @Override
    public String kind() {
        return NoticeMailJob.KIND;
    }

    @Override
    public Errand errand() {
        stage.as(COORDINATOR, TOLD, () -> {
            Transactions.commit(this::give);
        });
        return new Errand("", MOMENT, this::mails, 1L);
    }

    private void give() {
        tasks.assign(new NewTask(
                stage.world().cooperation(),
                stage.person(TRAINING_JOBCENTER),
                "Einmal geschrieben",
                LocalDate.of(2032, 1, 1),
                new ItemRef("core", "task", "0")));
    }

    private long mails() {
        return entities.createQuery(
                        "select m.text from OutboxMail m where m.recipientPerson = :person and m.created >= :moment",
                        String.class)
                .setParameter("person", stage.person(TRAINING_JOBCENTER).value())
                .setParameter("moment", MOMENT)
                .getResultStream()
                .filter(text -> text.contains("Einmal geschrieben"))
                .count();
    }

    @Override
    public void tidyUp() {
        stage.as(TRAINING_JOBCENTER, () -> reading.readAll(stage.world().cooperation()));
    }
}
