package org.einklang.portal.draft;

import static org.einklang.testkit.Personas.GUEST;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.einklang.testkit.job.DoneOnce;
import org.einklang.testkit.server.Stage;

/** A draft of more than thirty days ago is forgotten, and a younger one is not. */
@ApplicationScoped
class DraftCleaningOnce implements DoneOnce {

    private static final DraftPlace OLD = new DraftPlace("/once/old", "plan");
    private static final DraftPlace YOUNG = new DraftPlace("/once/young", "plan");

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private DraftStore store;

    @Inject
    private Stage stage;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return "core.job.draft_cleaning";
    }

    @Override
    public Errand errand() {
        Instant now = clock.instant();
        keep(OLD, now.minus(Duration.ofDays(31)));
        keep(YOUNG, now.minus(Duration.ofDays(29)));
        return new Errand("", now, this::kept, List.of(YOUNG.address()));
    }

    private void keep(DraftPlace place, Instant moment) {
        stage.as(
                GUEST,
                moment,
                () -> store.keep(stage.person(GUEST), place, DraftStage.typed("plan", "title", "Einmal")));
    }

    private List<String> kept() {
        return entities.createQuery("select d.address from Draft d where d.address like '/once/%'", String.class)
                .getResultList();
    }

    @Override
    public void tidyUp() {
        List.of(OLD, YOUNG).forEach(place -> store.discard(stage.person(GUEST), place));
    }
}
