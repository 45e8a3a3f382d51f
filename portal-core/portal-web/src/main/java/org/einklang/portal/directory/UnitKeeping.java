package org.einklang.portal.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.UnitId;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.directory.DirectoryChanged.Act;
import org.jspecify.annotations.Nullable;

/** Keeps the units of partners: their names, their tree, and who leads them. */
@ApplicationScoped
public class UnitKeeping {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Belonging belonging;

    @Inject
    private Event<DirectoryChanged> changed;

    @Inject
    private Event<UnitLedBy> led;

    @Inject
    private Clock clock;

    /**
     * What a unit is like.
     *
     * @param name its name
     * @param parent the unit above it
     * @param lead the superior of its people
     */
    public record Plan(String name, Optional<UnitId> parent, Optional<PersonId> lead) {}

    /** A new unit of a partner. */
    @Transactional
    public UnitId add(CooperationId cooperation, PartnerId partner, Plan plan) {
        access.require(CorePermission.KEEP_DIRECTORY, Scope.cooperation(cooperation));
        Unit unit = new Unit(belonging.partner(cooperation, partner), plan.name());
        shape(cooperation, unit, plan);
        entities.persist(unit);
        changed.fire(DirectoryChanged.unit(cooperation, Act.UNIT_ADDED, unit.unitId()));
        return unit.unitId();
    }

    /**
     * Another name, place or lead.
     *
     * @param seen the version that the person saw
     * @throws RuleViolation if the tree would no longer be one
     * @throws OptimisticLockException if somebody else was faster
     */
    @Transactional
    public void change(CooperationId cooperation, UnitId id, Plan plan, int seen) {
        access.require(CorePermission.KEEP_DIRECTORY, Scope.cooperation(cooperation));
        Unit unit = belonging.unit(cooperation, id);
        if (unit.version() != seen) {
            throw new OptimisticLockException("unit " + id);
        }
        belonging
                .units(new PartnerId(unit.partnerId()))
                .requireFreeFor(id, plan.parent().orElse(null));
        Optional<PersonId> before = unit.lead();
        shape(cooperation, unit, plan);
        changed.fire(DirectoryChanged.unit(cooperation, Act.UNIT_CHANGED, id));
        if (!unit.lead().equals(before)) {
            led.fire(new UnitLedBy(cooperation, id, unit.lead()));
        }
    }

    /** The unit exists no longer. @throws RuleViolation while people or units are left in it */
    @Transactional
    public void dissolve(CooperationId cooperation, UnitId id) {
        access.require(CorePermission.KEEP_DIRECTORY, Scope.cooperation(cooperation));
        Unit unit = belonging.unit(cooperation, id);
        if (count(
                        "select count(p) from Person p where p.unitId = :unit"
                                + " and (p.lastDay is null or p.lastDay >= :today)",
                        id,
                        true)
                > 0) {
            throw new RuleViolation("people.unit.has_people");
        }
        if (count("select count(u) from Unit u where u.parentId = :unit", id, false) > 0) {
            throw new RuleViolation("people.unit.has_units");
        }
        entities.createQuery("update Person p set p.unitId = null where p.unitId = :unit")
                .setParameter("unit", id.value())
                .executeUpdate();
        led.fire(new UnitLedBy(cooperation, id, Optional.empty()));
        entities.createQuery("update Membership m set m.officeUnitId = null where m.officeUnitId = :unit")
                .setParameter("unit", id.value())
                .executeUpdate();
        entities.remove(unit);
        changed.fire(DirectoryChanged.unit(cooperation, Act.UNIT_DISSOLVED, id));
    }

    private long count(String query, UnitId unit, boolean dated) {
        var counting = entities.createQuery(query, Long.class).setParameter("unit", unit.value());
        if (dated) {
            counting.setParameter("today", PortalTime.dayOf(clock.instant()));
        }
        return counting.getSingleResult();
    }

    private void shape(CooperationId cooperation, Unit unit, Plan plan) {
        unit.rename(plan.name());
        unit.moveBelow(
                plan.parent().map(one -> belonging.unit(cooperation, one)).orElse(null));
        unit.beLedBy(lead(cooperation, plan));
    }

    private @Nullable Person lead(CooperationId cooperation, Plan plan) {
        Person lead = plan.lead().map(one -> belonging.person(cooperation, one)).orElse(null);
        if (lead != null && lead.hasLeft(PortalTime.dayOf(clock.instant()))) {
            throw new RuleViolation("people.person.has_left").at("lead");
        }
        return lead;
    }
}
