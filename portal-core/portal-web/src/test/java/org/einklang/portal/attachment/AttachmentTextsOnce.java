package org.einklang.portal.attachment;

import static org.einklang.testkit.Personas.PRESS_AGENCY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.einklang.api.item.ItemRef;
import org.einklang.testkit.Eventually;
import org.einklang.testkit.job.DoneOnce;
import org.einklang.testkit.server.Stage;
import org.einklang.testkit.server.Transactions;

/** What stands in a file is read; the portal under test has read it before, and has forgotten it again. */
@ApplicationScoped
class AttachmentTextsOnce implements DoneOnce {

    private static final String TEXT = "Einmal gelesen";

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
        return AttachmentTexts.KIND;
    }

    @Override
    public Errand errand() throws Exception {
        ItemRef about = lockers.build("read");
        stage.as(
                PRESS_AGENCY,
                () -> attaching.add(
                        stage.world().cooperation(), about, List.of(Brought.upload("Gelesen.txt", TEXT)), 0));
        Eventually.present(() -> Optional.of(texts()).filter(texts -> !texts.isEmpty()), () -> "nothing has been read");
        Transactions.commit(() -> entities.createQuery("delete from AttachmentText t where t.attachmentId in"
                        + " (select a.id from Attachment a where a.name = 'Gelesen.txt')")
                .executeUpdate());
        return new Errand("", clock.instant(), this::texts, List.of(TEXT));
    }

    private List<String> texts() {
        return entities.createQuery(
                        "select t from AttachmentText t, Attachment a where t.attachmentId = a.id and a.name = 'Gelesen.txt'",
                        AttachmentText.class)
                .getResultStream()
                .map(AttachmentText::content)
                .toList();
    }
}
