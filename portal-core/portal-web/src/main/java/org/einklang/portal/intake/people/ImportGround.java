package org.einklang.portal.intake.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.einklang.api.people.CooperationId;
import org.einklang.api.search.SearchChanges;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.directory.DirectoryReading;
import org.einklang.portal.directory.Person;
import org.einklang.portal.directory.Unit;
import org.einklang.portal.directory.UnitLedBy;

/** What a cooperation knows before an import: its partners, their units and their people. Whoever asks has asked for the right. */
@ApplicationScoped
class ImportGround {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private DirectoryReading directory;

    @Inject
    private SearchChanges changes;

    @Inject
    private Event<UnitLedBy> led;

    @Inject
    private Clock clock;

    /** What becomes of the first so many lines of a table against all that. */
    ImportPlan plan(CooperationId cooperation, ReadTable table, int most) {
        long partner = table.choices().partner();
        ImportPlan plan = new ImportPlan(known(cooperation), partner == 0 ? null : partner);
        table.people(most).forEach(plan::add);
        return plan;
    }

    ImportExecution execution(CooperationId cooperation) {
        return new ImportExecution(entities, changes, led::fire, cooperation, units(cooperation));
    }

    private KnownPeople known(CooperationId cooperation) {
        LocalDate today = PortalTime.dayOf(clock.instant());
        List<Person> people = entities.createQuery(
                        "select p from Person p, Participation t where t.partnerId = p.partnerId"
                                + " and t.cooperationId = :cooperation",
                        Person.class)
                .setParameter("cooperation", cooperation.value())
                .getResultList();
        return new KnownPeople(
                directory.partners(cooperation).stream()
                        .map(one -> new KnownPeople.Organisation(one.id(), one.name(), one.shortName()))
                        .toList(),
                units(cooperation).stream().map(ImportGround::place).toList(),
                people.stream().map(one -> somebody(one, today)).toList());
    }

    private List<Unit> units(CooperationId cooperation) {
        return entities.createQuery(
                        "select u from Unit u, Participation t where t.partnerId = u.partnerId"
                                + " and t.cooperationId = :cooperation",
                        Unit.class)
                .setParameter("cooperation", cooperation.value())
                .getResultList();
    }

    private static KnownPeople.Place place(Unit unit) {
        return new KnownPeople.Place(
                unit.id(),
                unit.partnerId(),
                unit.name(),
                unit.lead().map(lead -> lead.value()).orElse(0L));
    }

    private static KnownPeople.Somebody somebody(Person one, LocalDate today) {
        Long unit = one.unitId();
        return new KnownPeople.Somebody(
                one.id(),
                one.partner().value(),
                unit == null ? 0 : unit,
                one.name(),
                one.function(),
                one.phone(),
                one.mail(),
                one.hasLeft(today));
    }
}
