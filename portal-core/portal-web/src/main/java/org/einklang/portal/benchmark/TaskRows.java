package org.einklang.portal.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.einklang.api.benchmark.BulkIds;
import org.einklang.api.benchmark.BulkRows;
import org.einklang.api.benchmark.BulkTasks;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.PersonId;
import org.einklang.api.task.NewTask;
import org.einklang.api.task.TaskState;
import org.einklang.api.text.Folded;

/** The rows of the register of tasks. */
final class TaskRows implements BulkTasks, AutoCloseable {

    private final BulkIds ids;
    private final Instant created;
    private final BulkRows rows;

    TaskRows(Connection to, BulkIds ids, LocalDate today) throws SQLException {
        this.ids = ids;
        created = today.minusMonths(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        rows = new BulkRows(
                to,
                "EK_CORE.TASK",
                "id, version, cooperation_id, assignee_id, assigned_by, title, title_folded, due, state,"
                        + " source_module, source_type, source_id, created, closed, body_id");
    }

    @Override
    public long give(NewTask task, PersonId by, TaskState state) throws SQLException {
        long id = ids.next();
        ItemRef source = Objects.requireNonNull(task.source());
        rows.add(
                id,
                0,
                task.cooperation().value(),
                task.assignee().value(),
                by.value(),
                task.title(),
                Folded.of(task.title()),
                task.due(),
                state,
                source.module(),
                source.type(),
                source.id(),
                created,
                state == TaskState.DONE ? created : null,
                task.body() == null ? null : task.body().value());
        return id;
    }

    @Override
    public void close() throws SQLException {
        rows.close();
    }
}
