package org.einklang.portal.task;

import java.time.LocalDate;
import java.util.Optional;
import org.einklang.api.item.ItemCard;
import org.einklang.api.people.BodyCard;
import org.einklang.api.task.TaskState;

/**
 * A task as lists show it.
 *
 * @param id its number
 * @param title what has to be done
 * @param assignee name of the one who has it
 * @param deputy name of the one who does it as well, empty if nobody does
 * @param giver name of the one who has given it
 * @param due last day for it
 * @param state where it stands
 * @param overdue whether its day has passed
 * @param body the body it concerns, if it does
 * @param source where it comes from, if that may be seen
 * @param absentModule the module that keeps its source, if that is not installed; else empty
 * @param mine whether the person who looks does it
 */
public record TaskRow(
        long id,
        String title,
        String assignee,
        String deputy,
        String giver,
        LocalDate due,
        TaskState state,
        boolean overdue,
        Optional<BodyCard> body,
        Optional<ItemCard> source,
        String absentModule,
        boolean mine) {

    /** The light beside its state. */
    public String light() {
        return switch (state) {
            case OPEN -> overdue ? "bad" : "open";
            case IN_PROGRESS -> overdue ? "bad" : "run";
            case DONE -> "ok";
            case CANCELLED -> "warn";
        };
    }

    /** Whether it can still be done. */
    public boolean running() {
        return state == TaskState.OPEN || state == TaskState.IN_PROGRESS;
    }

    /** Name of its body, empty if it concerns none. */
    public String bodyName() {
        return body.map(BodyCard::name).orElse("");
    }

    /** What it comes from, empty if from nothing that may be seen. */
    public String sourceTitle() {
        return source.map(ItemCard::title).orElse("");
    }
}
