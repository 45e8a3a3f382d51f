package org.einklang.portal.dates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;

/** Reminds of a poll, each once: those who have not answered before the day, who asked after it. */
@ApplicationScoped
public class PollReminders {

    @Inject
    private PollStore store;

    @Inject
    private PollTelling telling;

    @Inject
    private Clock clock;

    /** Asks again those who have not answered. In a transaction of its own: one that fails does not keep the others waiting. */
    @Transactional(TxType.REQUIRES_NEW)
    public void remind(long id) {
        DatePoll poll = store.locked(id);
        if (poll.remind(clock.instant())) {
            PollFile file = store.file(poll);
            List<DateAsked> missing = file.missing();
            if (!missing.isEmpty()) {
                telling.reminded(file, missing);
            }
        }
    }

    /** Tells who asked that the day is over. */
    @Transactional(TxType.REQUIRES_NEW)
    public void tellOver(long id) {
        DatePoll poll = store.locked(id);
        if (poll.tellOver(clock.instant())) {
            telling.over(store.file(poll));
        }
    }
}
