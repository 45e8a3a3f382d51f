package org.einklang.portal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.einklang.api.item.ItemRef;
import org.einklang.api.search.Findable;
import org.einklang.api.search.SearchSource;

/** What the index reads from the database, and says there. Each call is a short transaction of its own, as nobody. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
@ActivateRequestContext
public class IndexReading {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration DAY = Duration.ofDays(1);

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    @Any
    private Instance<SearchSource> sources;

    @Inject
    private Clock clock;

    /**
     * The numbers of the changes that are still there; both 0 if there are none.
     *
     * @param lowest the first
     * @param highest the last
     */
    public record Numbers(long lowest, long highest) {}

    /** All kinds of things, always in the same order. */
    public List<SearchSource> sources() {
        return sources.stream()
                .sorted(Comparator.comparing(SearchSource::module).thenComparing(SearchSource::type))
                .toList();
    }

    /** The first and the last change. */
    public Numbers numbers() {
        Object[] row = entities.createQuery("select min(c.id), max(c.id) from SearchChange c", Object[].class)
                .getSingleResult();
        return row[0] == null ? new Numbers(0, 0) : new Numbers((Long) row[0], (Long) row[1]);
    }

    /** Changes with higher numbers than this, in their order. */
    public List<SearchChange> changesAfter(long number, int most) {
        return entities.createQuery(
                        "select c from SearchChange c where c.id > :number order by c.id", SearchChange.class)
                .setParameter("number", number)
                .setMaxResults(most)
                .getResultList();
    }

    /** What there is to find of these; those that are gone are missing. */
    public Map<ItemRef, List<Findable>> describe(SearchSource source, Collection<String> ids) {
        return source.describe(ids).stream().collect(Collectors.groupingBy(Findable::ref));
    }

    /** The next ids of this kind. */
    public List<String> ids(SearchSource source, String after, int most) {
        return source.ids(after, most);
    }

    /** About how many things there are. */
    public long count() {
        return sources().stream().mapToLong(SearchSource::count).sum();
    }

    /** A node says how its index stands; nodes that have said nothing for a day are gone. */
    public void say(String node, IndexNode.State state) {
        Instant now = clock.instant();
        IndexNode known = entities.find(IndexNode.class, node);
        if (known == null) {
            entities.persist(new IndexNode(node, state, now));
        } else {
            known.say(state, now);
        }
        entities.createQuery("delete from IndexNode n where n.looked < :before")
                .setParameter("before", now.minus(DAY))
                .executeUpdate();
    }

    /** Forgets changes that every node has long seen; the last one stays, so that a node knows whether it has missed some. */
    public void forgetOld() {
        entities.createQuery("delete from SearchChange c where c.announced < :before and c.id < :last")
                .setParameter("before", clock.instant().minus(WEEK))
                .setParameter("last", numbers().highest())
                .executeUpdate();
    }
}
