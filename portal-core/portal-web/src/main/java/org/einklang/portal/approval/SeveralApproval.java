package org.einklang.portal.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;

/**
 * Approves several texts with one press. Each is approved by itself: one that was changed, has ended, or cannot be done, does
 * not keep the others from it. Only what was seen is approved: each carries the hash of its text.
 */
@ApplicationScoped
public class SeveralApproval {

    private static final System.Logger LOG = System.getLogger(SeveralApproval.class.getName());
    private static final Pattern BALLOT = Pattern.compile("(\\d{1,18}):([0-9a-f]{64})");

    @Inject
    private SingleApproval single;

    /**
     * Agrees to these, in their order.
     *
     * @param ballots voter and text of each, as {@link RoundView.VoiceView#ballot} has them
     * @return what has become of each, by the number of its voter
     * @throws NotVisible if one of them is none; then nothing was done
     */
    public Map<Long, ApprovalOutcome> approve(Collection<String> ballots) {
        Map<Long, String> seen = new LinkedHashMap<>();
        for (String ballot : ballots) {
            Matcher matcher = BALLOT.matcher(ballot);
            if (!matcher.matches()) {
                throw new NotVisible("no ballot " + ballot);
            }
            seen.put(Long.parseLong(matcher.group(1)), matcher.group(2));
        }
        Map<Long, ApprovalOutcome> outcomes = new LinkedHashMap<>();
        seen.forEach((voter, version) -> outcomes.put(voter, approve(voter, version)));
        return outcomes;
    }

    private ApprovalOutcome approve(long voter, String version) {
        try {
            return single.approve(voter, version);
        } catch (NotVisible nobodyHere) {
            LOG.log(System.Logger.Level.DEBUG, "not approved", nobodyHere);
            return ApprovalOutcome.PASSED_ON;
        } catch (RuleViolation refused) {
            return switch (refused.key()) {
                case "approvals.over" -> ApprovalOutcome.ENDED;
                case "approvals.other_text" -> ApprovalOutcome.CHANGED;
                case "approvals.passed_on" -> ApprovalOutcome.PASSED_ON;
                default -> ApprovalOutcome.FAILED;
            };
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.WARNING, "Voter " + voter + " could not approve", fault);
            return ApprovalOutcome.FAILED;
        }
    }
}
