package org.einklang.portal.deadline;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.einklang.api.deadline.PublicHolidays;

/**
 * The public holidays of Germany and its states, as the library Jollyday knows them. Holidays that only some towns of a
 * state have (Augsburg, the Catholic towns of Bavaria, parts of Saxony and Thuringia) are none here: a deadline then ends a
 * day earlier than it might, never later.
 */
@ApplicationScoped
public class GermanHolidays {

    private final Map<StateYear, Map<LocalDate, Holiday>> known = new ConcurrentHashMap<>();

    /** The holidays of a state by its two letters (ISO 3166-2:DE), those of all Germany if there are none. */
    public PublicHolidays of(String state) {
        String region = state.toLowerCase(Locale.ROOT);
        return (day, locale) -> holiday(region, day).map(holiday -> holiday.getDescription(locale));
    }

    private Optional<Holiday> holiday(String region, LocalDate day) {
        return Optional.ofNullable(known.computeIfAbsent(new StateYear(region, day.getYear()), GermanHolidays::read)
                .get(day));
    }

    private static Map<LocalDate, Holiday> read(StateYear wanted) {
        HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.GERMANY));
        return manager
                .getHolidays(
                        Year.of(wanted.year()),
                        wanted.region().isEmpty() ? new String[0] : new String[] {wanted.region()})
                .stream()
                .filter(holiday -> holiday.getType() == HolidayType.PUBLIC_HOLIDAY)
                .collect(Collectors.toUnmodifiableMap(Holiday::getDate, Function.identity(), (one, same) -> one));
    }

    private record StateYear(String region, int year) {}
}
