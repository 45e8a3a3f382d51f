package org.einklang.portal.intake.people;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PartnerId;
import org.einklang.api.search.SearchChanges;
import org.einklang.portal.directory.Partner;
import org.einklang.portal.directory.Person;
import org.einklang.portal.directory.Unit;
import org.einklang.portal.directory.UnitLedBy;
import org.einklang.portal.intake.people.ImportPlan.Outcome;
import org.einklang.portal.intake.people.ImportPlan.Verdict;
import org.jspecify.annotations.Nullable;

/** Does what a plan says; units that are named first come first. */
final class ImportExecution {

    private final EntityManager entities;
    private final SearchChanges changes;
    private final Consumer<UnitLedBy> led;
    private final CooperationId cooperation;
    private final Map<String, Unit> units = new HashMap<>();
    private int added;
    private int changed;
    private int newUnits;

    ImportExecution(
            EntityManager entities,
            SearchChanges changes,
            Consumer<UnitLedBy> led,
            CooperationId cooperation,
            List<Unit> known) {
        this.entities = entities;
        this.changes = changes;
        this.led = led;
        this.cooperation = cooperation;
        known.forEach(unit -> units.put(KnownPeople.unitKey(unit.partnerId(), unit.name()), unit));
    }

    PeopleImported carryOut(ImportPlan plan) {
        for (Verdict verdict : plan.verdicts()) {
            if (verdict.outcome() == Outcome.NEW || verdict.outcome() == Outcome.CHANGED) {
                carryOut(verdict);
            }
        }
        return new PeopleImported(cooperation, added, changed, newUnits);
    }

    private void carryOut(Verdict verdict) {
        PersonLine line = verdict.line();
        Unit unit = unit(verdict.partner(), line);
        PartnerId partner = new PartnerId(verdict.partner());
        Person person;
        if (verdict.outcome() == Outcome.NEW) {
            person = new Person(partner, line.name(), line.function(), line.mail());
            entities.persist(person);
            added++;
        } else {
            person = Objects.requireNonNull(entities.find(Person.class, verdict.person()));
            person.correct(line.name(), person.mail());
            changed++;
        }
        Long before = person.unitId();
        Unit place = unit != null || before == null ? unit : entities.find(Unit.class, before);
        person.work(partner, place, line.function().isEmpty() ? person.function() : line.function());
        if (!line.phone().isEmpty()) {
            person.reachAt(line.phone());
        }
        if (unit != null && line.leads()) {
            boolean another = !unit.lead().equals(Optional.of(person.personId()));
            unit.beLedBy(person);
            if (another) {
                led.accept(new UnitLedBy(cooperation, unit.unitId(), unit.lead()));
            }
            changes.changed(new ItemRef("core", "unit", String.valueOf(unit.id())));
        }
        changes.changed(new ItemRef("core", "person", String.valueOf(person.id())));
    }

    private @Nullable Unit unit(long partner, PersonLine line) {
        if (line.unit().isEmpty()) {
            return null;
        }
        Unit parent = line.parentUnit().isEmpty() ? null : named(partner, line.parentUnit(), null);
        return named(partner, line.unit(), parent);
    }

    /** A unit that exists already stays where it is. */
    private Unit named(long partner, String name, @Nullable Unit parent) {
        return units.computeIfAbsent(KnownPeople.unitKey(partner, name), key -> {
            Unit unit = new Unit(Objects.requireNonNull(entities.find(Partner.class, partner)), name);
            unit.moveBelow(parent);
            entities.persist(unit);
            changes.changed(new ItemRef("core", "unit", String.valueOf(unit.id())));
            newUnits++;
            return unit;
        });
    }
}
