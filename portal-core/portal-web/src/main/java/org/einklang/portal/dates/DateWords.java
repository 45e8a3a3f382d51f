package org.einklang.portal.dates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.einklang.api.deadline.PublicHolidays;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.api.time.TimeSpan;

/** Dates as people read them. */
@ApplicationScoped
class DateWords {

    private static final DateTimeFormatter HOURS = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    @Inject
    private Texts texts;

    /** "Dienstag, 3. März 2026, 10:00 Uhr bis 12:00 Uhr". */
    String when(TimeSpan time, Locale locale) {
        return texts.get(
                locale, "dates.when", PortalTime.longDay(PortalTime.dayOf(time.from()), locale), hours(time, locale));
    }

    /** "Di 3.3., 10:00–12:00", where the whole date stands nearby. */
    String brief(TimeSpan time, Locale locale) {
        return texts.get(
                locale,
                "dates.brief",
                PortalTime.dayOf(time.from())
                        .format(DateTimeFormatter.ofPattern(texts.get(locale, "dates.brief_day"), locale)),
                HOURS.format(PortalTime.inBerlin(time.from())),
                HOURS.format(PortalTime.inBerlin(time.to())));
    }

    /** "10:00 Uhr bis 12:00 Uhr"; what ends on another day says on which. */
    String hours(TimeSpan time, Locale locale) {
        boolean sameDay = PortalTime.dayOf(time.from()).equals(PortalTime.dayOf(time.to()));
        return texts.get(
                locale,
                "dates.hours",
                PortalTime.timeOfDay(time.from(), locale),
                sameDay ? PortalTime.timeOfDay(time.to(), locale) : PortalTime.shortMoment(time.to(), locale));
    }

    /** What speaks against this day by the calendar, empty if nothing does. */
    String freeDay(TimeSpan time, PublicHolidays holidays, Locale locale) {
        LocalDate day = PortalTime.dayOf(time.from());
        return holidays.name(day, locale)
                .map(name -> texts.get(locale, "dates.holiday", name))
                .orElseGet(() -> day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY
                        ? texts.get(locale, "dates.weekend")
                        : "");
    }

    /** The date in one line, with what speaks against the day. */
    String line(TimeSpan time, PublicHolidays holidays, Locale locale) {
        String free = freeDay(time, holidays, locale);
        String when = when(time, locale);
        return free.isEmpty() ? when : texts.get(locale, "dates.with_free_day", when, free);
    }
}
