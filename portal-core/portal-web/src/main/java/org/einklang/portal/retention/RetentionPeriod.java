package org.einklang.portal.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.einklang.api.RuleViolation;
import org.einklang.api.privacy.RetentionRule;
import org.einklang.portal.Stored;
import org.jspecify.annotations.Nullable;

/** For how long one kind of data is kept here, and what went last. */
@Entity
@Table(name = "RETENTION_PERIOD")
public class RetentionPeriod extends Stored {

    @Column(name = "RULE_KEY")
    private String key;

    private int months;

    private @Nullable Instant ran;

    private long removed;

    @SuppressWarnings("NullAway.Init")
    protected RetentionPeriod() {}

    /** As is usual. */
    RetentionPeriod(RetentionRule rule) {
        this.key = rule.key();
        this.months = rule.usualMonths();
    }

    /** Sets another period. @return whether it is another one @throws RuleViolation outside what the kind of data allows */
    boolean keep(RetentionRule rule, int wished) {
        if (wished < rule.fewestMonths() || wished > rule.mostMonths()) {
            throw new RuleViolation("retention.out_of_range", rule.fewestMonths(), rule.mostMonths());
        }
        boolean another = wished != months;
        months = wished;
        return another;
    }

    /** Some of it went. */
    void removed(long number, Instant now, boolean first) {
        removed = first ? number : removed + number;
        ran = now;
    }

    String key() {
        return key;
    }

    int months() {
        return months;
    }

    /** When it was looked through last (UTC). */
    Optional<Instant> ran() {
        return Optional.ofNullable(ran);
    }

    /** How many went then. */
    long removed() {
        return removed;
    }
}
