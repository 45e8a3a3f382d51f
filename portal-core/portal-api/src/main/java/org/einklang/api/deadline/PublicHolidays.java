package org.einklang.api.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** The public holidays of a federal state; {@link Holidays} has those of a cooperation. */
public interface PublicHolidays {

    /** Where no day but Sunday is a holiday: for periods that are counted without them, and for tests. */
    PublicHolidays NONE = (day, locale) -> Optional.empty();

    /** What the holiday is called, if the day is one. */
    Optional<String> name(LocalDate day, Locale locale);

    /** Whether the law knows this day as a public holiday in the state. */
    default boolean isHoliday(LocalDate day) {
        return name(day, Locale.GERMAN).isPresent();
    }

    /** Whether offices work on this day: from Monday to Friday, unless it is a holiday. */
    default boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !isHoliday(day);
    }
}
