package org.einklang.portal.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.access.Role;
import org.einklang.api.access.Scope;
import org.einklang.api.audit.Audited;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.BodyLevel;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.VotingRight;
import org.einklang.api.time.PortalTime;

/** Sets up bodies and fills their seats. */
@ApplicationScoped
public class BodyAppointment {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private StoredDirectory directory;

    @Inject
    private Event<Audited> happened;

    @Inject
    private Clock clock;

    /** Sets up a body. @throws RuleViolation if the key is taken or has the wrong form */
    @Transactional
    public BodyCard appoint(CooperationId cooperation, String key, String name, BodyLevel level) {
        access.require(CorePermission.KEEP_DIRECTORY, Scope.cooperation(cooperation));
        if (directory.bodies(cooperation).stream().anyMatch(body -> body.key().equals(key))) {
            throw new RuleViolation("core.body.key_taken").at("key");
        }
        Body body = new Body(cooperation, key, name, level);
        entities.persist(body);
        happened.fire(new BodyAppointed(cooperation, body.card().id()));
        return body.card();
    }

    /** Gives a person a seat for their own partner from today on. @throws RuleViolation if they have one already */
    @Transactional
    public void seat(BodyId bodyId, PersonId personId, Role role, VotingRight votingRight) {
        BodyCard body = directory.body(bodyId);
        access.require(CorePermission.KEEP_DIRECTORY, Scope.cooperation(body.cooperation()));
        LocalDate today = PortalTime.dayOf(clock.instant());
        if (directory.seats(bodyId, today).stream()
                .anyMatch(seat -> seat.person().equals(personId))) {
            throw new RuleViolation("core.membership.has_seat").at("person");
        }
        Person person = entities.find(Person.class, personId.value());
        if (person == null || !takesPart(person, body.cooperation())) {
            throw new NotVisible("no person " + personId + " in the cooperation of " + bodyId);
        }
        entities.persist(new Membership(bodyId, personId, person.partner(), role, votingRight, today));
        happened.fire(new SeatGiven(body.cooperation(), personId, bodyId));
    }

    /** Ends a person's seat with yesterday, so that it no longer counts; the history stays. */
    @Transactional
    public void endSeat(BodyId bodyId, PersonId personId) {
        BodyCard body = directory.body(bodyId);
        access.require(CorePermission.KEEP_DIRECTORY, Scope.cooperation(body.cooperation()));
        LocalDate today = PortalTime.dayOf(clock.instant());
        List<Membership> ending = entities.createQuery(
                        "select m from Membership m where m.bodyId = :body and m.personId = :person"
                                + " and (m.until is null or m.until >= :today)",
                        Membership.class)
                .setParameter("body", bodyId.value())
                .setParameter("person", personId.value())
                .setParameter("today", today)
                .getResultList();
        ending.forEach(membership -> membership.leave(today, entities::remove));
        if (!ending.isEmpty()) {
            happened.fire(new SeatEnded(body.cooperation(), personId, bodyId));
        }
    }

    private boolean takesPart(Person person, CooperationId cooperation) {
        return !entities.createQuery(
                        "select t.position from Participation t where t.partnerId = :partner"
                                + " and t.cooperationId = :cooperation",
                        Integer.class)
                .setParameter("partner", person.partner().value())
                .setParameter("cooperation", cooperation.value())
                .getResultList()
                .isEmpty();
    }
}
