package org.einklang.api.task;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.BodyId;

/**
 * The one register of tasks over all modules. Provided by the host, to be injected; part of the caller's transaction.
 * What may be done with a task (begin, finish, hand over, cancel) is the business of those who have it, on its page below
 * {@code /c/{cooperation}/tasks}, in that register and on the start page. The host tells who is given one, and reminds.
 */
public interface Tasks {

    /** Gives a task; the caller has checked its own right to do so. @return the task's number */
    long assign(NewTask task);

    /** The tasks that come from these items, by due day; one statement. */
    List<TaskCard> from(Collection<ItemRef> sources);

    /** What concerns a body and is not done yet, the most urgent first; one statement. The caller has asked for the right. */
    List<TaskCard> running(BodyId body, int most);

    /**
     * What has become until now of the tasks that were given on these days in Berlin and concern the body; one statement. The
     * caller has asked for the right.
     */
    TaskTally tally(BodyId body, LocalDate first, LocalDate last);
}
