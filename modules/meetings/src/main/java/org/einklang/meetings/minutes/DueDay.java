package org.einklang.meetings.minutes;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.einklang.api.text.Folded;

/**
 * The day until which a task is done, as people write it in minutes, counted from the day of the meeting:
 *
 * <pre>
 * 15.12.             the next one, on the day of the meeting at the earliest
 * 15.12.2027         also 15.12.27 and 2027-12-15
 * heute, morgen      the day of the meeting, the next one; also today, tomorrow
 * Freitag            the next one after the meeting; also Friday
 * +14                so many days later
 * +2W                so many weeks later
 * </pre>
 */
final class DueDay {

    private static final int LONGEST = 3;
    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);
    private static final DateTimeFormatter WITHOUT_YEAR = strict("d.M.");
    private static final List<DateTimeFormatter> WITH_YEAR =
            List.of(strict("d.M.uuuu"), strict("d.M.uu"), strict("uuuu-MM-dd"));
    private static final Map<String, Integer> NEAR = Map.of("heute", 0, "today", 0, "morgen", 1, "tomorrow", 1);
    private static final List<List<String>> WEEK = List.of(
            List.of("montag", "monday"),
            List.of("dienstag", "tuesday"),
            List.of("mittwoch", "wednesday"),
            List.of("donnerstag", "thursday"),
            List.of("freitag", "friday"),
            List.of("samstag", "saturday", "sonnabend"),
            List.of("sonntag", "sunday"));

    private DueDay() {}

    /** The day that is meant; nothing if these words name none, or none that there is. */
    static Optional<LocalDate> read(String words, LocalDate meeting) {
        String typed = Folded.of(words).replace(" ", "");
        if (NEAR.containsKey(typed)) {
            return Optional.of(meeting.plusDays(NEAR.get(typed)));
        }
        return later(typed, meeting)
                .or(() -> weekday(typed, meeting))
                .or(() -> withoutYear(typed, meeting))
                .or(() -> withYear(typed));
    }

    private static Optional<LocalDate> later(String typed, LocalDate meeting) {
        if (!typed.startsWith("+")) {
            return Optional.empty();
        }
        boolean weeks = typed.endsWith("w");
        String number = typed.substring(1, typed.length() - (weeks ? 1 : 0));
        boolean counts = !number.isEmpty()
                && number.length() <= LONGEST
                && number.chars().allMatch(one -> one >= '0' && one <= '9');
        return counts ? Optional.of(meeting.plusDays(Integer.parseInt(number) * (weeks ? 7L : 1L))) : Optional.empty();
    }

    private static Optional<LocalDate> weekday(String typed, LocalDate meeting) {
        return WEEK.stream()
                .filter(names -> names.contains(typed))
                .map(names -> meeting.with(TemporalAdjusters.next(DayOfWeek.of(WEEK.indexOf(names) + 1))))
                .findFirst();
    }

    /** The 29th of February is a day only in a year that has it: who means another one says so. */
    private static Optional<LocalDate> withoutYear(String typed, LocalDate meeting) {
        try {
            MonthDay day = MonthDay.parse(typed.endsWith(".") ? typed : typed + ".", WITHOUT_YEAR);
            int year = day.isBefore(MonthDay.from(meeting)) ? meeting.getYear() + 1 : meeting.getYear();
            return day.equals(LEAP_DAY) && !day.isValidYear(year) ? Optional.empty() : Optional.of(day.atYear(year));
        } catch (DateTimeException notThisWay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> withYear(String typed) {
        for (DateTimeFormatter format : WITH_YEAR) {
            try {
                return Optional.of(LocalDate.parse(typed, format));
            } catch (DateTimeException notThisWay) {
                // the next way to write it
            }
        }
        return Optional.empty();
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }
}
