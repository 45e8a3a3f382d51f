package org.einklang.portal.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.einklang.api.access.Access;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.api.search.SearchChanges;
import org.einklang.api.task.NewTask;
import org.einklang.api.task.TaskCard;
import org.einklang.api.task.TaskState;
import org.einklang.api.task.TaskTally;
import org.einklang.api.task.Tasks;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.switches.ModuleSwitches;

/** The register of tasks in the host's database. */
@ApplicationScoped
public class TaskRegister implements Tasks {

    private static final int MOST = 50;

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private ModuleSwitches switches;

    @Inject
    private Access access;

    @Inject
    private TaskTelling telling;

    @Inject
    private SearchChanges changes;

    @Inject
    private Clock clock;

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public long assign(NewTask wanted) {
        Task task = new Task(wanted, access.me(), clock.instant());
        entities.persist(task);
        changes.changed(TaskItems.ref(task.id()));
        telling.given(task);
        return task.id();
    }

    @Override
    public List<TaskCard> from(Collection<ItemRef> sources) {
        if (sources.isEmpty()) {
            return List.of();
        }
        Set<String> ids = sources.stream().map(ItemRef::id).collect(Collectors.toSet());
        return entities.createQuery("select t from Task t where t.sourceId in :ids order by t.due, t.id", Task.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(Task::card)
                .filter(card -> sources.contains(card.source()))
                .toList();
    }

    @Override
    public List<TaskCard> running(BodyId body, int most) {
        return entities.createQuery(
                        "select t from Task t where t.bodyId = :body and t.closed is null order by t.closed, t.due, t.id",
                        Task.class)
                .setParameter("body", body.value())
                .setMaxResults(most)
                .getResultStream()
                .map(Task::card)
                .toList();
    }

    @Override
    public TaskTally tally(BodyId body, LocalDate first, LocalDate last) {
        LocalDate today = PortalTime.dayOf(clock.instant());
        return entities.createQuery(
                        "select t.state, t.due, t.closed from Task t where t.bodyId = :body"
                                + " and t.created >= :from and t.created < :to",
                        Object[].class)
                .setParameter("body", body.value())
                .setParameter("from", PortalTime.instantOf(first, LocalTime.MIN))
                .setParameter("to", PortalTime.instantOf(last.plusDays(1), LocalTime.MIN))
                .getResultStream()
                .map(row -> TaskEnd.of((TaskState) row[0], (LocalDate) row[1], (Instant) row[2], today))
                .reduce(TaskTally.NONE, TaskTally::and);
    }

    /** What these people have to do in a cooperation, the most urgent first, at most fifty. */
    List<Task> waitingForAnyOf(Collection<PersonId> people, CooperationId cooperation) {
        if (people.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select t from Task t where t.assigneeId in :people and t.closed is null"
                                + " and t.cooperationId = :cooperation"
                                + switches.without(cooperation, "t.sourceModule") + " order by t.closed, t.due, t.id",
                        Task.class)
                .setParameter("people", people.stream().map(PersonId::value).toList())
                .setParameter("cooperation", cooperation.value())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** What this person does as somebody's deputy in a cooperation, the most urgent first, at most fifty. */
    List<Task> deputised(PersonId person, CooperationId cooperation) {
        return entities.createQuery(
                        "select t from Task t where t.deputyId = :person and t.closed is null"
                                + " and t.cooperationId = :cooperation"
                                + switches.without(cooperation, "t.sourceModule") + " order by t.closed, t.due, t.id",
                        Task.class)
                .setParameter("person", person.value())
                .setParameter("cooperation", cooperation.value())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** What a person has ended in a cooperation since this moment, the latest first. */
    List<Task> finishedBy(PersonId person, CooperationId cooperation, Instant since) {
        return entities.createQuery(
                        "select t from Task t where t.assigneeId = :person and t.closed >= :since"
                                + " and t.cooperationId = :cooperation and t.state = :done"
                                + switches.without(cooperation, "t.sourceModule") + " order by t.closed desc, t.id",
                        Task.class)
                .setParameter("person", person.value())
                .setParameter("cooperation", cooperation.value())
                .setParameter("done", TaskState.DONE)
                .setParameter("since", since)
                .setMaxResults(MOST)
                .getResultList();
    }
}
