package org.einklang.api.dates;

import java.util.List;
import java.util.Optional;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.BodyCard;
import org.einklang.api.time.TimeSpan;

/**
 * Asks the people of a body, and people without an account, which of several dates suit them ("Terminfindung"), until chair
 * or secretary chooses one. Provided by the host, to be injected; part of the caller's transaction. The poll has its page
 * with the body; whose thing it is about hears of the outcome by {@link DateFound}, and may offer to go on from there by
 * {@link DatePlanning}.
 *
 * <p>What people answer binds nobody: it is no vote (that is {@link org.einklang.api.approval.ApprovalRounds}) and no
 * invitation.
 */
public interface DateFinder {

    /**
     * Asks, by mail and in the portal.
     *
     * @return the poll
     * @throws org.einklang.api.NotVisible for those who are neither chair nor secretary of the body
     * @throws org.einklang.api.RuleViolation if there are too few dates, or they lie behind us
     */
    ItemRef start(NewPoll poll);

    /**
     * Path of the form in which the person who acts asks a body for a date, with these words and dates in it; empty if they
     * may not. Of many dates the first ones are taken.
     */
    Optional<String> form(BodyCard body, String title, String place, List<TimeSpan> times);

    /** What was found; empty as long as nothing was, and for who may not see the poll. */
    Optional<DateFound> found(ItemRef poll);
}
