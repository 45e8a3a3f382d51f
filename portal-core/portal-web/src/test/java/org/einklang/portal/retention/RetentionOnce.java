package org.einklang.portal.retention;

import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.TRAINING_CITY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.einklang.api.item.ItemRef;
import org.einklang.api.notification.Notification;
import org.einklang.api.notification.Notifications;
import org.einklang.testkit.job.DoneOnce;
import org.einklang.testkit.server.Stage;
import org.einklang.testkit.server.Transactions;

/** What somebody was told two years ago goes, and what they were told today does not. */
@ApplicationScoped
class RetentionOnce implements DoneOnce {

    static final String SENTENCE = "core.retention.probe";

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Notifications notifications;

    @Inject
    private Stage stage;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return RetentionJob.KIND;
    }

    @Override
    public Errand errand() {
        Instant now = clock.instant();
        tell(now.minus(Duration.ofDays(800)));
        tell(now);
        return new Errand("", now, this::told, List.of(now.getEpochSecond()));
    }

    /** Somebody is told something at this moment. */
    void tell(Instant moment) {
        stage.as(
                COORDINATOR,
                moment,
                () -> Transactions.commit(() -> notifications.tell(
                        new Notification(
                                stage.world().cooperation(), SENTENCE, new ItemRef("core", "probe", "retention")),
                        List.of(stage.person(TRAINING_CITY)))));
    }

    /** When they were told what is still there, in seconds. */
    List<Long> told() {
        return entities.createQuery(
                        "select t.moment from Told t where t.textKey = :probe order by t.moment", Instant.class)
                .setParameter("probe", SENTENCE)
                .getResultStream()
                .map(Instant::getEpochSecond)
                .toList();
    }

    @Override
    public void tidyUp() {
        Transactions.commit(() -> entities.createQuery("delete from Told t where t.textKey = :probe")
                .setParameter("probe", SENTENCE)
                .executeUpdate());
    }
}
