package org.einklang.portal.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.audit.Audited;
import org.einklang.api.people.BodyLevel;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.portal.directory.CorePermission;

/** Which level decides on what in a cooperation; members read it, the coordinator keeps it. */
@ApplicationScoped
public class DecisionRights {

    private static final int SHOWN = 200;

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Directory directory;

    @Inject
    private Clock clock;

    @Inject
    private Event<Audited> happened;

    /** What holds in the cooperation. */
    public DecisionTable of(CooperationId cooperation) {
        access.require(CorePermission.SEE_DIRECTORY, Scope.cooperation(cooperation));
        DecisionTable table = DecisionTable.usual();
        agreed(cooperation).forEach(one -> table.set(one.matter(), one.level(), one.part()));
        return table;
    }

    /** Holds from now on in this matter. @throws org.einklang.api.RuleViolation unless exactly one level decides */
    @Transactional
    public void agree(CooperationId cooperation, Matter matter, Map<BodyLevel, Part> parts) {
        access.require(CorePermission.KEEP_DECISION_RIGHTS, Scope.cooperation(cooperation));
        DecisionTable.usual().with(matter, parts);
        note(cooperation, matter, parts);
        List<DecisionRight> before = agreed(cooperation);
        parts.forEach((level, part) -> before.stream()
                .filter(one -> one.matter() == matter && one.level() == level)
                .findFirst()
                .ifPresentOrElse(
                        one -> one.become(part),
                        () -> entities.persist(new DecisionRight(cooperation, matter, level, part))));
        happened.fire(new DecisionRightsAgreed(cooperation, matter));
    }

    private void note(CooperationId cooperation, Matter matter, Map<BodyLevel, Part> parts) {
        DecisionTable before = of(cooperation);
        Instant now = clock.instant();
        parts.forEach((level, part) -> {
            Part was = before.part(matter, level);
            if (was != part) {
                entities.persist(new DecisionChange(cooperation, access.me(), now, matter, level, was, part));
            }
        });
    }

    /** What was changed, newest first, with those who did it; for everybody who sees the table. */
    Past history(CooperationId cooperation) {
        access.require(CorePermission.SEE_DIRECTORY, Scope.cooperation(cooperation));
        List<DecisionChange> changes = entities.createQuery(
                        "select c from DecisionChange c where c.cooperationId = :cooperation"
                                + " order by c.moment desc, c.id",
                        DecisionChange.class)
                .setParameter("cooperation", cooperation.value())
                .setMaxResults(SHOWN)
                .getResultList();
        return new Past(
                changes,
                directory.people(
                        changes.stream().map(DecisionChange::actor).distinct().toList()));
    }

    /**
     * The history of the table.
     *
     * @param changes newest first
     * @param people those who made them
     */
    record Past(List<DecisionChange> changes, Map<PersonId, PersonCard> people) {}

    private List<DecisionRight> agreed(CooperationId cooperation) {
        return entities.createQuery(
                        "select r from DecisionRight r where r.cooperationId = :cooperation", DecisionRight.class)
                .setParameter("cooperation", cooperation.value())
                .getResultList();
    }
}
