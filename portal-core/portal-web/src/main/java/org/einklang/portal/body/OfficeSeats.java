package org.einklang.portal.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.UnitId;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.directory.Unit;
import org.einklang.portal.directory.UnitLedBy;
import org.jspecify.annotations.Nullable;

/**
 * Seats that come with leading a unit: members of working groups are team or division leaders of each partner [000 IV.3]. When
 * somebody else leads the unit, the seat is theirs from that day on. Where nobody leads it, or the new lead sits in the body
 * already, it is vacant, and taken by the next one who leads. A partner may take part in several cooperations: only where the new
 * lead was entered its seats move; elsewhere chair and secretary of the body learn of it.
 */
@ApplicationScoped
class OfficeSeats {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Bodies bodies;

    @Inject
    private SeatPassing passing;

    @Inject
    private SeatTelling telling;

    @Inject
    private Clock clock;

    void follow(@Observes UnitLedBy change) {
        LocalDate today = PortalTime.dayOf(clock.instant());
        for (Membership seat : seats(change.unit(), today)) {
            Body body = bodies.body(seat.body());
            if (!body.card().cooperation().equals(change.where())) {
                telling.ledByOthers(body.card(), bodies.plan(seat.body(), today).actingOn(today));
                continue;
            }
            Optional<PersonId> lead = change.lead().filter(one -> !one.equals(seat.person()));
            if (seat.isVacant()) {
                change.lead()
                        .filter(one -> isFree(one, seat, today))
                        .ifPresent(one -> passing.fill(seat, one, seat.firstDayAfterwards(today)));
            } else if (seat.days().from().isAfter(today)) {
                lead.filter(one -> isFree(one, seat, today))
                        .ifPresent(one ->
                                passing.pass(seat, one, seat.days().from().minusDays(1)));
            } else if (change.lead().isEmpty() || lead.isPresent()) {
                lead.filter(one -> isFree(one, seat, today))
                        .ifPresentOrElse(
                                one -> passing.pass(seat, one, today.minusDays(1)),
                                () -> passing.vacate(seat, seat.lastDayBefore(today)));
                telling.loses(body.card(), seat.person());
            }
        }
    }

    /** Whether the person leads the unit. @throws RuleViolation if not */
    void requireLed(@Nullable UnitId office, PersonId person) {
        if (office != null && !ledBy(person).containsKey(office)) {
            throw new RuleViolation("bodies.seat.not_lead").at("office");
        }
    }

    /** The units that the person leads, by name. */
    Map<UnitId, String> ledBy(PersonId person) {
        return entities.createQuery("select u from Unit u where u.leadId = :person order by u.name, u.id", Unit.class)
                .setParameter("person", person.value())
                .getResultStream()
                .collect(Collectors.toMap(Unit::unitId, Unit::name, (a, b) -> a, LinkedHashMap::new));
    }

    /** What the unit is called. */
    Optional<String> name(@Nullable UnitId unit) {
        return Optional.ofNullable(unit)
                .map(id -> entities.find(Unit.class, id.value()))
                .map(Unit::name);
    }

    /** With which units seats of the body come, by the number of the seat; one statement. */
    Map<Long, String> of(BodyId body) {
        return entities.createQuery(
                        "select m.id, u.name from Membership m, Unit u where m.bodyId = :body and u.id = m.officeUnitId",
                        Object[].class)
                .setParameter("body", body.value())
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    private boolean isFree(PersonId person, Membership seat, LocalDate today) {
        return !bodies.plan(seat.body(), today).sits(person, new Days(today, null));
    }

    private List<Membership> seats(UnitId unit, LocalDate today) {
        return entities.createQuery(
                        "select m from Membership m, Body b where b.id = m.bodyId and b.archivedOn is null"
                                + " and m.officeUnitId = :unit and m.standsInFor is null"
                                + " and (m.until is null or m.until >= :today or m.leftVacant = true) order by m.id",
                        Membership.class)
                .setParameter("unit", unit.value())
                .setParameter("today", today)
                .getResultList();
    }
}
