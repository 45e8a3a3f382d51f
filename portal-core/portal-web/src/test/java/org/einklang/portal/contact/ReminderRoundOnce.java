package org.einklang.portal.contact;

import static org.einklang.testkit.Personas.TRAINING_CITY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.einklang.api.time.PortalTime;
import org.einklang.testkit.job.DoneOnce;
import org.einklang.testkit.server.Stage;

/** An owner gets one mail on a day on which something is due. */
@ApplicationScoped
class ReminderRoundOnce implements DoneOnce {

    /** An owner is not asked again within fourteen days of another test. */
    private static final int FAR_ENOUGH = 20;

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private ContactStage contacts;

    @Inject
    private Stage stage;

    private LocalDate before = LocalDate.MIN;

    @Override
    public String kind() {
        return "contacts.job.reminders";
    }

    @Override
    public Errand errand() {
        contacts.named(TRAINING_CITY, "Einmalprobe", "Einmalprobe", 7);
        before = entities.createQuery("select r.lastDay from ContactRound r", LocalDate.class)
                .getSingleResult();
        LocalDate latest = before.isAfter(contacts.today()) ? before : contacts.today();
        Instant moment = PortalTime.instantOf(latest.plusDays(FAR_ENOUGH), LocalTime.of(8, 0));
        return new Errand("", moment, () -> mails(moment), 1L);
    }

    private long mails(Instant moment) {
        return entities.createQuery(
                        "select m.text from OutboxMail m where m.recipientPerson = :person and m.created = :moment",
                        String.class)
                .setParameter("person", stage.person(TRAINING_CITY).value())
                .setParameter("moment", moment)
                .getResultStream()
                .filter(text -> text.contains("Einmalprobe"))
                .count();
    }

    @Override
    @Transactional
    public void tidyUp() {
        entities.createQuery("update ContactRound r set r.lastDay = :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
