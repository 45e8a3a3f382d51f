package org.einklang.meetings.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.api.people.BodyId;
import org.einklang.api.search.SearchChanges;

/** Lets a resolution take the place of an older one of its body. Who calls has asked for the right. */
@ApplicationScoped
public class Replacing {

    /** Nobody chooses between more. */
    private static final int MOST = 200;

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private SearchChanges changes;

    /** Whose place this one could take when it is recorded anew: others, and the one whose place it has taken. */
    List<Resolution> candidates(Resolution recorded) {
        return Stream.concat(replaced(recorded).stream(), candidates(recorded.body()).stream())
                .filter(one -> one.id() != recorded.id())
                .toList();
    }

    /** Those whose place a new one could take: adopted ones to which nothing has happened yet, the latest first. */
    public List<Resolution> candidates(BodyId body) {
        return entities.createQuery(
                        "select r from Resolution r where r.bodyId = :body and r.state = :adopted"
                                + " order by r.decided desc, r.id desc",
                        Resolution.class)
                .setParameter("body", body.value())
                .setParameter("adopted", ResolutionState.ADOPTED)
                .setMaxResults(MOST)
                .getResultList();
    }

    /**
     * Does so, if this one names another.
     *
     * @param byConsensus whether it was found by consensus
     * @throws org.einklang.api.RuleViolation if only consensus may change the other one, or something has become of it before
     */
    public void replace(Resolution recorded, boolean byConsensus, LocalDate day) {
        Long replaced = recorded.replaces();
        if (replaced == null) {
            return;
        }
        Resolution old = entities.find(Resolution.class, replaced, LockModeType.PESSIMISTIC_WRITE);
        if (old == null || !old.scope().equals(recorded.scope()) || old.id() == recorded.id()) {
            throw new NotVisible("no resolution " + replaced + " of this body");
        }
        old.replaceBy(recorded, byConsensus, day, access.me());
        changes.changed(old.ref());
    }

    /** The one whose place it took. */
    public Optional<Resolution> replaced(Resolution recorded) {
        return Optional.ofNullable(recorded.replaces()).map(old -> entities.find(Resolution.class, old));
    }

    /** The one whose place it took stands again, because that was recorded wrongly. */
    void undo(Resolution recorded) {
        replaced(recorded).ifPresent(old -> {
            entities.lock(old, LockModeType.PESSIMISTIC_WRITE);
            old.standAgain(recorded);
            changes.changed(old.ref());
        });
    }
}
