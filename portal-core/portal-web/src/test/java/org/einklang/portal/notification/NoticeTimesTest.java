package org.einklang.portal.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.portal.notification.MailWay.AT_ONCE;
import static org.einklang.portal.notification.MailWay.DAILY;
import static org.einklang.portal.notification.MailWay.OFF;
import static org.einklang.portal.notification.MailWay.WEEKLY;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When mail comes; 2 March 2026 is a Monday, clocks go forward on 29 March and back on 25 October. */
class NoticeTimesTest {

    private static final NoticeTimes OFFICE = new NoticeTimes(7, DayOfWeek.MONDAY, 19, 7, true);
    private static final NoticeTimes NIGHT_OWL = new NoticeTimes(22, DayOfWeek.SUNDAY, 0, 0, false);

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T10:00, 2026-03-02T10:03", // in the morning: after three minutes
        "2026-03-02T18:56, 2026-03-02T18:59",
        "2026-03-02T18:57, 2026-03-03T07:00", // quiet begins
        "2026-03-02T23:30, 2026-03-03T07:00",
        "2026-03-03T03:00, 2026-03-03T07:00",
        "2026-03-03T06:57, 2026-03-03T07:00", // quiet is just over
        "2026-03-06T19:30, 2026-03-09T07:00", // Friday evening: on Monday
        "2026-03-07T12:00, 2026-03-09T07:00",
        "2026-03-08T23:58, 2026-03-09T07:00",
        "2026-03-27T20:00, 2026-03-30T07:00", // over the night in which an hour is missing
        "2026-10-23T20:00, 2026-10-26T07:00", // and the one that has an hour more
    })
    void at_once_waits_for_the_end_of_quiet_hours_and_weekends(String told, String due) {
        assertThat(OFFICE.due(AT_ONCE, berlin(told))).hasValue(berlin(due));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T06:59, 2026-03-02T07:00",
        "2026-03-02T07:00, 2026-03-03T07:00",
        "2026-03-06T08:00, 2026-03-09T07:00",
        "2026-03-07T05:00, 2026-03-09T07:00",
        "2026-03-28T05:00, 2026-03-30T07:00",
    })
    void once_a_day_comes_at_its_hour_on_the_next_day_that_is_not_quiet(String told, String due) {
        assertThat(OFFICE.due(DAILY, berlin(told))).hasValue(berlin(due));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T06:59, 2026-03-02T07:00",
        "2026-03-02T07:00, 2026-03-09T07:00",
        "2026-03-05T12:00, 2026-03-09T07:00",
    })
    void once_a_week_comes_on_its_day(String told, String due) {
        assertThat(OFFICE.due(WEEKLY, berlin(told))).hasValue(berlin(due));
    }

    @Test
    void without_quiet_times_mail_comes_at_night_and_on_sundays() {
        Instant sunday = berlin("2026-03-08T03:00");

        assertThat(NIGHT_OWL.due(AT_ONCE, sunday)).hasValue(berlin("2026-03-08T03:03"));
        assertThat(NIGHT_OWL.due(DAILY, sunday)).hasValue(berlin("2026-03-08T22:00"));
        assertThat(NIGHT_OWL.due(WEEKLY, sunday)).hasValue(berlin("2026-03-08T22:00"));
    }

    @Test
    void quiet_hours_may_lie_within_a_day() {
        NoticeTimes noon = new NoticeTimes(7, DayOfWeek.MONDAY, 12, 14, false);

        assertThat(noon.due(AT_ONCE, berlin("2026-03-02T12:10"))).hasValue(berlin("2026-03-02T14:00"));
        assertThat(noon.due(AT_ONCE, berlin("2026-03-02T20:00"))).hasValue(berlin("2026-03-02T20:03"));
    }

    @Test
    void who_wants_none_gets_none() {
        assertThat(OFFICE.due(OFF, berlin("2026-03-02T10:00"))).isEmpty();
    }

    private static Instant berlin(String time) {
        return LocalDateTime.parse(time).atZone(ZoneId.of("Europe/Berlin")).toInstant();
    }
}
