package org.einklang.portal.start;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.einklang.api.waiting.WaitingThing;

/**
 * Something that waits for the person who looks, from one of the sources.
 *
 * @param source key of the source
 * @param thing what it is
 * @param when how soon it is due
 */
public record Waiting(String source, WaitingThing thing, When when) {

    /**
     * The most urgent first: by the moment at which it is due, then by what is wanted, then by name; what is due on no day comes
     * last.
     */
    static final Comparator<Waiting> BY_URGENCY = Comparator.comparing(Waiting::when)
            .thenComparing(one -> one.thing().deadline(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(one -> one.thing().kind())
            .thenComparing(one -> one.thing().title())
            .thenComparing(Waiting::key);

    static Waiting of(String source, WaitingThing thing, Instant now) {
        return new Waiting(source, thing, When.of(thing.deadline(), now));
    }

    /** All of these, the most urgent first. */
    static List<Waiting> sorted(List<Waiting> all) {
        return all.stream().sorted(BY_URGENCY).toList();
    }

    /** Names it among all that waits. */
    public String key() {
        return source + " " + thing.id();
    }

    public boolean isOverdue() {
        return when == When.OVERDUE;
    }

    /** The drawing that says what is wanted. */
    public String getIcon() {
        return switch (thing.kind()) {
            case APPROVE -> "resolution";
            case DECIDE -> "flag";
            case ANSWER -> "calendar";
            case CONFIRM -> "check";
            case TASK -> "tasks";
            case WRITE -> "edit";
        };
    }
}
