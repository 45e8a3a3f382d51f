package org.einklang.meetings.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.PersonId;
import org.einklang.api.time.TimeSpan;
import org.einklang.meetings.Stored;
import org.einklang.meetings.planning.Meeting;
import org.jspecify.annotations.Nullable;

/**
 * Another time for a meeting that an invited person would rather have. It is OPEN until who plans the meeting has NOTED or
 * DECLINED it; also what was noted may be declined. A newer proposal of the same person replaces it and is open again.
 */
@Entity
@Table(name = "PROPOSED_TIME")
public class ProposedTime extends Stored {

    @Column(name = "MEETING_ID")
    private long meetingId;

    @Column(name = "PERSON_ID")
    private long personId;

    private Instant starts;

    private Instant ends;

    private String note;

    @Enumerated(EnumType.STRING)
    private ProposalState state;

    private Instant proposed;

    private @Nullable Instant written;

    private @Nullable Instant settled;

    @Column(name = "SETTLED_BY")
    private @Nullable Long settledBy;

    @SuppressWarnings("NullAway.Init")
    protected ProposedTime() {}

    /** Somebody's first proposal. @param written when, by the clock of their program */
    @SuppressWarnings("NullAway.Init") // propose() fills the rest
    ProposedTime(Meeting meeting, PersonId person, TimeSpan time, String note, @Nullable Instant written, Instant now) {
        this.meetingId = meeting.id();
        this.personId = person.value();
        propose(time, note, written, now);
    }

    /** The same person proposes a time, another one or the same again. */
    final void propose(TimeSpan time, String words, @Nullable Instant when, Instant now) {
        starts = time.from();
        ends = time.to();
        note = words;
        written = when;
        proposed = now;
        state = ProposalState.OPEN;
        settled = null;
        settledBy = null;
    }

    /** Whether this was written after what came now: mails overtake each other. */
    boolean isNewerThan(@Nullable Instant other) {
        return written != null && other != null && other.isBefore(written);
    }

    /** Who plans has taken note. @throws RuleViolation unless it is open */
    void note(PersonId by, Instant now) {
        if (state != ProposalState.OPEN) {
            throw new RuleViolation("meetings.proposal.settled_already");
        }
        settle(ProposalState.NOTED, by, now);
    }

    /** It does not hold. @throws RuleViolation if that has been said already */
    void decline(PersonId by, Instant now) {
        if (state == ProposalState.DECLINED) {
            throw new RuleViolation("meetings.proposal.settled_already");
        }
        settle(ProposalState.DECLINED, by, now);
    }

    private void settle(ProposalState outcome, PersonId by, Instant now) {
        state = outcome;
        settled = now;
        settledBy = by.value();
    }

    /** For which meeting. */
    long meeting() {
        return meetingId;
    }

    /** Who proposes it. */
    public PersonId person() {
        return new PersonId(personId);
    }

    /** From when to when. */
    public TimeSpan time() {
        return new TimeSpan(starts, ends);
    }

    /** What they say about it; often empty. */
    public String note() {
        return note;
    }

    /** What became of it. */
    public ProposalState state() {
        return state;
    }
}
