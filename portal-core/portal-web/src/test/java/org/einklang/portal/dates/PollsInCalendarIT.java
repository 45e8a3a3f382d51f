package org.einklang.portal.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.HEAD_OF_COUNTY;
import static org.einklang.testkit.Personas.HOST;
import static org.einklang.testkit.Personas.PRESS_AGENCY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;
import static org.einklang.testkit.Personas.TEAM_CITY;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.einklang.api.calendar.CalendarEntry;
import org.einklang.api.calendar.CalendarKind;
import org.einklang.api.calendar.CalendarQuery;
import org.einklang.api.calendar.CalendarState;
import org.einklang.api.people.CooperationId;
import org.einklang.portal.calendar.CalendarReading;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Statements;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.rights.Canary;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is in whose calendar, seen by the dates of polls: they are four weeks ahead, at noon of two days. */
@ExtendWith(ArquillianExtension.class)
class PollsInCalendarIT extends DatesStage {

    private static final String CALENDAR = "/c/lindental/calendar";

    @Inject
    private CalendarReading calendar;

    @Test
    void proposals_are_in_the_calendars_of_those_who_are_asked_and_of_nobody_else() {
        long poll = started("Kalender: wer es sieht", List.of());

        List<CalendarEntry> asked = found(PRESS_AGENCY, here(), "Kalender: wer es sieht");
        assertThat(asked).hasSize(2).allSatisfy(entry -> {
            assertThat(entry.state()).isEqualTo(CalendarState.PROPOSED);
            assertThat(entry.kind()).isEqualTo(CalendarKind.PROPOSAL);
            assertThat(entry.busy()).isTrue();
            assertThat(entry.note()).isEqualTo("Ihre Antwort fehlt.");
        });
        assertThat(found(TEAM_CITY, here(), "Kalender: wer es sieht")).isEmpty();
        stage.as(PRESS_AGENCY, () -> polls.answer(poll, all(poll, Availability.NO)));
        assertThat(found(PRESS_AGENCY, here(), "Kalender: wer es sieht"))
                .hasSize(2)
                .noneMatch(CalendarEntry::busy);
        stage.as(HOST, () -> polls.withdraw(poll));
        assertThat(found(PRESS_AGENCY, here(), "Kalender: wer es sieht")).isEmpty();
    }

    /** Whoever sits in both cooperations finds in each calendar what belongs there. */
    @Test
    void nothing_of_one_cooperation_is_in_the_calendar_of_the_other() {
        CooperationId elsewhere =
                directory.cooperation("weidental").orElseThrow().id();

        assertThat(found(STEERING_AGENCY, elsewhere, Canary.WORD)).isNotEmpty();
        assertThat(found(STEERING_AGENCY, here(), Canary.WORD)).isEmpty();
        assertThat(Visitor.as(HEAD_OF_COUNTY).get("/c/weidental/calendar").status())
                .isEqualTo(200);
    }

    /** The day by which an answer is asked for is a deadline; both stand in the list of that month. */
    @Test
    void the_page_shows_filters_remembers_and_says_what_overlaps() {
        long one = started("Kalender: erste Runde", List.of());
        long other = started("Kalender: zweite Runde", List.of());
        String month = "day=" + stage.world().today().plusDays(28);
        Visitor person = Visitor.as(PRESS_AGENCY);

        String list = person.get(CALENDAR + "?view=list&" + month).body();
        assertThat(list)
                .contains("Vorschlag: Kalender: erste Runde", "Vorschlag: Kalender: zweite Runde")
                .containsPattern("Überschneidet sich mit: [^<]*Kalender: (erste|zweite) Runde");
        String file = list.replaceFirst("(?s).*?href=\"(/c/lindental/calendar/[^\"]+/proposal-[^\"]+\\.ics)\".*", "$1");
        Answer taken = person.get(file);
        assertThat(taken.status()).isEqualTo(200);
        assertThat(taken.body()).contains("BEGIN:VEVENT", "STATUS:TENTATIVE", "TZID=Europe/Berlin");
        assertThat(Visitor.as(TEAM_CITY).get(file).status()).isEqualTo(404);

        String deadlines = person.get(CALENDAR + "?view=list&kind=deadline&day=" + today(5))
                .body();
        assertThat(deadlines).contains("Frist: Kalender: erste Runde", "nicht alles wird gezeigt");
        assertThat(person.get(CALENDAR + "?day=" + today(5)).body())
                .contains("Frist: Kalender: erste Runde")
                .doesNotContain("class=\"ek-cal\"");
        assertThat(person.get(CALENDAR + "?view=month&body=stg&" + month).body())
                .doesNotContain("Kalender: erste Runde");
        assertThat(person.get(CALENDAR + "?view=week&mine=yes&" + month).body())
                .contains("Kalender: erste Runde", "Woche 15:");
        stage.as(HOST, () -> polls.withdraw(one));
        stage.as(HOST, () -> polls.withdraw(other));
    }

    @Test
    void more_in_a_calendar_takes_no_more_statements() {
        long first = started("Kalender: Zählung", List.of());
        String page = CALENDAR + "?view=month&day=" + stage.world().today().plusDays(28);
        Visitor person = Visitor.as(PRESS_AGENCY);
        int before = Statements.of(page, person);
        List<Long> more = List.of(started("Kalender: Zählung 2", List.of()), started("Kalender: Zählung 3", List.of()));

        assertThat(Statements.of(page, person)).isLessThanOrEqualTo(before);
        stage.as(HOST, () -> polls.withdraw(first));
        more.forEach(poll -> stage.as(HOST, () -> polls.withdraw(poll)));
    }

    @Test
    void a_calendar_is_whole_in_the_example_world_and_names_holidays() {
        for (Persona persona : List.of(PRESS_AGENCY, STEERING_AGENCY, HOST)) {
            assertThat(Visitor.known(persona)
                            .get(CALENDAR + "?view=month&day=2026-04-03")
                            .body())
                    .contains("Karfreitag", "Ostermontag")
                    .doesNotContain("Ein Teil des Portals");
        }
    }

    private List<CalendarEntry> found(Persona persona, CooperationId where, String title) {
        Instant now = clock.instant();
        CalendarQuery query = new CalendarQuery(where, now, now.plus(Duration.ofDays(60)), Locale.GERMAN)
                .of(Set.of(CalendarKind.PROPOSAL, CalendarKind.MEETING, CalendarKind.HOLIDAY));
        return stage.ask(persona, () -> calendar.entries(query)).stream()
                .filter(entry -> entry.title().contains(title))
                .toList();
    }

    private CooperationId here() {
        return stage.world().cooperation();
    }
}
