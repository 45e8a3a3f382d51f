package org.einklang.portal.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.einklang.api.people.PersonId;

/** Counts failures in the database, for all nodes. Each step is a short transaction of its own. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class FailureCount {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private Event<LoginThrottled> throttled;

    /** What was counted under these names. */
    public Map<String, ThrottleRule.Record> of(Collection<String> names) {
        return entities.createQuery("select f from LoginFailures f where f.name in :names", LoginFailures.class)
                .setParameter("names", names)
                .getResultStream()
                .collect(Collectors.toMap(LoginFailures::name, LoginFailures::record));
    }

    /** One more under each of these names; says so for the record when the person has to wait from now on. */
    public void add(List<String> names, Optional<PersonId> person) {
        Instant now = clock.instant();
        names.stream().sorted().forEach(name -> addOne(name, now));
        entities.flush();
        entities.clear();
        boolean begins = of(names).values().stream().anyMatch(record -> record.failures() == ThrottleRule.FIRST);
        person.filter(one -> begins).ifPresent(one -> throttled.fire(new LoginThrottled(one)));
    }

    /** Forgets what was counted under these names. */
    public void clear(Collection<String> names) {
        entities.createQuery("delete from LoginFailures f where f.name in :names")
                .setParameter("names", names)
                .executeUpdate();
    }

    private void addOne(String name, Instant now) {
        int counted = entities.createQuery(
                        "update LoginFailures f set f.failures = case when f.lastFailure < :forgotten"
                                + " then 1 else f.failures + 1 end, f.lastFailure = :now where f.name = :name")
                .setParameter("forgotten", now.minus(ThrottleRule.FORGOTTEN))
                .setParameter("now", now)
                .setParameter("name", name)
                .executeUpdate();
        if (counted == 0) {
            entities.persist(new LoginFailures(name, now));
        }
    }
}
