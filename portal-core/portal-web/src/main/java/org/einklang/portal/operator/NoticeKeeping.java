package org.einklang.portal.operator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;

/** An administrator tells everybody something. */
@ApplicationScoped
public class NoticeKeeping {

    private static final int MOST = 50;

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    @Inject
    private Event<OperatorActed> acted;

    /** All that was told, the latest first, 50 at most. */
    public List<OperatorNotice> all() {
        access.require(OperatorPermission.TELL_EVERYBODY, Scope.installation());
        return entities.createQuery(
                        "select n from OperatorNotice n order by n.from desc, n.id desc", OperatorNotice.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Tells it, if wanted also to those who look at a public area. @return its number */
    @Transactional
    public long tell(
            OperatorNotice.Kind kind,
            InBothLanguages text,
            Optional<Instant> from,
            Optional<Instant> until,
            boolean alsoInPublic) {
        access.require(OperatorPermission.TELL_EVERYBODY, Scope.installation());
        OperatorNotice notice = new OperatorNotice(kind, text, from.orElseGet(clock::instant), until);
        entities.persist(alsoInPublic ? notice.alsoInPublic() : notice);
        acted.fire(new OperatorActed(OperatorActed.What.TOLD));
        return notice.id();
    }

    /** Tells it no longer. @throws NotVisible if there is none */
    @Transactional
    public void end(long id) {
        access.require(OperatorPermission.TELL_EVERYBODY, Scope.installation());
        OperatorNotice notice = entities.find(OperatorNotice.class, id);
        if (notice == null) {
            throw new NotVisible("no notice " + id);
        }
        notice.end(clock.instant());
        acted.fire(new OperatorActed(OperatorActed.What.TOLD_NO_MORE));
    }
}
