package org.einklang.portal.publicarea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.einklang.api.people.CooperationId;
import org.einklang.api.publication.PublicationChanged;

/**
 * Knows for each cooperation whether its public area is open and how often it was changed. Looks into the database at most
 * once a second, and at once after a change on this node: so a page that another node has changed is old for a second at most,
 * and pages out of the cache cost no statement.
 */
@ApplicationScoped
class AreaStates {

    private static final Duration TRUSTED = Duration.ofSeconds(1);

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Clock clock;

    private final Map<String, AreaState> known = new ConcurrentHashMap<>();

    /** How the area of the cooperation with this key stands; empty if it has never had one. */
    Optional<AreaState> of(String key) {
        Instant now = clock.instant();
        AreaState last = known.get(key);
        if (last != null
                && !now.isBefore(last.seen())
                && now.isBefore(last.seen().plus(TRUSTED))) {
            return Optional.of(last);
        }
        Optional<AreaState> read = read(key, now);
        read.ifPresentOrElse(state -> known.put(key, state), () -> known.remove(key));
        return read;
    }

    void look(@Observes(during = TransactionPhase.AFTER_SUCCESS) PublicationChanged changed) {
        known.values().removeIf(state -> state.cooperation().equals(changed.cooperation()));
    }

    private Optional<AreaState> read(String key, Instant now) {
        return entities.createQuery(
                        "select c.id, a.open, s.stamp from Cooperation c join PublicArea a on a.cooperationId = c.id"
                                + " join PublicStamp s on s.cooperationId = c.id where c.shortKey = :key",
                        Object[].class)
                .setParameter("key", key)
                .getResultStream()
                .map(row -> new AreaState(new CooperationId((Long) row[0]), (Boolean) row[1], (Long) row[2], now))
                .findFirst();
    }
}
