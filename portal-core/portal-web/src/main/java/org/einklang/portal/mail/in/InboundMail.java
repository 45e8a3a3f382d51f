package org.einklang.portal.mail.in;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.einklang.portal.Stored;
import org.jspecify.annotations.Nullable;

/**
 * That a mail came in, and what became of it. It is written down in the transaction that deals with the mail, so that each
 * is dealt with once; a mail on which the portal fails is tried a few times and then kept aside until an administrator
 * wants it tried again. After {@link InboundMemory#KEPT} it is forgotten.
 */
@Entity
@Table(name = "INBOUND_MAIL", schema = "EK_CORE")
public class InboundMail extends Stored {

    private static final List<Duration> PAUSES =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2));
    private static final int LONGEST_FAULT = 1000;

    @Column(name = "MAIL_KEY")
    private String key;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Enumerated(EnumType.STRING)
    private Reason reason;

    private int attempts;

    private @Nullable String fault;

    @Column(name = "NEXT_TRY")
    private Instant nextTry;

    private Instant handled;

    @Column(name = "ANSWER_KEY")
    private @Nullable String answerKey;

    @Column(name = "ANSWER_WRITTEN")
    private @Nullable Instant answerWritten;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected InboundMail() {}

    /** A mail that is being looked at for the first time. */
    InboundMail(MailKey key, Instant now) {
        this.key = key.value();
        this.outcome = Outcome.TRYING;
        this.reason = Reason.FAULT;
        this.nextTry = now;
        this.handled = now;
    }

    /** It has been dealt with. */
    void became(Reason why, Instant now) {
        reason = why;
        outcome = why.outcome();
        fault = null;
        handled = now;
    }

    /** Whose answer to what it has brought, and when that was written, so that older ones do not count any more. */
    void brought(MailKey answer, @Nullable Instant written) {
        answerKey = answer.value();
        answerWritten = written;
    }

    /** Dealing with it has failed. */
    void failed(String why, Instant now) {
        reason = Reason.FAULT;
        fault = why.length() <= LONGEST_FAULT ? why : why.substring(0, LONGEST_FAULT - 1) + "…";
        handled = now;
        if (attempts < PAUSES.size()) {
            outcome = Outcome.TRYING;
            nextTry = now.plus(PAUSES.get(attempts));
        } else {
            outcome = Outcome.ASIDE;
        }
        attempts++;
    }

    /** An administrator wants it tried again. @return whether it waits for that */
    public boolean again(Instant now) {
        if (outcome != Outcome.TRYING && outcome != Outcome.ASIDE) {
            return false;
        }
        outcome = Outcome.TRYING;
        attempts = 0;
        nextTry = now;
        return true;
    }

    /** Whether it is to be looked at now. */
    boolean isDue(Instant now) {
        return outcome == Outcome.TRYING && !nextTry.isAfter(now);
    }

    /** Whether it is to go out of the way in the mailbox: dealt with, by the portal or by nobody. */
    boolean isOver() {
        return outcome == Outcome.TAKEN || outcome == Outcome.IGNORED;
    }

    String key() {
        return key;
    }

    /** What became of it. */
    public Outcome outcome() {
        return outcome;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** How often it has failed since somebody wanted it. */
    public int attempts() {
        return attempts;
    }

    /** Why it failed last. */
    public Optional<String> fault() {
        return Optional.ofNullable(fault);
    }

    /** When it was last looked at (UTC). */
    public Instant handled() {
        return handled;
    }
}
