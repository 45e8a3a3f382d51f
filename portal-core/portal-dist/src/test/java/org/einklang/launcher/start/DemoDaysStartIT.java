package org.einklang.launcher.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.time.PortalTime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The demo counts from the day on which it is started; here it starts on days on which something easily goes wrong: after
 * New Year, in the weeks of the movable holidays, in the middle of a quarter, between the years. People look at the pages,
 * then the database is held against the calendar.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoDaysStartIT {

    /** In 2028 the Thursday after is Epiphany, in 2031 it is Ascension Day, in 2025 it is New Year's Day. */
    private static final String AFTER_NEW_YEAR = "2028-01-02";

    private static final String BEFORE_ASCENSION_DAY = "2031-05-15";
    private static final String IN_AUTUMN = "2026-10-20";
    private static final String BETWEEN_THE_YEARS = "2025-12-30";

    private static final Set<MonthDay> FIXED = Stream.of(
                    "--01-01", "--01-06", "--05-01", "--10-03", "--11-01", "--12-24", "--12-25", "--12-26", "--12-31")
            .map(MonthDay::parse)
            .collect(Collectors.toSet());

    /** Good Friday, Easter Monday, Ascension Day, Whit Monday, Corpus Christi of the years that are seen here. */
    private static final Set<LocalDate> MOVABLE = Stream.of(
                    "2026-04-03",
                    "2026-04-06",
                    "2026-05-14",
                    "2026-05-25",
                    "2026-06-04",
                    "2031-04-11",
                    "2031-04-14",
                    "2031-05-22",
                    "2031-06-02",
                    "2031-06-12")
            .map(LocalDate::parse)
            .collect(Collectors.toSet());

    private final Browsing people = new Browsing();

    @AfterAll
    void everybodyGoes() {
        people.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {AFTER_NEW_YEAR, BEFORE_ASCENSION_DAY, IN_AUTUMN, BETWEEN_THE_YEARS})
    void the_demo_is_right_on_this_day(LocalDate today) throws Exception {
        try (PortalCopy portal = PortalCopy.make()) {
            String now = PortalTime.instantOf(today, LocalTime.of(10, 0)).toString();
            Run run = portal.start("-Deinklang.demo=true", "-Deinklang.clock=" + now)
                    .ready();
            Page coordinator = people.as(COORDINATOR, portal);
            theListsAreFilled(coordinator);
            somebodyStandsIn(coordinator);
            somethingWaitsFor(people.as(CHAIR, portal), today);
            run.stop();

            assertThat(run.warnings()).isEmpty();
            assertThat(Files.readString(portal.file("work/logs/server.log")))
                    .doesNotContain("RuleViolation", "NotVisible");
            try (DemoDatabase database = new DemoDatabase(portal)) {
                nobodyMeetsWhenNobodyWorks(database);
                whatIsOverLiesBehindAndWhatComesLiesAhead(database, today);
                whatHoldsHoldsToday(database, today);
            }
        }
    }

    private static void theListsAreFilled(Page page) {
        for (String list : List.of(
                "bodies/mandates",
                "bodies/cadence?light=ON_TIME",
                "bodies/cadence?light=DUE_SOON",
                "bodies/cadence?light=PLANNED_TOO_LATE",
                "bodies/cadence?light=BROKEN",
                "contacts?light=CURRENT",
                "contacts?light=DUE",
                "contacts?light=OVERDUE")) {
            page.navigate("/c/lindental/" + list);
            assertThat(page.locator("main tbody tr").count()).as(list).isPositive();
        }
        page.navigate("/c/lindental/bodies/checks");
        assertThat(page.locator("main .ek-light.ek-is-bad").count())
                .as("one body breaks a rule and one has a vacant seat, to show how that is told")
                .isEqualTo(2);
    }

    private static void somebodyStandsIn(Page page) {
        page.navigate("/c/lindental/bodies/weit");
        assertThat(page.locator("main").textContent()).contains("Heute vertreten durch");
    }

    private static void somethingWaitsFor(Page page, LocalDate today) {
        page.navigate("/c/lindental");
        String text = page.locator("main").textContent();
        assertThat(text)
                .contains(String.valueOf(today.getYear()), "70. Sitzung der Steuerungsgruppe")
                .doesNotContain("nichts zu tun");
        page.navigate("/c/lindental/meetings");
        assertThat(page.locator("main tbody tr").count())
                .as("twelve meetings of the steering group in a year, and the next one")
                .isEqualTo(13);
    }

    private static void nobodyMeetsWhenNobodyWorks(DemoDatabase database) {
        assertThat(database.days("select starts from ek_meetings.meeting"))
                .hasSize(21)
                .allSatisfy(day -> {
                    assertThat(day.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
                    assertThat(FIXED).doesNotContain(MonthDay.from(day));
                    assertThat(MOVABLE).doesNotContain(day);
                });
    }

    private static void whatIsOverLiesBehindAndWhatComesLiesAhead(DemoDatabase database, LocalDate today) {
        assertThat(database.days("select starts from ek_meetings.meeting where state = 'CLOSED'"))
                .hasSize(18)
                .allMatch(today::isAfter);
        assertThat(database.days("select starts from ek_meetings.meeting where state <> 'CLOSED'"))
                .hasSize(3)
                .allMatch(today::isBefore);
        assertThat(database.momentsAfter(
                        today.plusDays(1),
                        Set.of(
                                "STARTS",
                                "ENDS",
                                "EXPIRES",
                                "NEXT_ATTEMPT",
                                "DEADLINE",
                                "NOT_BEFORE",
                                "MAIL_DUE",
                                "EMBARGO",
                                "SHOWN_FROM",
                                "SHOWN_UNTIL")))
                .as("what is told as past lies in the future")
                .isEmpty();
        assertThat(database.days("select embargo from ek_core.announcement where embargo is not null"))
                .as("one piece of news is still to come")
                .anyMatch(today::isBefore);
        assertThat(database.days("select until_day from ek_core.absence")).allMatch(day -> !day.isBefore(today));
        assertThat(database.days("select last_day from ek_core.person where last_day is not null"))
                .anyMatch(today::isAfter)
                .anyMatch(today::isBefore);
        assertThat(database.days("select decided from ek_core.term_version where decided is not null"))
                .isNotEmpty()
                .allMatch(today::isAfter);
    }

    private static void whatHoldsHoldsToday(DemoDatabase database, LocalDate today) {
        String holds = " from_day <= '" + today + "' and (until_day is null or until_day >= '" + today + "')";
        assertThat(database.number(
                        "select count(*) from ek_core.membership where left_vacant = false and stands_in_for is null"
                                + " and not (" + holds + ")"))
                .as("seats that do not hold today")
                .isZero();
        assertThat(database.number("select count(*) from ek_core.absence where" + holds))
                .isPositive();
        assertThat(database.number("select count(*) from ek_core.deputising d join ek_core.membership m"
                        + " on m.id = d.seat_id where d.person_id <> m.person_id and d.from_day <= '" + today
                        + "' and d.until_day >= '" + today + "'"))
                .isPositive();
        assertThat(database.number("select count(*) from ek_core.body where term_until < '" + today
                        + "' or term_from > '" + today + "'"))
                .isZero();
        assertThat(database.number("select count(*) from ek_core.term t where not exists (select 1 from"
                        + " ek_core.term_version v where v.term_id = t.id and v.from_day <= '" + today + "')"))
                .as("terms that mean nothing yet")
                .isZero();
    }
}
