package org.einklang.meetings.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.PersonId;
import org.einklang.meetings.Stored;
import org.jspecify.annotations.Nullable;

/** Somebody who was there says that minutes are not right. */
@Entity
@Table(name = "MINUTES_OBJECTION")
public class Objection extends Stored {

    /** So many characters, also of the reason why minutes come back. */
    static final int LONGEST = 2_000;

    private static final int LONGEST_REPLY = 1_000;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "MINUTES_ID")
    private Minutes minutes;

    @Column(name = "AGENDA_ITEM_ID")
    private @Nullable Long agendaItemId;

    @Column(name = "PERSON_ID")
    private long personId;

    private String words;

    private Instant raised;

    @Enumerated(EnumType.STRING)
    private ObjectionState state;

    private String reply = "";

    private @Nullable Instant settled;

    @Column(name = "SETTLED_BY")
    private @Nullable Long settledBy;

    @SuppressWarnings("NullAway.Init")
    protected Objection() {}

    Objection(Minutes minutes, @Nullable Long agendaItem, PersonId by, String words, Instant now) {
        if (words.isBlank()) {
            throw new RuleViolation("meetings.objection.words_missing").at("words");
        }
        requireLength(words, LONGEST, "words");
        this.minutes = minutes;
        this.agendaItemId = agendaItem;
        this.personId = by.value();
        this.words = words.strip();
        this.raised = now;
        this.state = ObjectionState.OPEN;
    }

    /** The minutes are changed because of it. @throws RuleViolation if it was settled before */
    void takeUp(PersonId by, Instant now) {
        settle(ObjectionState.TAKEN_UP, "", by, now);
    }

    /** The minutes stay as they are. @throws RuleViolation without an answer, or if it was settled before */
    void decline(String why, PersonId by, Instant now) {
        if (why.isBlank()) {
            throw new RuleViolation("meetings.objection.reply_missing").at("reply");
        }
        requireLength(why, LONGEST_REPLY, "reply");
        settle(ObjectionState.DECLINED, why.strip(), by, now);
    }

    private static void requireLength(String text, int longest, String field) {
        if (text.strip().length() > longest) {
            throw new RuleViolation("meetings.objection.too_long", longest).at(field);
        }
    }

    private void settle(ObjectionState end, String answer, PersonId by, Instant now) {
        if (!isOpen()) {
            throw new RuleViolation("meetings.objection.settled");
        }
        state = end;
        reply = answer;
        settled = now;
        settledBy = by.value();
    }

    /** Whether nobody has said anything to it. */
    public boolean isOpen() {
        return state == ObjectionState.OPEN;
    }

    /** Number of the item it is about; null if it is about all. */
    public @Nullable Long agendaItem() {
        return agendaItemId;
    }

    /** Who objects. */
    public PersonId by() {
        return new PersonId(personId);
    }

    /** The minutes that are not right. */
    Minutes minutes() {
        return minutes;
    }

    /** When (UTC). */
    public Instant raised() {
        return raised;
    }

    public String getWords() {
        return words;
    }

    public ObjectionState getState() {
        return state;
    }

    /** Why the minutes stay as they are; empty unless they do. */
    public String getReply() {
        return reply;
    }
}
