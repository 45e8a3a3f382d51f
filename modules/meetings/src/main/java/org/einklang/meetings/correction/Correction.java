package org.einklang.meetings.correction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.PersonId;
import org.einklang.meetings.Stored;
import org.einklang.meetings.minutes.Minutes;
import org.jspecify.annotations.Nullable;

/** What is right instead of what approved minutes say. It waits for approval, and then makes a new edition of them (rules.md, states). */
@Entity
@Table(name = "MINUTES_CORRECTION")
public class Correction extends Stored {

    /** So many characters. */
    static final int LONGEST = 4_000;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "MINUTES_ID")
    private Minutes minutes;

    @Column(name = "AGENDA_ITEM_ID")
    private @Nullable Long agendaItemId;

    private String words;

    @Column(name = "WRITTEN_BY")
    private long writtenBy;

    private Instant written;

    @Column(name = "APPROVED_BY")
    private @Nullable Long approvedBy;

    private @Nullable Instant approved;

    private @Nullable Integer edition;

    @SuppressWarnings("NullAway.Init")
    protected Correction() {}

    /** Somebody writes what is right. @param item number of the item; null for all of the minutes @throws RuleViolation without words, or with too many */
    Correction(Minutes minutes, @Nullable Long item, String words, PersonId by, Instant now) {
        if (words.isBlank()) {
            throw new RuleViolation("meetings.correction.words_missing").at("words");
        }
        if (words.strip().length() > LONGEST) {
            throw new RuleViolation("meetings.objection.too_long", LONGEST).at("words");
        }
        this.minutes = minutes;
        this.agendaItemId = item;
        this.words = words.strip();
        this.writtenBy = by.value();
        this.written = now;
    }

    /** It is right. @param number of the edition that it makes @throws RuleViolation by who wrote it, or if it was approved before */
    void approve(PersonId by, Instant now, int number) {
        requireOpen();
        if (by.equals(writer())) {
            throw new RuleViolation("meetings.correction.not_by_writer");
        }
        approvedBy = by.value();
        approved = now;
        edition = number;
    }

    /** @throws RuleViolation once it is approved */
    void requireOpen() {
        if (!isOpen()) {
            throw new RuleViolation("meetings.correction.settled");
        }
    }

    /** Whether it waits for approval. */
    public boolean isOpen() {
        return edition == null;
    }

    /** Which edition of the minutes it made, counted from 2; null while it waits. */
    public @Nullable Integer getEdition() {
        return edition;
    }

    /** Number of the item; null for all of the minutes. */
    public @Nullable Long item() {
        return agendaItemId;
    }

    public String getWords() {
        return words;
    }

    PersonId writer() {
        return new PersonId(writtenBy);
    }

    Instant written() {
        return written;
    }

    Optional<PersonId> approver() {
        return Optional.ofNullable(approvedBy).map(PersonId::new);
    }

    @Nullable
    Instant approved() {
        return approved;
    }

    Minutes minutes() {
        return minutes;
    }
}
