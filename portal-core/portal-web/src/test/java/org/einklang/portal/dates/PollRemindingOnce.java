package org.einklang.portal.dates;

import static org.einklang.testkit.Personas.HOST;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.einklang.api.dates.NewPoll;
import org.einklang.api.dates.Outsider;
import org.einklang.api.deadline.Deadlines;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.Directory;
import org.einklang.api.time.PortalTime;
import org.einklang.api.time.TimeSpan;
import org.einklang.testkit.job.DoneOnce;
import org.einklang.testkit.server.Stage;

/** Who asked is told once that the day for answers is over, and of another poll people are reminded once. */
@ApplicationScoped
class PollRemindingOnce implements DoneOnce {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private DatePolls polls;

    @Inject
    private Directory directory;

    @Inject
    private Stage stage;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return "dates.job.reminders";
    }

    @Override
    public Errand errand() {
        LocalDate today = PortalTime.dayOf(clock.instant());
        String over = open("Vorbei", today);
        String title = UUID.randomUUID().toString();
        open(title, today.plusDays(1));
        return new Errand(
                "",
                Deadlines.endOf(today).plusSeconds(1),
                () -> "over " + told(over) + ", reminded " + mails(title),
                "over 1, reminded 1");
    }

    private String open(String title, LocalDate lastDay) {
        BodyCard body = directory.bodies(stage.world().cooperation()).stream()
                .filter(one -> one.key().equals("fam"))
                .findFirst()
                .orElseThrow();
        Instant first = clock.instant().plus(Duration.ofDays(20));
        List<TimeSpan> times = List.of(
                new TimeSpan(first, first.plusSeconds(3600)),
                new TimeSpan(first.plusSeconds(7200), first.plusSeconds(9000)));
        Outsider guest = new Outsider("Kim Einmal", "kim.einmal@draussen.example", Locale.GERMAN);
        return stage.ask(
                HOST,
                () -> polls.start(new NewPoll(body.id(), null, title, "", "", times, lastDay, List.of(guest)))
                        .id());
    }

    private Object told(String poll) {
        return entities.createNativeQuery("select count(*) from EK_CORE.TOLD where item_type = 'dates' and item_id = ?"
                        + " and text_key = 'dates.told.over'")
                .setParameter(1, poll)
                .getSingleResult();
    }

    private long mails(String title) {
        return entities.createQuery(
                        "select count(m) from OutboxMail m where m.recipient = :guest and m.subject = :subject",
                        Long.class)
                .setParameter("guest", "kim.einmal@draussen.example")
                .setParameter("subject", "Ihre Antwort fehlt noch: " + title)
                .getSingleResult();
    }
}
