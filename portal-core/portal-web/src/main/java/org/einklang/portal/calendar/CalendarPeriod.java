package org.einklang.portal.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import org.einklang.api.time.PortalTime;

/**
 * The days that a view of the calendar shows around a day. Weeks begin on Monday; a month is shown in whole weeks.
 *
 * @param view how it is shown
 * @param day the day that was asked for
 */
record CalendarPeriod(CalendarView view, LocalDate day) {

    /** The first day that it is about. */
    LocalDate first() {
        return view == CalendarView.WEEK ? monday(day) : day.withDayOfMonth(1);
    }

    /** The last day that it is about. */
    LocalDate last() {
        return view == CalendarView.WEEK ? monday(day).plusDays(6) : day.with(TemporalAdjusters.lastDayOfMonth());
    }

    /** The first day that is seen. */
    LocalDate shownFirst() {
        return view == CalendarView.MONTH ? monday(first()) : first();
    }

    /** The last day that is seen. */
    LocalDate shownLast() {
        return view == CalendarView.MONTH ? monday(last()).plusDays(6) : last();
    }

    /** A day of the period before. */
    LocalDate previous() {
        return view == CalendarView.WEEK ? day.minusWeeks(1) : first().minusMonths(1);
    }

    /** A day of the period after. */
    LocalDate next() {
        return view == CalendarView.WEEK ? day.plusWeeks(1) : first().plusMonths(1);
    }

    /** The moment with which it begins in Berlin. */
    Instant from() {
        return PortalTime.instantOf(shownFirst(), LocalTime.MIDNIGHT);
    }

    /** The moment with which it is over in Berlin. */
    Instant until() {
        return PortalTime.instantOf(shownLast().plusDays(1), LocalTime.MIDNIGHT);
    }

    /** Whether it is about this day, and does not show it only to fill a week. */
    boolean isAbout(LocalDate one) {
        return !one.isBefore(first()) && !one.isAfter(last());
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
