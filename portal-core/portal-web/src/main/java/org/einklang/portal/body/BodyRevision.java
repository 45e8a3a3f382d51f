package org.einklang.portal.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.audit.Audited;
import org.einklang.api.people.BodyId;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.directory.CorePermission;
import org.einklang.portal.directory.Partner;

/** Changes what a body was given, field by field in its history; archives it when its work is done. */
@ApplicationScoped
public class BodyRevision {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Bodies bodies;

    @Inject
    private AppointingBody appointing;

    @Inject
    private BodyHistory history;

    @Inject
    private Event<Audited> happened;

    @Inject
    private Clock clock;

    /**
     * Works by this charter from now on.
     *
     * @param seen the version that the person saw when changing
     * @throws RuleViolation if the charter does not fit the level, or the body is archived
     * @throws OptimisticLockException if somebody else has changed the body in the meantime
     */
    @Transactional
    public void change(BodyId id, Charter charter, int seen) {
        Body body = bodies.body(id);
        access.require(CorePermission.APPOINT_BODY, body.keptIn());
        access.require(
                CorePermission.APPOINT_BODY,
                Body.keptIn(body.card().cooperation(), body.card().level(), charter.appointedBy()));
        body.requireAtWork();
        if (body.version() != seen) {
            throw new OptimisticLockException(id.toString());
        }
        appointing.require(body.card().cooperation(), body.card().level(), charter.appointedBy());
        if (charter.host() != null
                && !bodies.takesPart(charter.host(), body.card().cooperation())) {
            throw new NotVisible("no " + charter.host());
        }
        Map<String, String> before = portrait(body.charter());
        body.give(charter);
        history.compare(id, before, portrait(body.charter()));
        happened.fire(new BodyChanged(body.card()));
    }

    /** The body's work is done. Its seats stay as they are, so that its members read on. */
    @Transactional
    public void archive(BodyId id) {
        Body body = bodies.body(id);
        access.require(CorePermission.APPOINT_BODY, body.keptIn());
        body.archive(PortalTime.dayOf(clock.instant()));
        history.note(id, "archived");
        happened.fire(new BodyArchived(body.card(), false));
    }

    /** The body takes up its work again. */
    @Transactional
    public void reopen(BodyId id) {
        Body body = bodies.body(id);
        access.require(CorePermission.APPOINT_BODY, body.keptIn());
        body.reopen();
        history.note(id, "reopened");
        happened.fire(new BodyArchived(body.card(), true));
    }

    private Map<String, String> portrait(Charter charter) {
        String appointedBy = charter.appointedBy() == null
                ? ""
                : bodies.body(charter.appointedBy()).card().name();
        Partner host = charter.host() == null
                ? null
                : entities.find(Partner.class, charter.host().value());
        return Portrait.of(charter, appointedBy, host == null ? "" : host.name());
    }
}
