package org.einklang.meetings.usual;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.meetings.MeetingsPermission;

/** Chair and secretary say with which items each agenda of their body begins, and whether the next meeting is planned by itself. */
@ApplicationScoped
public class UsualAgendas {

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private Access access;

    /** What was said; empty if nothing was. */
    Optional<UsualAgenda> of(BodyCard body) {
        access.require(MeetingsPermission.PLAN, Scope.body(body.cooperation(), body.id()));
        return stored(body.id());
    }

    /**
     * Says something else.
     *
     * @param items titles, in their order
     * @param next whether the next meeting is planned when one is over and none is planned
     * @param version from which this began; 0 where nothing was said
     * @throws OptimisticLockException if somebody else has said something since
     * @throws org.einklang.api.RuleViolation if there are too many items, or one is too long
     */
    @Transactional
    public void say(BodyCard body, List<String> items, boolean next, int version) {
        access.require(MeetingsPermission.PLAN, Scope.body(body.cooperation(), body.id()));
        Optional<UsualAgenda> before = stored(body.id());
        if (before.map(UsualAgenda::version).orElse(0) != version) {
            throw new OptimisticLockException("usual agenda of " + body.id());
        }
        UsualAgenda agenda = before.orElseGet(() -> new UsualAgenda(body));
        agenda.say(items, next, access.me());
        if (before.isEmpty()) {
            entities.persist(agenda);
        }
    }

    /** The titles with which an agenda of the body begins; for use cases, which ask for the right themselves. */
    public List<String> titles(BodyId body) {
        return stored(body).map(UsualAgenda::getTitles).orElse(List.of());
    }

    /** Whether the next meeting of the body is planned when one is over; for use cases, as above. */
    public boolean plansNext(BodyId body) {
        return stored(body).filter(UsualAgenda::isPlansNext).isPresent();
    }

    private Optional<UsualAgenda> stored(BodyId body) {
        return entities.createQuery("select u from UsualAgenda u where u.bodyId = :body", UsualAgenda.class)
                .setParameter("body", body.value())
                .getResultStream()
                .findFirst();
    }
}
