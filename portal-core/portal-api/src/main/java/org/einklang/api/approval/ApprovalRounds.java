package org.einklang.api.approval;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.einklang.api.item.ItemRef;

/**
 * Collects agreement: the one way in the portal. Provided by the host, to be injected; each call takes part in the
 * caller's transaction. Opening, voiding and reading check no right: the use case of the thing's module has done so.
 * Answering does: only who may speak for the voter can.
 *
 * <p>When a round ends, {@link RoundEnded} is fired in the same transaction, for the module to act on: approve, publish,
 * give a number. Voters are told when a round is opened and, if they have not answered, two days before the deadline.
 *
 * <p>A voice belongs to the seat, the contact or the partner, not to the person: who takes over while a round is open is
 * asked, by mail too, and the predecessor can no longer answer. What waits for a person in all modules, several of them to
 * be approved at once, stands on {@code /c/{cooperation}/approvals}; there a thing needs an {@link
 * org.einklang.api.item.ItemResolver} of its module, or it is left out.
 */
public interface ApprovalRounds {

    /** Asks the voters. @throws org.einklang.api.RuleViolation if the deadline is not in the future */
    RoundId open(NewRound round);

    /**
     * Answers for a voter; while the round is open an answer may be given anew, and the last one counts.
     *
     * @param voter number of the {@link RoundCard.Voice}
     * @param version which text the person has read; it must be that of the round
     * @throws org.einklang.api.NotVisible if the person who acts may not speak for the voter
     * @throws org.einklang.api.RuleViolation if the round is over, the text is another one, an objection has no reason, or the
     *     voice was that of the person who acts and has gone to somebody else
     */
    void answer(long voter, String version, Choice choice, String reason);

    /** The text has changed to this version: open rounds about another version of the thing are void. */
    void changed(ItemRef about, String version);

    /** The question was withdrawn. Does nothing if the round is over. */
    void withdraw(RoundId round);

    /** Gives the voters more time. @throws org.einklang.api.RuleViolation if the round is over, or this is not later */
    void prolong(RoundId round, Instant deadline);

    /** How the round stands. @throws org.einklang.api.NotVisible if there is none */
    RoundCard round(RoundId round);

    /** The rounds about these things, the latest first; things without a round are missing. One call for a whole page. */
    Map<ItemRef, List<RoundCard>> about(Collection<ItemRef> things);

    /** Numbers of the voters of these rounds for whom the person who acts may answer now. One call for a whole page. */
    Set<Long> mine(Collection<RoundCard> rounds);
}
