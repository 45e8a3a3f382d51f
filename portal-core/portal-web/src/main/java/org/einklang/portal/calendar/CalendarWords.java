package org.einklang.portal.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Set;
import org.einklang.api.calendar.CalendarEntry;
import org.einklang.api.calendar.CalendarKind;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;

/** How the calendar says things. */
@ApplicationScoped
class CalendarWords {

    /** What the title alone does not tell. */
    private static final Set<CalendarKind> SAID = Set.of(CalendarKind.DEADLINE, CalendarKind.PROPOSAL);

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    @Inject
    private Texts texts;

    /** What the entry is called, with its kind where that is not plain. */
    String label(CalendarEntry entry, Locale locale) {
        return SAID.contains(entry.kind())
                ? texts.get(locale, "calendar.labelled", kind(entry.kind(), locale), entry.title())
                : entry.title();
    }

    /** What a kind is called. */
    String kind(CalendarKind kind, Locale locale) {
        return texts.get(locale, "calendar.kind." + kind);
    }

    /** The time of the entry as far as it falls on this day: "13:30 bis 15:30 Uhr", "ab 13:30 Uhr", "ganztägig". */
    String time(CalendarEntry entry, LocalDate day, Locale locale) {
        boolean begins = entry.firstDay().equals(day);
        boolean ends = entry.lastDay().equals(day);
        if (entry.allDay() || !begins && !ends) {
            return entry.firstDay().equals(entry.lastDay())
                    ? texts.get(locale, "calendar.time.day")
                    : texts.get(
                            locale,
                            "calendar.time.day_of",
                            day.toEpochDay() - entry.firstDay().toEpochDay() + 1,
                            entry.lastDay().toEpochDay() - entry.firstDay().toEpochDay() + 1);
        }
        String start = PortalTime.timeOfDay(entry.start(), locale);
        String end = PortalTime.timeOfDay(entry.end(), locale);
        if (entry.start().equals(entry.end())) {
            return texts.get(locale, "calendar.time.by", end);
        }
        return begins && ends
                ? texts.get(locale, "calendar.time.both", CLOCK.format(PortalTime.inBerlin(entry.start())), end)
                : texts.get(locale, begins ? "calendar.time.from" : "calendar.time.to", begins ? start : end);
    }

    /** The period in words: "November 2026", "Woche 48: 23. bis 29. November 2026". */
    String period(CalendarPeriod period, Locale locale) {
        if (period.view() != CalendarView.WEEK) {
            return period.first().format(DateTimeFormatter.ofPattern("LLLL yyyy", locale));
        }
        return texts.get(
                locale,
                "calendar.period.week",
                period.first().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                plain(period.first(), locale),
                plain(period.last(), locale));
    }

    private String plain(LocalDate day, Locale locale) {
        return day.format(DateTimeFormatter.ofPattern(texts.get(locale, "calendar.period.day"), locale));
    }
}
