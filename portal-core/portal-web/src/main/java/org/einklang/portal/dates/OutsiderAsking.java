package org.einklang.portal.dates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.dates.Outsider;

/** Chair and secretary ask somebody else without an account while the poll is running. */
@ApplicationScoped
public class OutsiderAsking {

    @Inject
    private Access access;

    @Inject
    private PollStore store;

    @Inject
    private PollTelling telling;

    @Inject
    private Event<DatesAsked> asked;

    /**
     * Asks, with a link of their own as for the others.
     *
     * @throws RuleViolation if it is over, they cannot be written to or are asked already, or there are too many
     */
    @Transactional
    public void ask(long id, Outsider guest) {
        DatePoll poll = store.locked(id);
        access.require(DatesPermission.FIND_DATE, poll.scope());
        poll.requireOpen();
        PollFile file = store.file(poll);
        Outsiders.requireRoom(file.asked(), guest);
        DateAsked row = new DateAsked(poll, file.nextPlace(), guest);
        store.keep(row);
        telling.asked(store.file(poll), List.of(row));
        asked.fire(new DatesAsked(poll.ref(), poll.cooperation(), true));
    }
}
