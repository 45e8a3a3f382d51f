package org.einklang.portal.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.item.ItemCard;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.directory.CorePermission;
import org.einklang.portal.item.ItemCards;
import org.einklang.portal.switches.ModuleSwitches;

/** The register of tasks, of which everybody sees their own part; the same few statements for one and for hundreds. */
@ApplicationScoped
public class TaskReading {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private ModuleSwitches switches;

    @Inject
    private TaskSight sight;

    @Inject
    private ItemCards items;

    @Inject
    private Directory directory;

    @Inject
    private Clock clock;

    /** What the person who acts sees of the register. */
    TaskRows rows(CooperationId here) {
        access.require(CorePermission.SEE_OWN_THINGS, Scope.cooperation(here));
        return new TaskRows(
                entities,
                here,
                access.me(),
                bodies(here),
                switches.without(here, "t.sourceModule"),
                today(),
                this::shown);
    }

    /** The bodies whose tasks the person who acts may see, by name. */
    List<BodyCard> seenBodies(CooperationId here) {
        access.require(CorePermission.SEE_OWN_THINGS, Scope.cooperation(here));
        Set<BodyId> mine = bodies(here);
        return directory.bodies(here).stream()
                .filter(body -> mine.contains(body.id()))
                .toList();
    }

    private Set<BodyId> bodies(CooperationId here) {
        return access.may(TaskPermission.SEE_BODY_TASKS, Scope.cooperation(here))
                ? directory.bodies(here).stream().map(BodyCard::id).collect(Collectors.toSet())
                : access.bodiesWhere(TaskPermission.SEE_BODY_TASKS, here);
    }

    /** The task with this number. @throws NotVisible if there is none here, or it may not be seen */
    TaskFile file(CooperationId here, String number) {
        access.require(CorePermission.SEE_OWN_THINGS, Scope.cooperation(here));
        Task task = number.matches("\\d{1,18}") ? entities.find(Task.class, Long.valueOf(number)) : null;
        if (task == null
                || !task.cooperation().equals(here)
                || sight.visible(List.of(task)).isEmpty()) {
            throw new NotVisible("no task " + number + " in " + here);
        }
        return new TaskFile(
                shown(List.of(task)).get(0),
                task.ref(),
                task.version(),
                task.deputy(),
                task.reminder(),
                task.reason(),
                task.closedBy().map(person -> directory.person(person).name()).orElse(""),
                task.isRunning() && access.may(TaskPermission.DIRECT_TASK, task.directionOf(access.me())),
                task.giver().equals(access.me()));
    }

    /** Those of these that the person who acts may see here, as lists show them. */
    Map<Long, TaskRow> known(CooperationId here, Collection<Long> numbers) {
        access.require(CorePermission.SEE_OWN_THINGS, Scope.cooperation(here));
        if (numbers.isEmpty()) {
            return Map.of();
        }
        List<Task> found = entities.createQuery(
                        "select t from Task t where t.cooperationId = :here and t.id in :ids", Task.class)
                .setParameter("here", here.value())
                .setParameter("ids", numbers)
                .getResultList();
        return shown(sight.visible(found)).stream().collect(Collectors.toMap(TaskRow::id, row -> row));
    }

    /** With names of people, bodies and sources, which are looked up once for all; who calls has asked for the right. */
    List<TaskRow> shown(Collection<Task> tasks) {
        Map<PersonId, PersonCard> people = directory.people(tasks.stream()
                .flatMap(task -> Stream.concat(Stream.of(task.assignee(), task.giver()), task.deputy().stream()))
                .collect(Collectors.toSet()));
        Map<BodyId, BodyCard> bodies = directory.bodies(
                tasks.stream().flatMap(task -> task.body().stream()).collect(Collectors.toSet()));
        Map<ItemRef, ItemCard> sources = items.resolve(
                        tasks.stream().flatMap(task -> task.source().stream()).toList())
                .cards();
        PersonId me = access.me();
        return tasks.stream()
                .map(task -> new TaskRow(
                        task.id(),
                        task.title(),
                        name(people, Optional.of(task.assignee())),
                        name(people, task.deputy()),
                        name(people, Optional.of(task.giver())),
                        task.due(),
                        task.state(),
                        task.isOverdue(today()),
                        task.body().map(bodies::get),
                        task.source().map(sources::get),
                        task.source()
                                .filter(source -> !items.isInstalled(source))
                                .map(ItemRef::module)
                                .orElse(""),
                        access.may(CorePermission.WORK_ON_TASK, task.workOf(me))))
                .toList();
    }

    private static String name(Map<PersonId, PersonCard> people, Optional<PersonId> person) {
        return person.map(people::get).map(PersonCard::name).orElse("");
    }

    private LocalDate today() {
        return PortalTime.dayOf(clock.instant());
    }
}
