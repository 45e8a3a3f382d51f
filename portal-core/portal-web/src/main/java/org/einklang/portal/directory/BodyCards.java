package org.einklang.portal.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.BodyLevel;
import org.einklang.api.people.CooperationId;

/** The bodies of the {@link StoredDirectory}: only what a card shows is read, because some pages name all of them. */
@ApplicationScoped
public class BodyCards {

    private static final String CARD = "select b.id, b.cooperationId, b.shortKey, b.name, b.level from Body b";

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    /** Those of the cooperation that work, by level and name; external ones are not its own. */
    List<BodyCard> of(CooperationId cooperation) {
        return cards(cards(" where b.cooperationId = :cooperation and b.archivedOn is null and b.level <> :external")
                        .setParameter("cooperation", cooperation.value())
                        .setParameter("external", BodyLevel.EXTERNAL))
                .sorted(Comparator.comparing(BodyCard::level).thenComparing(BodyCard::name))
                .toList();
    }

    /** These, archived or not. */
    Map<BodyId, BodyCard> of(Collection<BodyId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : cards(cards(" where b.id in :ids")
                                .setParameter(
                                        "ids", ids.stream().map(BodyId::value).toList()))
                        .collect(Collectors.toMap(BodyCard::id, card -> card));
    }

    /** One of the cooperation's own, archived or not. */
    Optional<BodyCard> of(CooperationId cooperation, String key) {
        return cards(cards(" where b.cooperationId = :cooperation and b.shortKey = :key and b.level <> :external")
                        .setParameter("cooperation", cooperation.value())
                        .setParameter("key", key)
                        .setParameter("external", BodyLevel.EXTERNAL))
                .findFirst();
    }

    /** The one of the same cooperation that has appointed it, unless that is archived. */
    Optional<BodyCard> appointing(BodyId body) {
        return cards(cards(", Body a where a.id = :body and b.id = a.appointedBy"
                                + " and b.cooperationId = a.cooperationId and b.archivedOn is null")
                        .setParameter("body", body.value()))
                .findFirst();
    }

    /**
     * Whether one of these bodies of the cooperation has this level, archived or not. Of the level there are few; these may be
     * all that there are, if somebody sits in each of them.
     */
    public boolean anyHasLevel(CooperationId cooperation, Set<BodyId> bodies, BodyLevel level) {
        return !bodies.isEmpty()
                && entities.createQuery(
                                "select b.id from Body b where b.cooperationId = :cooperation and b.level = :level",
                                Long.class)
                        .setParameter("cooperation", cooperation.value())
                        .setParameter("level", level)
                        .getResultStream()
                        .map(BodyId::new)
                        .anyMatch(bodies::contains);
    }

    private TypedQuery<Object[]> cards(String which) {
        return entities.createQuery(CARD + which, Object[].class);
    }

    private static Stream<BodyCard> cards(TypedQuery<Object[]> query) {
        return query.getResultStream()
                .map(row -> new BodyCard(
                        new BodyId((Long) row[0]),
                        new CooperationId((Long) row[1]),
                        (String) row[2],
                        (String) row[3],
                        (BodyLevel) row[4]));
    }
}
