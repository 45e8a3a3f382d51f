package org.einklang.portal.intake.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PartnerId;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.directory.Belonging;
import org.einklang.portal.directory.CorePermission;
import org.einklang.portal.directory.DirectoryReading;
import org.einklang.portal.directory.Person;
import org.einklang.portal.directory.Unit;
import org.einklang.portal.intake.BroughtTable;
import org.einklang.portal.intake.BroughtTables;
import org.einklang.portal.intake.Line;
import org.einklang.portal.intake.people.ImportPlan.Outcome;

/**
 * Brings people and units in from a table, in three steps: bring the table, look over what would happen, let it happen.
 * Nothing happens unless every line is right or the faulty ones are left out on purpose; then all of it happens at once.
 */
@ApplicationScoped
public class PeopleImport {

    private static final String KIND = "people";

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private BroughtTables tables;

    @Inject
    private DirectoryReading directory;

    @Inject
    private Belonging belonging;

    @Inject
    private Event<PeopleImported> imported;

    @Inject
    private Clock clock;

    /** Keeps a table to be looked over. @return its number @throws RuleViolation if it cannot be read */
    @Transactional
    public long bring(CooperationId cooperation, String fileName, byte[] content) {
        access.require(CorePermission.KEEP_DIRECTORY, Scope.cooperation(cooperation));
        return tables.keep(cooperation, KIND, fileName, content);
    }

    /** What the import would do. */
    public ImportPreview preview(CooperationId cooperation, long table) {
        access.require(CorePermission.KEEP_DIRECTORY, Scope.cooperation(cooperation));
        BroughtTable brought = tables.mine(cooperation, KIND, table);
        List<Line> lines = lines(brought);
        ImportChoices choices = choices(brought, lines);
        List<String> sample = lines.size() > 1 ? lines.get(1).cells() : List.of();
        return ImportPreview.of(
                brought.fileName(), lines.get(0).cells(), sample, choices, plan(cooperation, lines, choices));
    }

    /** Remembers what the columns mean. @throws RuleViolation if two of them mean the same */
    @Transactional
    public void choose(CooperationId cooperation, long table, ImportChoices choices) {
        access.require(CorePermission.KEEP_DIRECTORY, Scope.cooperation(cooperation));
        for (PersonColumn column : PersonColumn.values()) {
            if (column != PersonColumn.NONE
                    && choices.columns().stream().filter(column::equals).count() > 1) {
                throw new RuleViolation("people.import.column_twice");
            }
        }
        if (choices.partner() != 0) {
            belonging.partner(cooperation, new PartnerId(choices.partner()));
        }
        tables.remember(cooperation, KIND, table, choices.written());
    }

    /** Gives the table up; nothing has happened. */
    @Transactional
    public void giveUp(CooperationId cooperation, long table) {
        access.require(CorePermission.KEEP_DIRECTORY, Scope.cooperation(cooperation));
        tables.forget(cooperation, KIND, table);
    }

    /**
     * Lets it happen.
     *
     * @param withoutFaulty whether faulty lines are left out on purpose
     * @return what has happened
     * @throws RuleViolation if there are faulty lines that were not left out, or nothing to do
     */
    @Transactional
    public PeopleImported carryOut(CooperationId cooperation, long table, boolean withoutFaulty) {
        access.require(CorePermission.KEEP_DIRECTORY, Scope.cooperation(cooperation));
        BroughtTable brought = tables.mine(cooperation, KIND, table);
        List<Line> lines = lines(brought);
        ImportPlan plan = plan(cooperation, lines, choices(brought, lines));
        long faulty = plan.counts().getOrDefault(Outcome.FAULTY, 0L);
        if (faulty > 0 && !withoutFaulty) {
            throw new RuleViolation("people.import.has_faults", faulty).at("without");
        }
        PeopleImported done = new ImportExecution(entities, cooperation, units(cooperation)).carryOut(plan);
        if (done.added() + done.changed() == 0) {
            throw new RuleViolation("people.import.nothing_to_do");
        }
        tables.forget(cooperation, KIND, table);
        imported.fire(done);
        return done;
    }

    private static List<Line> lines(BroughtTable brought) {
        List<Line> lines = new ArrayList<>();
        brought.read(lines::add);
        return lines;
    }

    private static ImportChoices choices(BroughtTable brought, List<Line> lines) {
        return ImportChoices.read(brought.choices(), lines.get(0).cells());
    }

    private ImportPlan plan(CooperationId cooperation, List<Line> lines, ImportChoices choices) {
        ImportPlan plan = new ImportPlan(known(cooperation), choices.partner() == 0 ? null : choices.partner());
        lines.stream()
                .skip(1)
                .map(line -> PersonLine.of(line, choices.columns()))
                .forEach(plan::add);
        return plan;
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
                units(cooperation).stream().map(PeopleImport::place).toList(),
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
