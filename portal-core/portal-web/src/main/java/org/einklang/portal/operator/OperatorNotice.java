package org.einklang.portal.operator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.einklang.api.RuleViolation;
import org.einklang.portal.Stored;
import org.jspecify.annotations.Nullable;

/** What those who run the portal tell everybody on top of every page, from one moment to another. It is never changed. */
@Entity
@Table(name = "OPERATOR_NOTICE", schema = "EK_CORE")
public class OperatorNotice extends Stored {

    /** How it is meant. */
    public enum Kind {
        /** Good to know. */
        INFO,
        /** Something may go wrong. */
        WARN
    }

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "TEXT_DE")
    private String textDe;

    @Column(name = "TEXT_EN")
    private String textEn;

    @Column(name = "SHOWN_FROM")
    private Instant from;

    @Column(name = "SHOWN_UNTIL")
    private @Nullable Instant until;

    @Column(name = "ALSO_PUBLIC")
    private boolean alsoPublic;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected OperatorNotice() {}

    /** A new one. @throws RuleViolation if it would be over before it begins, or says nothing */
    OperatorNotice(Kind kind, InBothLanguages text, Instant from, Optional<Instant> until) {
        if (text.isBlank()) {
            throw new RuleViolation("upkeep.notice.empty").at("german");
        }
        if (until.filter(end -> !end.isAfter(from)).isPresent()) {
            throw new RuleViolation("upkeep.notice.ends_too_early").at("untilDay");
        }
        this.kind = kind;
        this.textDe = text.german().strip();
        this.textEn = text.english().strip();
        this.from = from;
        this.until = until.orElse(null);
    }

    /** Is also told to those who look at a public area, whoever they are. */
    OperatorNotice alsoInPublic() {
        alsoPublic = true;
        return this;
    }

    /** Is told no longer, from this moment on. */
    void end(Instant now) {
        if (isOver(now)) {
            throw new RuleViolation("upkeep.notice.is_over");
        }
        until = now;
        from = from.isAfter(now) ? now : from;
    }

    /** Whether it is told at this moment. */
    boolean isShown(Instant now) {
        return !now.isBefore(from) && !isOver(now);
    }

    /** Whether it is told no longer. */
    public boolean isOver(Instant now) {
        return until != null && !now.isBefore(until);
    }

    /** Whether it is also for those who look at a public area. */
    public boolean isAlsoPublic() {
        return alsoPublic;
    }

    public Kind kind() {
        return kind;
    }

    /** What it says. */
    public InBothLanguages text() {
        return new InBothLanguages(textDe, textEn);
    }

    /** From when (UTC). */
    public Instant from() {
        return from;
    }

    /** Until when (UTC), if that is known. */
    public Optional<Instant> until() {
        return Optional.ofNullable(until);
    }
}
