package org.einklang.portal.attachment;

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

/** Of two removed attachments, the one that can no longer be brought back is gone, and the other one is not. */
@ApplicationScoped
class AttachmentCleaningOnce implements DoneOnce {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Attaching attaching;

    @Inject
    private Lockers lockers;

    @Inject
    private Stage stage;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return "attachments.job.cleaning";
    }

    @Override
    public Errand errand() {
        ItemRef about = lockers.build("once");
        Instant now = clock.instant();
        removed(about, "Einmal alt.txt", now.minus(Duration.ofDays(31)));
        removed(about, "Einmal jung.txt", now.minus(Duration.ofDays(29)));
        return new Errand("", now, this::kept, List.of("Einmal jung.txt"));
    }

    private void removed(ItemRef about, String name, Instant moment) {
        stage.as(PRESS_AGENCY, moment, () -> {
            long id = attaching
                    .add(here(), about, List.of(Brought.upload(name, "Probe " + name)), 0)
                    .get(0);
            attaching.remove(here(), about, id);
        });
    }

    private List<String> kept() {
        return entities.createQuery("select a.name from Attachment a where a.name like 'Einmal %'", String.class)
                .getResultList();
    }

    private CooperationId here() {
        return stage.world().cooperation();
    }
}
