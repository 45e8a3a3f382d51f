package org.einklang.api.approval;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;

/**
 * What is put to the vote.
 *
 * @param cooperation where
 * @param about which thing; its module shows it and knows who may see it
 * @param version exactly which text, as {@link org.einklang.api.version.ContentHash} has it: answers are given to this one
 * @param rule when it is carried
 * @param voters who is asked; each of them once
 * @param deadline the moment (UTC) at which answers are no longer taken, as {@link
 *     org.einklang.api.deadline.Deadlines#endOf} has it
 */
public record NewRound(
        CooperationId cooperation,
        ItemRef about,
        String version,
        ApprovalRule rule,
        List<Voter> voters,
        Instant deadline)
        implements Serializable {

    /** Keeps a copy. @throws IllegalArgumentException if nobody is asked, or somebody twice */
    public NewRound {
        voters = List.copyOf(voters);
        if (voters.isEmpty() || voters.stream().distinct().count() != voters.size()) {
            throw new IllegalArgumentException("voters: " + voters);
        }
    }
}
