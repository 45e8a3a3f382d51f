package org.einklang.api.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import org.einklang.api.people.BodyId;
import org.einklang.api.time.PortalTime;
import org.einklang.api.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * An entry that the portal shows in a person's calendar and on the start page, and that calendar programs get. Made by {@link
 * #at}, {@link #on} or {@link #due}; then comes what else is known: {@code CalendarEntry.at(…).place("Rathaus").own()}.
 *
 * @param uid stable for the life of the thing and different from all others, as {@link CalendarEvent#uid}: who was invited by
 *     mail and has a feed as well gets one appointment and not two
 * @param kind what it is
 * @param start UTC; of whole days the midnight in Berlin with which the first one begins
 * @param end UTC; of whole days the midnight with which the last one ends; the same as start for a mere moment
 * @param allDay whether it is about whole days
 * @param title in the viewer's language
 * @param place may be empty
 * @param address path within the portal, may be empty
 * @param note one line on what the person should know or do, may be empty: "Ihre Antwort fehlt"
 * @param state how certain it is
 * @param body whose it is; null if of no body
 * @param mine whether it concerns the person who looks
 * @param busy whether it takes their time: somebody who has declined is free
 * @param sequence as {@link CalendarEvent#sequence}
 * @param conferences how the person takes part from afar; none for who is not invited
 */
public record CalendarEntry(
        String uid,
        CalendarKind kind,
        Instant start,
        Instant end,
        boolean allDay,
        String title,
        String place,
        String address,
        String note,
        CalendarState state,
        @Nullable BodyId body,
        boolean mine,
        boolean busy,
        int sequence,
        List<Conference> conferences) {

    /** Between two moments. */
    public static CalendarEntry at(CalendarKind kind, String uid, String title, TimeSpan time) {
        return plain(kind, uid, title, time.from(), time.to(), false);
    }

    /** On whole days, the last one included. */
    public static CalendarEntry on(CalendarKind kind, String uid, String title, LocalDate first, LocalDate last) {
        return plain(kind, uid, title, midnight(first), midnight(last.plusDays(1)), true);
    }

    /** By a moment; the midnight with which a day ends stands for that day. */
    public static CalendarEntry due(CalendarKind kind, String uid, String title, Instant deadline) {
        LocalDate last = PortalTime.dayOf(deadline.minusSeconds(1));
        return deadline.equals(midnight(last.plusDays(1)))
                ? on(kind, uid, title, last, last)
                : plain(kind, uid, title, deadline, deadline, false);
    }

    private static CalendarEntry plain(
            CalendarKind kind, String uid, String title, Instant start, Instant end, boolean days) {
        return new CalendarEntry(
                uid, kind, start, end, days, title, "", "", "", CalendarState.FIRM, null, false, false, 0, List.of());
    }

    private static Instant midnight(LocalDate day) {
        return PortalTime.instantOf(day, LocalTime.MIDNIGHT);
    }

    /** Where it is. */
    public CalendarEntry place(String where) {
        return with(known -> known.place = where);
    }

    /** How the person who looks takes part from afar; only for those who are invited. */
    public CalendarEntry conferences(List<Conference> ways) {
        return with(known -> known.conferences = ways);
    }

    /** Where its page is. */
    public CalendarEntry address(String path) {
        return with(known -> known.address = path);
    }

    /** What the person should know. */
    public CalendarEntry note(String words) {
        return with(known -> known.note = words);
    }

    /** How certain it is; what was cancelled takes nobody's time and has a higher sequence. */
    public CalendarEntry state(CalendarState how) {
        boolean cancelled = how == CalendarState.CANCELLED;
        return with(known -> {
            known.state = how;
            known.busy = busy && !cancelled;
            known.sequence = cancelled ? sequence + 1 : sequence;
        });
    }

    /** Whose it is. */
    public CalendarEntry body(BodyId whose) {
        return with(known -> known.body = whose);
    }

    /** It concerns the person who looks, and takes their time if its kind does. */
    public CalendarEntry own() {
        return with(known -> {
            known.mine = true;
            known.busy = kind.takesTime() && state != CalendarState.CANCELLED;
        });
    }

    /** They do not come, and have the time for something else. */
    public CalendarEntry free() {
        return with(known -> known.busy = false);
    }

    private CalendarEntry with(Consumer<Known> more) {
        Known known = new Known(this);
        more.accept(known);
        return known.entry();
    }

    /** What is known beside what an entry is made with. */
    private static final class Known {

        private final CalendarEntry before;
        private String place;
        private String address;
        private String note;
        private CalendarState state;
        private @Nullable BodyId body;
        private boolean mine;
        private boolean busy;
        private int sequence;
        private List<Conference> conferences;

        private Known(CalendarEntry before) {
            this.before = before;
            this.place = before.place;
            this.address = before.address;
            this.note = before.note;
            this.state = before.state;
            this.body = before.body;
            this.mine = before.mine;
            this.busy = before.busy;
            this.sequence = before.sequence;
            this.conferences = before.conferences;
        }

        private CalendarEntry entry() {
            return new CalendarEntry(
                    before.uid,
                    before.kind,
                    before.start,
                    before.end,
                    before.allDay,
                    before.title,
                    place,
                    address,
                    note,
                    state,
                    body,
                    mine,
                    busy,
                    sequence,
                    conferences);
        }
    }

    /** The first day in Berlin. */
    public LocalDate firstDay() {
        return PortalTime.dayOf(start);
    }

    /** The last day in Berlin; what ends at midnight ends on the day before. */
    public LocalDate lastDay() {
        return end.isAfter(start) ? PortalTime.dayOf(end.minusNanos(1)) : firstDay();
    }

    /** Whether both want the time of the person who looks. */
    public boolean clashesWith(CalendarEntry other) {
        return busy && other.busy && !uid.equals(other.uid) && start.isBefore(other.end) && other.start.isBefore(end);
    }
}
