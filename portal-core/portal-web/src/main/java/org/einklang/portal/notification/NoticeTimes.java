package org.einklang.portal.notification;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.einklang.api.time.PortalTime;

/**
 * When somebody wants mail that tells them what there is in the portal; all of it in Berlin.
 *
 * @param hour at which hour of the day mail comes that waits for the day or the week, 0 to 23
 * @param day on which day that of the week comes
 * @param quietFrom from this hour on nothing comes at once, 0 to 23
 * @param quietUntil until this hour, 0 to 23; the same as the other one if there are no quiet hours
 * @param quietWeekends whether Saturdays and Sundays are quiet as well, for all but the mail of the week
 */
public record NoticeTimes(int hour, DayOfWeek day, int quietFrom, int quietUntil, boolean quietWeekends) {

    /** For everybody who has not chosen: before the working day begins. */
    static final NoticeTimes USUAL = new NoticeTimes(7, DayOfWeek.MONDAY, 19, 7, true);

    /** So long even what comes at once waits for what follows; who reads it meanwhile in the portal needs no mail. */
    static final Duration GRACE = Duration.ofMinutes(3);

    /** When a mail tells what was told in the portal at this moment (UTC); empty if none does. */
    Optional<Instant> due(MailWay way, Instant told) {
        return switch (way) {
            case AT_ONCE -> Optional.of(outsideQuietTimes(told.plus(GRACE)));
            case DAILY -> Optional.of(nextDay(told));
            case WEEKLY -> Optional.of(nextWeek(told));
            case OFF -> Optional.empty();
        };
    }

    private Instant nextDay(Instant told) {
        LocalDate date = PortalTime.dayOf(told);
        while (isQuiet(date) || !at(date, hour).isAfter(told)) {
            date = date.plusDays(1);
        }
        return at(date, hour);
    }

    private Instant nextWeek(Instant told) {
        LocalDate date = PortalTime.dayOf(told);
        while (date.getDayOfWeek() != day || !at(date, hour).isAfter(told)) {
            date = date.plusDays(1);
        }
        return at(date, hour);
    }

    private Instant outsideQuietTimes(Instant wanted) {
        Instant moment = wanted;
        while (isQuiet(PortalTime.dayOf(moment)) || isQuietHour(moment)) {
            LocalDate date = PortalTime.dayOf(moment);
            Instant end = at(date, quietUntil);
            moment = isQuiet(date) || !end.isAfter(moment) ? nextMorning(date, moment) : end;
        }
        return moment;
    }

    /** After a quiet day its night; after an evening the end of the quiet hours on the next day. */
    private Instant nextMorning(LocalDate date, Instant moment) {
        return at(date.plusDays(1), isQuietHour(moment) ? quietUntil : 0);
    }

    private boolean isQuiet(LocalDate date) {
        return quietWeekends && date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    private boolean isQuietHour(Instant moment) {
        ZonedDateTime there = PortalTime.inBerlin(moment);
        int now = there.getHour();
        return quietFrom < quietUntil
                ? now >= quietFrom && now < quietUntil
                : quietFrom > quietUntil && (now >= quietFrom || now < quietUntil);
    }

    private static Instant at(LocalDate date, int hour) {
        return PortalTime.instantOf(date, LocalTime.of(hour, 0));
    }
}
