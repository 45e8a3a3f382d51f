package org.einklang.portal.term;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.CooperationId;
import org.einklang.api.term.TermId;
import org.einklang.api.term.TermKind;
import org.einklang.portal.Stored;
import org.jspecify.annotations.Nullable;

/**
 * A word that the partners share. It is added with a first meaning, gets further ones with a day each
 * ({@link TermVersion}), and ends one day; it is never deleted, since records of the past use it. What was in force on a day
 * that is over stays; a slip in what was not can be put right, and so can an end. The key stands in addresses and never
 * changes.
 */
@Entity
public class Term extends Stored {

    @Column(name = "COOPERATION_ID")
    private long cooperationId;

    @Enumerated(EnumType.STRING)
    private TermKind kind;

    @Column(name = "SHORT_KEY")
    private String shortKey;

    @Column(name = "LIST_POSITION")
    private int position;

    @Column(name = "LAST_DAY")
    private @Nullable LocalDate lastDay;

    @Column(name = "END_REFERENCE")
    private String endReference = "";

    @Column(name = "END_DECIDED")
    private @Nullable LocalDate endDecided;

    @SuppressWarnings("NullAway.Init")
    protected Term() {}

    /** A word at this place of its kind. */
    public Term(CooperationId cooperation, TermKind kind, String shortKey, int position) {
        this.cooperationId = cooperation.value();
        this.kind = kind;
        this.shortKey = shortKey;
        this.position = position;
    }

    /**
     * Another meaning from this day on: a further version, or the last one put right, if that begins on this day or later and
     * was not in force before today.
     *
     * @param versions its meanings so far, oldest first
     * @throws RuleViolation if the day is not after the beginning of the version that holds until then, nothing changes, the
     *     word has ended, its names are given by law, or the sponsors' resolution is missing
     */
    TermVersion change(
            List<TermVersion> versions, Wording wording, LocalDate from, Decision decision, LocalDate today) {
        TermVersion latest = versions.get(versions.size() - 1);
        requireNotEnded(today);
        decision.requireFor(kind, today);
        if (kind.isFixed() && !wording.hasNamesOf(latest.wording())) {
            throw new RuleViolation("terms.names_fixed").at("german");
        }
        if (!from.isAfter(latest.from())) {
            requireOpen(versions, from, today);
            return latest.correct(wording, from, decision);
        }
        if (wording.equals(latest.wording())) {
            throw new RuleViolation("terms.nothing_changed").at("definition");
        }
        return new TermVersion(this, wording, from, decision);
    }

    /** Whether the last version can begin on this day instead. */
    private static void requireOpen(List<TermVersion> versions, LocalDate from, LocalDate today) {
        int last = versions.size() - 1;
        boolean meetsOther = last > 0 && !from.isAfter(versions.get(last - 1).from());
        if (!versions.get(last).isOpen(today) || meetsOther) {
            throw new RuleViolation("terms.from_too_early").at("from");
        }
        if (from.isBefore(today)) {
            throw new RuleViolation("terms.from_past").at("from");
        }
    }

    /** Is used for the last time on this day, whatever was said before. @throws RuleViolation if it may not end then */
    void end(TermVersion latest, LocalDate last, Decision decision, LocalDate today) {
        if (kind.isFixed()) {
            throw new RuleViolation("terms.fixed");
        }
        requireNotEnded(today);
        decision.requireFor(kind, today);
        if (last.isBefore(latest.from())) {
            throw new RuleViolation("terms.end_too_early").at("lastDay");
        }
        this.lastDay = last;
        this.endReference = decision.reference();
        this.endDecided = decision.day();
    }

    /** Does not end after all. @throws RuleViolation if the sponsors' resolution is missing */
    void goOn(Decision decision, LocalDate today) {
        decision.requireFor(kind, today);
        this.lastDay = null;
        this.endReference = decision.reference();
        this.endDecided = decision.day();
    }

    /** Stands at this place from now on. */
    void moveTo(int place) {
        this.position = place;
    }

    private void requireNotEnded(LocalDate today) {
        if (hasEnded(today)) {
            throw new RuleViolation("terms.has_ended");
        }
    }

    /** Whether it was no longer used on this day. */
    public boolean hasEnded(LocalDate day) {
        return lastDay != null && lastDay.isBefore(day);
    }

    /** Identity for others. */
    public TermId termId() {
        return new TermId(id());
    }

    /** Whose word it is. */
    public CooperationId cooperation() {
        return new CooperationId(cooperationId);
    }

    /** What it is. */
    public TermKind kind() {
        return kind;
    }

    /** Key in addresses. */
    public String shortKey() {
        return shortKey;
    }

    /** Place among the words of its kind. */
    public int position() {
        return position;
    }

    /** The last day on which it is used, if that is known. */
    public @Nullable LocalDate lastDay() {
        return lastDay;
    }

    /** Who decided that it ends; or, if it has no last day, that it does not. */
    public Decision endDecision() {
        return new Decision(endReference, endDecided);
    }
}
