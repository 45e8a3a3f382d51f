package org.einklang.meetings.resolution;

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
import java.util.stream.Stream;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.table.TableQuery;
import org.einklang.api.table.TableReading;
import org.einklang.meetings.OfBodies;
import org.einklang.meetings.minutes.ResolutionState;

/**
 * What some bodies have resolved. Filters: {@code text}, {@code body}, {@code state} (a state, a {@link RegisterFilter} or {@link #UNUSED}),
 * {@code year}; in the order of the days, the latest first if asked so.
 */
final class ResolutionRows implements TableReading<Long, ResolutionRow> {

    /** The choice of numbers that stand for no resolution. */
    static final String UNUSED = "UNUSED";

    private static final Set<ResolutionState> NUMBER_ONLY =
            Set.of(ResolutionState.REJECTED, ResolutionState.POSTPONED, ResolutionState.WITHDRAWN);

    private final EntityManager entities;
    private final CooperationId cooperation;
    private final Set<BodyId> bodies;
    private final Function<String, List<Long>> words;
    private final LocalDate today;

    /** @param words finds the numbers of resolutions by what was typed */
    ResolutionRows(
            EntityManager entities,
            CooperationId cooperation,
            Set<BodyId> bodies,
            Function<String, List<Long>> words,
            LocalDate today) {
        this.entities = entities;
        this.cooperation = cooperation;
        this.bodies = bodies;
        this.words = words;
        this.today = today;
    }

    @Override
    public List<Long> keys(TableQuery query, int first, int most) {
        Optional<List<Long>> found = query.chosen("text").map(words);
        if (found.isPresent() && found.get().isEmpty()) {
            return List.of();
        }
        Set<Long> asked = bodies.stream()
                .map(BodyId::value)
                .filter(body -> query.passes("body", body))
                .collect(Collectors.toSet());
        return new OfBodies(asked).keys(first, most, narrowed -> along(query, found, narrowed));
    }

    private TypedQuery<Object[]> along(TableQuery query, Optional<List<Long>> found, String narrowed) {
        Optional<Integer> year = query.chosen("year").map(Integer::valueOf);
        Optional<RegisterFilter> filter = filter(query);
        String order = " order by m.decided" + query.direction() + ", m.id" + query.direction();
        TypedQuery<Object[]> statement = entities.createQuery(
                "select m.id, m.bodyId from Resolution m where m.cooperationId = :cooperation and m.state in :states"
                        + (isNumberOnly(query) ? " and m.number is not null" : "")
                        + (found.isPresent() ? " and m.id in :found" : "")
                        + filter.map(RegisterFilter::clause).orElse("")
                        + (year.isPresent() ? " and m.decided >= :first and m.decided <= :last" : "") + narrowed
                        + order,
                Object[].class);
        found.ifPresent(ids -> statement.setParameter("found", ids));
        filter.ifPresent(one -> statement.setParameter("day", one.day(today)));
        year.ifPresent(one -> statement
                .setParameter("first", LocalDate.of(one, 1, 1))
                .setParameter("last", LocalDate.of(one, 12, 31)));
        return statement.setParameter("cooperation", cooperation.value()).setParameter("states", states(query));
    }

    private static Optional<RegisterFilter> filter(TableQuery query) {
        return query.chosen("state")
                .flatMap(state -> Stream.of(RegisterFilter.values())
                        .filter(one -> one.name().equals(state))
                        .findFirst());
    }

    private static boolean isNumberOnly(TableQuery query) {
        return query.chosen("state").filter(UNUSED::equals).isPresent();
    }

    private static Collection<ResolutionState> states(TableQuery query) {
        if (filter(query).isPresent()) {
            return Set.of(ResolutionState.ADOPTED);
        }
        if (isNumberOnly(query)) {
            return NUMBER_ONLY;
        }
        return query.chosen("state")
                .map(ResolutionState::valueOf)
                .<Collection<ResolutionState>>map(Set::of)
                .orElse(ResolutionState.NUMBERED);
    }

    @Override
    public Map<Long, ResolutionRow> rows(List<Long> keys) {
        return entities.createQuery(
                        "select new org.einklang.meetings.resolution.ResolutionRow(m.id, m.number, m.written.title, m.wording, m.bodyId,"
                                + " m.decided, m.state, m.validity.from, m.validity.until, m.validity.reviewOn, i.outline.nonPublic)"
                                + " from Resolution m left join AgendaItem i on i.id = m.agendaItemId"
                                + " where m.id in :ids",
                        ResolutionRow.class)
                .setParameter("ids", keys)
                .getResultStream()
                .collect(Collectors.toMap(ResolutionRow::id, row -> row));
    }
}
