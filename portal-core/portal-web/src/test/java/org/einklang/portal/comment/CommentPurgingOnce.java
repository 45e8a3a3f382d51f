package org.einklang.portal.comment;

import static org.einklang.testkit.Personas.PRESS_AGENCY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.testkit.job.DoneOnce;
import org.einklang.testkit.server.Stage;

/** Of two deleted comments, the one that can no longer be taken back is gone, and the other one is not. */
@ApplicationScoped
class CommentPurgingOnce implements DoneOnce {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Commenting commenting;

    @Inject
    private Stage stage;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return "comments.job.purging";
    }

    @Override
    public Errand errand() {
        ItemRef about = new ItemRef(
                "core",
                "contact",
                String.valueOf(entities.createQuery(
                                "select min(c.id) from Contact c where c.cooperationId = :here", Long.class)
                        .setParameter("here", here().value())
                        .getSingleResult()));
        Instant now = clock.instant();
        deleted(about, "Einmal alt", now.minus(Duration.ofMinutes(11)));
        deleted(about, "Einmal jung", now.minus(Duration.ofMinutes(9)));
        return new Errand("", now, this::kept, List.of("Einmal jung"));
    }

    private void deleted(ItemRef about, String text, Instant moment) {
        stage.as(
                PRESS_AGENCY,
                moment,
                () -> commenting.delete(
                        here(), about, commenting.say(here(), about, text).id()));
    }

    private List<String> kept() {
        return entities.createQuery("select c.text from Comment c where c.text like 'Einmal %'", String.class)
                .getResultList();
    }

    private CooperationId here() {
        return stage.world().cooperation();
    }
}
