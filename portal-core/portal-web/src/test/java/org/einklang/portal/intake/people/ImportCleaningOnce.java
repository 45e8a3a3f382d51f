package org.einklang.portal.intake.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.einklang.testkit.Personas.COORDINATOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.einklang.testkit.job.DoneOnce;
import org.einklang.testkit.server.Stage;

/** A table that was brought more than a day ago is forgotten, and a later one is not. */
@ApplicationScoped
class ImportCleaningOnce implements DoneOnce {

    private static final byte[] TABLE = "Name\tPartner\tE-Mail\nEinmal\tJobcenter\teinmal@x.example".getBytes(UTF_8);
    private static final String YOUNG = "einmal-jung.csv";

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private PeopleImport people;

    @Inject
    private Stage stage;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return "people.job.import_cleaning";
    }

    @Override
    public Errand errand() {
        Instant now = clock.instant();
        bring("einmal-alt.csv", now.minus(Duration.ofHours(25)));
        bring(YOUNG, now.minus(Duration.ofHours(23)));
        return new Errand("", now, this::kept, List.of(YOUNG));
    }

    private void bring(String name, Instant moment) {
        stage.as(COORDINATOR, moment, () -> people.bring(stage.world().cooperation(), name, TABLE));
    }

    private List<String> kept() {
        return entities.createQuery(
                        "select b.fileName from BroughtTable b where b.fileName like 'einmal-%'", String.class)
                .getResultList();
    }

    @Override
    @Transactional
    public void tidyUp() {
        entities.createQuery("delete from BroughtTable b where b.fileName like 'einmal-%'")
                .executeUpdate();
    }
}
