package org.einklang.portal.contact;

import java.time.LocalDate;

/**
 * How current an entry is. It was confirmed on a day and is due again some months later, on the same day of the month or
 * on its last one; thirty days before that its owner is asked.
 *
 * @param confirmedOn when somebody last said that it is right
 * @param due last day on which it counts as right
 * @param light how that stands to today
 * @param left whether somebody whom it names has left: nobody can confirm that, it has to be changed
 */
public record Freshness(LocalDate confirmedOn, LocalDate due, Light light, boolean left) {

    /** Days before the due day on which the owner is asked. */
    static final int NOTICE = 30;

    /** The light beside an entry, with a word. */
    public enum Light {
        /** It was confirmed not long ago. */
        CURRENT("ok"),
        /** It is due within thirty days. */
        DUE("warn"),
        /** Nobody has confirmed it in time, or somebody whom it names has left. */
        OVERDUE("bad");

        private final String kind;

        Light(String kind) {
            this.kind = kind;
        }

        /** Name of its drawing. */
        public String kind() {
            return kind;
        }
    }

    /** As it stands today, if entries are to be confirmed every so many months. */
    public static Freshness of(LocalDate confirmedOn, int months, LocalDate today) {
        LocalDate due = confirmedOn.plusMonths(months);
        if (today.isAfter(due)) {
            return new Freshness(confirmedOn, due, Light.OVERDUE, false);
        }
        boolean soon = !today.isBefore(due.minusDays(NOTICE));
        return new Freshness(confirmedOn, due, soon ? Light.DUE : Light.CURRENT, false);
    }

    /** The same if somebody whom it names has left: it was right until that last day at most. */
    Freshness leftAfter(LocalDate lastDay) {
        return new Freshness(confirmedOn, lastDay.isBefore(due) ? lastDay : due, Light.OVERDUE, true);
    }

    /** The last day of confirmation with which an entry is due on this day or before. */
    static LocalDate lastConfirmed(int months, LocalDate due) {
        LocalDate day = due.minusMonths(months).plusDays(4); // the last days of a month can be due on the same day
        while (day.plusMonths(months).isAfter(due)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** Whether the owner has to look at it. */
    public boolean needsConfirmation() {
        return light != Light.CURRENT;
    }
}
