package org.einklang.portal.login;

import static org.einklang.testkit.Personas.GUEST;

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

/** Where somebody came from long ago is forgotten, and where they came from lately is not. */
@ApplicationScoped
class LoginCleaningOnce implements DoneOnce {

    private static final String OLD = "once-long-ago";
    private static final String NEW = "once-lately";

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Stage stage;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return "login.job.cleaning";
    }

    @Override
    @Transactional
    public Errand errand() {
        Instant now = clock.instant();
        entities.persist(new KnownOrigin(OLD, stage.person(GUEST), now.minus(Duration.ofDays(100))));
        entities.persist(new KnownOrigin(NEW, stage.person(GUEST), now));
        return new Errand("", now, this::known, List.of(NEW));
    }

    private List<String> known() {
        return entities.createQuery("select o.origin from KnownOrigin o where o.origin like 'once-%'", String.class)
                .getResultList();
    }

    @Override
    @Transactional
    public void tidyUp() {
        entities.createQuery("delete from KnownOrigin o where o.origin like 'once-%'")
                .executeUpdate();
    }
}
