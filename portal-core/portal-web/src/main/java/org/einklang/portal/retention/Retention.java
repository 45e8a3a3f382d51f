package org.einklang.portal.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.privacy.KeptData;
import org.einklang.api.privacy.KeptData.Kept;
import org.einklang.api.privacy.RetentionRule;
import org.einklang.api.time.PortalTime;

/** An administrator sees what is kept for how long, what would go today, and sets other periods. */
@ApplicationScoped
public class Retention {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    @Any
    private Instance<RetentionRule> rules;

    @Inject
    @Any
    private Instance<KeptData> kept;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    @Inject
    private Event<RetentionChanged> changed;

    /**
     * A kind of data with the period that holds for it.
     *
     * @param rule the kind
     * @param period the period; not stored as long as it is the usual one and nothing has been looked through
     */
    record Standing(RetentionRule rule, RetentionPeriod period) {}

    /** All kinds whose period can be set, by key. */
    List<Standing> all() {
        access.require(RetentionPermission.KEEP_RETENTION, Scope.installation());
        Map<String, RetentionPeriod> stored = stored();
        return sorted().stream()
                .map(rule -> new Standing(rule, stored.getOrDefault(rule.key(), new RetentionPeriod(rule))))
                .toList();
    }

    /** What goes by itself, the shortest period first. */
    List<Kept> fixed() {
        access.require(RetentionPermission.KEEP_RETENTION, Scope.installation());
        return kept.stream()
                .flatMap(part -> part.kept().stream())
                .sorted(Comparator.comparing(Kept::period))
                .toList();
    }

    /** How many would go today if each kind were kept for so many months; nothing is changed. */
    Map<String, Long> trial(Map<String, Integer> months) {
        access.require(RetentionPermission.KEEP_RETENTION, Scope.installation());
        return sorted().stream()
                .filter(rule -> months.containsKey(rule.key()))
                .collect(Collectors.toMap(
                        RetentionRule::key, rule -> rule.count(before(months.getOrDefault(rule.key(), 0)))));
    }

    /** Sets the periods. @throws RuleViolation if one is outside what its kind allows; then none is set */
    @Transactional
    public void keep(Map<String, Integer> months) {
        access.require(RetentionPermission.KEEP_RETENTION, Scope.installation());
        boolean another = false;
        for (RetentionRule rule : sorted()) {
            Integer wished = months.get(rule.key());
            if (wished != null) {
                another |= period(rule).keep(rule, wished);
            }
        }
        if (another) {
            changed.fire(new RetentionChanged());
        }
    }

    /** Those kinds in the order in which they are dealt with; for the job. */
    List<RetentionRule> sorted() {
        return rules.stream().sorted(Comparator.comparing(RetentionRule::key)).toList();
    }

    /** The stored period of the kind, in the caller's transaction; for the job. */
    RetentionPeriod period(RetentionRule rule) {
        return stored().computeIfAbsent(rule.key(), key -> {
            RetentionPeriod usual = new RetentionPeriod(rule);
            entities.persist(usual);
            return usual;
        });
    }

    /** What is older goes: the beginning of the day so many months ago, in Berlin. */
    Instant before(int months) {
        return PortalTime.instantOf(PortalTime.dayOf(clock.instant()).minusMonths(months), LocalTime.MIN);
    }

    private Map<String, RetentionPeriod> stored() {
        return entities.createQuery("select p from RetentionPeriod p", RetentionPeriod.class)
                .getResultStream()
                .collect(Collectors.toMap(RetentionPeriod::key, Function.identity()));
    }
}
