package org.einklang.portal.task;

import java.util.List;
import java.util.Optional;
import org.einklang.api.audit.Audited;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;

/**
 * A task has been passed on or given up, or what was agreed about it has changed.
 *
 * @param act what was done
 * @param here in which cooperation
 * @param subjects the task, and whom it concerns now
 */
public record TaskActed(Act act, CooperationId here, List<ItemRef> subjects) implements Audited {

    /** What was done. */
    public enum Act {
        /** Somebody else has it. */
        HANDED_OVER,
        /** Its deputy or its day has changed. */
        CHANGED,
        /** It was given up. */
        CANCELLED
    }

    static TaskActed on(Task task, Act act) {
        ItemRef assignee =
                new ItemRef("core", "person", String.valueOf(task.assignee().value()));
        return new TaskActed(act, task.cooperation(), List.of(task.ref(), assignee));
    }

    @Override
    public String auditKey() {
        return switch (act) {
            case HANDED_OVER -> "tasks.audit.handed_over";
            case CHANGED -> "tasks.audit.changed";
            case CANCELLED -> "tasks.audit.cancelled";
        };
    }

    @Override
    public Optional<CooperationId> cooperation() {
        return Optional.of(here);
    }
}
