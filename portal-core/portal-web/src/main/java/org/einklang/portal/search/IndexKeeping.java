package org.einklang.portal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.search.SearchChanges;
import org.jspecify.annotations.Nullable;

/** An administrator looks after the index of each node. */
@ApplicationScoped
public class IndexKeeping {

    private static final Duration QUIET = Duration.ofMinutes(2);

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private SearchChanges changes;

    @Inject
    private Clock clock;

    /**
     * How the index of a node stands.
     *
     * @param node short name of the node
     * @param entries how many there are
     * @param changed when an entry last changed, null if not since the node was started
     * @param read when everything was last read, null if not since the node was started
     * @param done how much of everything has been read, while that goes on
     * @param all of how much, 0 if that does not go on
     * @param quiet whether the node has said nothing for some minutes
     */
    public record Standing(
            String node,
            long entries,
            @Nullable Instant changed,
            @Nullable Instant read,
            long done,
            long all,
            boolean quiet) {}

    /** The nodes of the last day. */
    public List<Standing> nodes() {
        access.require(SearchPermission.KEEP_SEARCH, Scope.installation());
        Instant now = clock.instant();
        return entities.createQuery("select n from IndexNode n order by n.node", IndexNode.class)
                .getResultStream()
                .map(node -> standing(node, now))
                .toList();
    }

    private static Standing standing(IndexNode node, Instant now) {
        IndexNode.State state = node.state();
        return new Standing(
                node.node().substring(0, Math.min(8, node.node().length())),
                state.entries(),
                state.changed(),
                state.read(),
                state.done(),
                state.all(),
                node.looked().plus(QUIET).isBefore(now));
    }

    /** Every node reads everything anew; meanwhile people find what they found before. */
    @Transactional
    public void renew() {
        access.require(SearchPermission.KEEP_SEARCH, Scope.installation());
        changes.changed(SearchChange.EVERYTHING);
    }
}
