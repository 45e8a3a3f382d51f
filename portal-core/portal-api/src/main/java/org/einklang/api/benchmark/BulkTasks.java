package org.einklang.api.benchmark;

import java.sql.SQLException;
import org.einklang.api.people.PersonId;
import org.einklang.api.task.NewTask;
import org.einklang.api.task.TaskState;

/** Fills the register of tasks, which belongs to the host. Provided by the host in {@link BulkWorld#tasks}. */
public interface BulkTasks {

    /** Gives a task that stands in this state already. @return the task's number */
    long give(NewTask task, PersonId by, TaskState state) throws SQLException;
}
