package org.einklang.portal.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.approval.Choice;
import org.einklang.api.approval.RoundState;
import org.einklang.portal.directory.CorePermission;

/** One of several that are approved at once, in a transaction of its own: what becomes of one does not touch the others. */
@ApplicationScoped
public class SingleApproval {

    @Inject
    private StoredRounds rounds;

    @Inject
    private RoundRows rows;

    @Inject
    private Spokespeople spokespeople;

    @Inject
    private Access access;

    /**
     * Agrees to the text that was seen, unless somebody has answered for this voter since.
     *
     * @param number of the voter
     * @param version which text was seen
     * @return what has become of it; nothing is approved unless it says so
     */
    @Transactional(TxType.REQUIRES_NEW)
    public ApprovalOutcome approve(long number, String version) {
        RoundVoter voter = rows.voter(number);
        ApprovalRound round = rows.locked(voter.roundId());
        access.require(CorePermission.SEE_OWN_THINGS, Scope.cooperation(round.cooperation()));
        if (!spokespeople.mine(List.of(round.card(List.of(voter)))).contains(number)) {
            return ApprovalOutcome.PASSED_ON;
        } else if (!round.state().isOpen()) {
            return isAskedAnew(round) ? ApprovalOutcome.CHANGED : ApprovalOutcome.ENDED;
        } else if (!round.isAbout(version)) {
            return ApprovalOutcome.CHANGED;
        }
        if (rows.asItIs(voter).hasAnswered()) {
            return ApprovalOutcome.ANSWERED;
        }
        rounds.answer(number, version, Choice.YES, "");
        return ApprovalOutcome.APPROVED;
    }

    /** A changed text ends the round about the former one, and another is open. */
    private boolean isAskedAnew(ApprovalRound round) {
        return round.state() == RoundState.VOIDED
                && rows.open(round.about()).stream().anyMatch(other -> other.id() > round.id());
    }
}
