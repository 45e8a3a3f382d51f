package org.einklang.portal.body;

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
import org.einklang.api.audit.Audited;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.BodyLevel;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.VotingRight;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.directory.CorePermission;

/**
 * Sets up bodies. The coordinator appoints any; chair and secretary of a steering group appoint operational
 * groups of it [000 IV.3].
 */
@ApplicationScoped
public class BodyAppointment {

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
    private SeatFilling seats;

    @Inject
    private Event<Audited> happened;

    @Inject
    private Clock clock;

    /** Sets up a body with what is usual for its level. @throws RuleViolation if the key is taken or has the wrong form */
    @Transactional
    public BodyCard appoint(CooperationId cooperation, String key, String name, BodyLevel level) {
        access.require(CorePermission.APPOINT_BODY, Body.keptIn(cooperation, level, null));
        return appoint(cooperation, key, level, Charter.usual(name, level));
    }

    /** Sets up a body with a charter. @throws RuleViolation if the key is taken, or the charter does not fit the level */
    @Transactional
    public BodyCard appoint(CooperationId cooperation, String key, BodyLevel level, Charter charter) {
        access.require(CorePermission.APPOINT_BODY, Body.keptIn(cooperation, level, charter.appointedBy()));
        if (bodies.found(cooperation, key).isPresent()) {
            throw new RuleViolation("core.body.key_taken").at("key");
        }
        appointing.require(cooperation, level, charter.appointedBy());
        if (charter.host() != null && !bodies.takesPart(charter.host(), cooperation)) {
            throw new NotVisible("no " + charter.host() + " in " + cooperation);
        }
        Body body = new Body(cooperation, key, level, charter);
        entities.persist(body);
        history.note(body.card().id(), "appointed");
        happened.fire(new BodyAppointed(body.card()));
        return body.card();
    }

    /** Gives a person a seat for their own partner from today on. @throws RuleViolation if they have one already */
    @Transactional
    public void seat(BodyId body, PersonId person, Role role, VotingRight votingRight) {
        access.require(CorePermission.APPOINT_BODY, bodies.body(body).keptIn());
        SeatTerms terms = new SeatTerms(role, votingRight, null, null);
        seats.give(body, person, null, terms, PortalTime.dayOf(clock.instant()));
    }

    /** Ends a person's seat with yesterday, so that it no longer counts; the history stays. */
    @Transactional
    public void endSeat(BodyId body, PersonId person) {
        access.require(CorePermission.APPOINT_BODY, bodies.body(body).keptIn());
        LocalDate today = PortalTime.dayOf(clock.instant());
        List<HeldSeat> held = bodies.plan(body, today).held();
        held.stream()
                .filter(seat -> seat.isSeat() && seat.seat().person().equals(person))
                .forEach(seat -> seats.end(seat.id(), today.minusDays(1)));
    }
}
