package org.einklang.portal.task;

import java.time.Instant;
import java.time.LocalDate;
import org.einklang.api.task.TaskState;
import org.einklang.api.task.TaskTally;
import org.einklang.api.time.PortalTime;
import org.jspecify.annotations.Nullable;

/** What a task came to, seen from one day. Who ends it on the day on which it is due is in time. */
final class TaskEnd {

    private TaskEnd() {}

    /** That one task counted. @param closed when it ended; null if it has not */
    static TaskTally of(TaskState state, LocalDate due, @Nullable Instant closed, LocalDate today) {
        if (state == TaskState.CANCELLED) {
            return new TaskTally(0, 0, 0, 0, 1);
        }
        LocalDate day = closed == null ? today : PortalTime.dayOf(closed);
        boolean late = day.isAfter(due);
        if (state == TaskState.DONE) {
            return late ? new TaskTally(0, 1, 0, 0, 0) : new TaskTally(1, 0, 0, 0, 0);
        }
        return late ? new TaskTally(0, 0, 0, 1, 0) : new TaskTally(0, 0, 1, 0, 0);
    }
}
