package org.einklang.portal.task;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.api.table.TableQuery;
import org.einklang.api.table.TableReading;
import org.einklang.api.text.Folded;

/**
 * The tasks of a cooperation that somebody sees in the register: those they have, do as a deputy or have given, and those of
 * their bodies. What is to be done stands there unless they ask for what has been.
 */
final class TaskRows implements TableReading<Long, TaskRow> {

    /** Whose tasks the filter {@code whose} knows. */
    enum Whose {
        /** I have it. */
        MINE,
        /** I do it as somebody's deputy. */
        DEPUTISED,
        /** I have given it. */
        GIVEN,
        /** It concerns one of my bodies. */
        BODIES
    }

    /** What the filter {@code state} knows. */
    enum When {
        /** It is not done, and its day has passed. */
        OVERDUE,
        /** It is done or given up. */
        ENDED
    }

    private final EntityManager entities;
    private final CooperationId cooperation;
    private final PersonId me;
    private final Set<Long> bodies;
    private final String condition;
    private final LocalDate today;
    private final Function<Collection<Task>, List<TaskRow>> shown;

    TaskRows(
            EntityManager entities,
            CooperationId cooperation,
            PersonId me,
            Set<BodyId> bodies,
            String condition,
            LocalDate today,
            Function<Collection<Task>, List<TaskRow>> shown) {
        this.entities = entities;
        this.cooperation = cooperation;
        this.me = me;
        this.bodies = bodies.stream().map(BodyId::value).collect(Collectors.toSet());
        this.condition = condition;
        this.today = today;
        this.shown = shown;
    }

    @Override
    public List<Long> keys(TableQuery query, int first, int most) {
        Optional<Whose> whose = query.chosen("whose").map(Whose::valueOf);
        boolean ofBodies = whose.map(one -> one == Whose.BODIES).orElse(!bodies.isEmpty());
        if (ofBodies && bodies.isEmpty()) {
            return List.of();
        }
        Optional<When> when = query.chosen("state").map(When::valueOf);
        Optional<Long> body = query.chosen("body").map(Long::valueOf);
        String closed = when.filter(one -> one == When.ENDED).isPresent() ? " is not null" : " is null";
        List<String> words = query.words("text");
        TypedQuery<Long> keys = entities.createQuery(
                        "select t.id from Task t where t.cooperationId = :here and t.closed" + closed + " and "
                                + clause(whose, ofBodies)
                                + (when.filter(one -> one == When.OVERDUE).isPresent() ? " and t.due < :today" : "")
                                + condition
                                + (body.isPresent() ? " and t.bodyId = :body" : "")
                                + saying(words)
                                + " order by t.due" + query.direction() + ", t.id" + query.direction(),
                        Long.class)
                .setParameter("here", cooperation.value())
                .setFirstResult(first)
                .setMaxResults(most);
        if (whose.map(one -> one != Whose.BODIES).orElse(true)) {
            keys.setParameter("me", me.value());
        }
        if (ofBodies) {
            keys.setParameter("bodies", bodies);
        }
        when.filter(one -> one == When.OVERDUE).ifPresent(one -> keys.setParameter("today", today));
        body.ifPresent(one -> keys.setParameter("body", one));
        for (int i = 0; i < words.size(); i++) {
            keys.setParameter("word" + i, Folded.like(words.get(i)));
        }
        return keys.getResultList();
    }

    /** All the words stand in what is to be done. */
    private static String saying(List<String> words) {
        return IntStream.range(0, words.size())
                .mapToObj(i -> " and t.titleFolded like :word" + i + " escape '!'")
                .collect(Collectors.joining());
    }

    private static String clause(Optional<Whose> whose, boolean ofBodies) {
        return whose.map(one -> switch (one) {
                    case MINE -> "t.assigneeId = :me";
                    case DEPUTISED -> "t.deputyId = :me";
                    case GIVEN -> "t.assignedBy = :me";
                    case BODIES -> "t.bodyId in :bodies";
                })
                .orElse("(t.assigneeId = :me or t.deputyId = :me or t.assignedBy = :me"
                        + (ofBodies ? " or t.bodyId in :bodies" : "") + ")");
    }

    @Override
    public Map<Long, TaskRow> rows(List<Long> keys) {
        return shown
                .apply(entities.createQuery("select t from Task t where t.id in :ids", Task.class)
                        .setParameter("ids", keys)
                        .getResultList())
                .stream()
                .collect(Collectors.toMap(TaskRow::id, row -> row));
    }
}
