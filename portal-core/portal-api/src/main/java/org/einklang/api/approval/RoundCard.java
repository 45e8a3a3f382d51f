package org.einklang.api.approval;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * How a round stands.
 *
 * @param id its number
 * @param cooperation where
 * @param about which thing
 * @param version which text the answers are given to
 * @param rule when it is carried
 * @param state what has become of it
 * @param opened when it was opened (UTC)
 * @param deadline when answers are no longer taken (UTC)
 * @param ended when it ended (UTC), null while it is open
 * @param voices the voters with what they have said, in the order in which they were asked
 */
public record RoundCard(
        RoundId id,
        CooperationId cooperation,
        ItemRef about,
        String version,
        ApprovalRule rule,
        RoundState state,
        Instant opened,
        Instant deadline,
        @Nullable Instant ended,
        List<Voice> voices)
        implements Serializable {

    /**
     * A voter, and the last answer. The voice stays when a seat, a head or a contact changes: the successor is asked, and an
     * answer that the predecessor gave remains, with the name of who gave it.
     *
     * @param number of the voter, within all rounds
     * @param voter who is asked now
     * @param answer the last answer, null if there is none
     * @param former whose voice it was before, if it has changed hands while the round was open; else null
     * @param vacant whether nobody can give it today; only told of open rounds
     */
    public record Voice(
            long number,
            Voter voter,
            @Nullable Answer answer,
            @Nullable PersonId former,
            boolean vacant) implements Serializable {

        /** A voice that has not changed hands, and that somebody can give. */
        public Voice(long number, Voter voter, @Nullable Answer answer) {
            this(number, voter, answer, null, false);
        }

        /** The same if nobody can give it today. */
        public Voice leftVacant() {
            return new Voice(number, voter, answer, former, true);
        }

        /** As it is counted. */
        public Tally.Ballot ballot() {
            return new Tally.Ballot(voter.partner(), answer == null ? null : answer.choice(), vacant);
        }
    }

    /**
     * An answer; both names are kept if somebody answered for another.
     *
     * @param choice what
     * @param reason why, or under which condition; may be empty
     * @param by who answered
     * @param insteadOf whose seat it is, if a deputy answered; else null
     * @param moment when (UTC)
     */
    public record Answer(
            Choice choice,
            String reason,
            PersonId by,
            @Nullable PersonId insteadOf,
            Instant moment) implements Serializable {}

    /** The answers as they are counted. */
    public Tally tally() {
        return new Tally(rule, voices.stream().map(Voice::ballot).toList());
    }

    /** The same with these voices. */
    public RoundCard with(List<Voice> others) {
        return new RoundCard(id, cooperation, about, version, rule, state, opened, deadline, ended, others);
    }

    /** The voice with this number, if it is one of this round. */
    public Optional<Voice> voice(long number) {
        return voices.stream().filter(voice -> voice.number() == number).findFirst();
    }
}
