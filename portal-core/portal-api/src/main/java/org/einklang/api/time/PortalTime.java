package org.einklang.api.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Instants are stored in UTC and shown in Berlin; this is the one place that knows how. The current time comes from an
 * injected {@link java.time.Clock}, never from here.
 */
public final class PortalTime {

    /** The zone in which people of the portal live. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private PortalTime() {}

    /** The moment as a clock on the wall in Berlin shows it. */
    public static ZonedDateTime inBerlin(Instant instant) {
        return instant.atZone(ZONE);
    }

    /** The moment in which a clock in Berlin shows this day and time; in the gap of March it is the later one. */
    public static Instant instantOf(LocalDate day, LocalTime time) {
        return LocalDateTime.of(day, time).atZone(ZONE).toInstant();
    }

    /** The day in Berlin on which the moment falls. */
    public static LocalDate dayOf(Instant instant) {
        return inBerlin(instant).toLocalDate();
    }

    /** "Donnerstag, 12. November 2026" or "Thursday, 12 November 2026". */
    public static String longDay(LocalDate day, Locale locale) {
        return day.format(
                DateTimeFormatter.ofPattern(isGerman(locale) ? "EEEE, d. MMMM yyyy" : "EEEE, d MMMM yyyy", locale));
    }

    /** "12.11.2026" or "12 Nov 2026". */
    public static String shortDay(LocalDate day, Locale locale) {
        return day.format(DateTimeFormatter.ofPattern(isGerman(locale) ? "dd.MM.yyyy" : "d MMM yyyy", locale));
    }

    /** "13:30 Uhr" or "13:30". */
    public static String timeOfDay(Instant instant, Locale locale) {
        return inBerlin(instant)
                .format(DateTimeFormatter.ofPattern(isGerman(locale) ? "HH:mm 'Uhr'" : "HH:mm", locale));
    }

    /** A moment as lists show it, in Berlin: "12.11.2026, 09:14 Uhr". */
    public static String shortMoment(Instant instant, Locale locale) {
        return shortDay(dayOf(instant), locale) + ", " + timeOfDay(instant, locale);
    }

    /** "Donnerstag, 12. November 2026, 13:30 Uhr". */
    public static String longMoment(Instant instant, Locale locale) {
        return longDay(dayOf(instant), locale) + ", " + timeOfDay(instant, locale);
    }

    private static boolean isGerman(Locale locale) {
        return Locale.GERMAN.getLanguage().equals(locale.getLanguage());
    }
}
