package org.einklang.portal.term;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.PersonId;
import org.einklang.api.term.TermId;
import org.einklang.portal.Stored;
import org.jspecify.annotations.Nullable;

/**
 * What a word is called and means from one day until the next version begins. Once it was in force on a day that is over, it is
 * never rewritten.
 */
@Entity
@Table(name = "TERM_VERSION", schema = "EK_CORE")
public class TermVersion extends Stored {

    @Column(name = "TERM_ID")
    private long termId;

    @Column(name = "FROM_DAY")
    private LocalDate from;

    private String german;

    private String english;

    private String definition;

    private String reference;

    private @Nullable LocalDate decided;

    @Column(name = "WRITTEN_BY")
    private @Nullable Long writtenBy;

    @SuppressWarnings("NullAway.Init")
    protected TermVersion() {}

    /** What the word means from this day on; the word has been stored. */
    public TermVersion(Term term, Wording wording, LocalDate from, Decision decision) {
        this.termId = term.id();
        this.from = from;
        this.german = wording.german();
        this.english = wording.english();
        this.definition = wording.definition();
        this.reference = decision.reference();
        this.decided = decision.day();
    }

    /** Whether it was not in force before today, so that a slip in it can still be put right. */
    boolean isOpen(LocalDate today) {
        return !from.isBefore(today);
    }

    /** Says this instead, from this day on, if {@link Term} allows it. @throws RuleViolation if it says so already */
    TermVersion correct(Wording wording, LocalDate newFrom, Decision decision) {
        if (wording.equals(wording()) && newFrom.equals(from) && decision.equals(decision())) {
            throw new RuleViolation("terms.nothing_changed").at("definition");
        }
        this.from = newFrom;
        this.german = wording.german();
        this.english = wording.english();
        this.definition = wording.definition();
        this.reference = decision.reference();
        this.decided = decision.day();
        return this;
    }

    /** Was written by this person. */
    TermVersion by(PersonId writer) {
        this.writtenBy = writer.value();
        return this;
    }

    /** Whose meaning it is. */
    public TermId term() {
        return new TermId(termId);
    }

    /** First day. */
    public LocalDate from() {
        return from;
    }

    /** Names and meaning. */
    public Wording wording() {
        return new Wording(german, english, definition);
    }

    /** Who decided it. */
    public Decision decision() {
        return new Decision(reference, decided);
    }
}
