package org.einklang.portal.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.einklang.testkit.Personas.EVALUATOR;
import static org.einklang.testkit.Personas.HEAD_OF_COUNTY;
import static org.einklang.testkit.Personas.PRESS_CITY;
import static org.einklang.testkit.Personas.TEAM_AGENCY;

import biweekly.Biweekly;
import biweekly.ICalendar;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.einklang.api.NotVisible;
import org.einklang.api.calendar.CalendarEntry;
import org.einklang.api.calendar.CalendarKind;
import org.einklang.api.calendar.CalendarState;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.api.time.TimeSpan;
import org.einklang.portal.login.SecretToken;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Stage;
import org.einklang.testkit.server.Transactions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Calendars that people take along: what programs read, and who gets nothing. The clock of the tests stands in March 2026. */
@ExtendWith(ArquillianExtension.class)
class CalendarFeedsIT {

    /** Around both changes of the clock: the hour before, the hour after, and a day on which the change lies. */
    private static final List<Instant> MOMENTS = List.of(
            Instant.parse("2026-03-29T00:30:00Z"),
            Instant.parse("2026-03-29T01:00:00Z"),
            Instant.parse("2026-03-30T07:00:00Z"),
            Instant.parse("2026-10-23T07:00:00Z"),
            Instant.parse("2026-10-25T05:00:00Z"),
            Instant.parse("2026-10-26T08:00:00Z"),
            Instant.parse("2027-03-28T08:00:00Z"));

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private CalendarFeeds feeds;

    @Inject
    private CalendarProbes probes;

    @Inject
    private FeedPersonalData personalData;

    @Inject
    private Stage stage;

    private final Visitor program = Visitor.anonymous();

    @AfterEach
    void leave_nothing_behind() {
        probes.put(List::of);
        stage.as(PRESS_CITY, () -> personalData.erase(stage.person(PRESS_CITY)));
    }

    @Test
    void two_libraries_read_the_same_moments_across_both_changes_of_the_clock() throws Exception {
        probes.put(() -> MOMENTS.stream().map(CalendarFeedsIT::hour).toList());
        String written = text(created(PRESS_CITY, null));

        Map<String, Instant> expected = new TreeMap<>();
        MOMENTS.forEach(moment -> expected.put("probe-" + moment.getEpochSecond() + "@einklang", moment));
        assertThat(byIcal4j(written)).isEqualTo(expected);
        assertThat(byBiweekly(written)).isEqualTo(expected);
        assertThat(written.lines())
                .allSatisfy(line -> assertThat(line.getBytes("UTF-8").length).isLessThanOrEqualTo(75));
        assertThat(written)
                .contains("BEGIN:VTIMEZONE\r\nTZID:Europe/Berlin\r\n", "METHOD:PUBLISH\r\n", "X-PUBLISHED-TTL:PT4H\r\n")
                .contains("REFRESH-INTERVAL;VALUE=DURATION:PT4H\r\n")
                .contains("X-WR-CALNAME:Einklang: ");
    }

    @Test
    void days_end_exclusively_what_is_cancelled_says_so_and_deadlines_take_no_time() throws Exception {
        LocalDate day = LocalDate.parse("2026-03-28");
        CalendarEntry days =
                CalendarEntry.on(CalendarKind.EVENT, "days@einklang", "Klausur; Übergänge, Öl", day, day.plusDays(2));
        probes.put(() -> List.of(
                days.own().place("Köln"),
                hour(MOMENTS.get(0)).state(CalendarState.CANCELLED),
                hour(MOMENTS.get(2)).state(CalendarState.PLANNED),
                CalendarEntry.due(CalendarKind.EVENT, "due@einklang", "Abgabe", MOMENTS.get(3))
                        .own()
                        .free()));
        String written = text(created(PRESS_CITY, null));

        assertThat(written).contains("DTSTART;VALUE=DATE:20260328\r\n", "DTEND;VALUE=DATE:20260331\r\n");
        ICalendar read = Biweekly.parse(written).first();
        assertThat(read.getEvents()).hasSizeGreaterThanOrEqualTo(4);
        assertThat(event(read, "days@einklang").getSummary().getValue()).isEqualTo("Klausur; Übergänge, Öl");
        assertThat(event(read, "days@einklang").getDateStart().getValue().hasTime())
                .isFalse();
        biweekly.component.VEvent cancelled = event(read, hour(MOMENTS.get(0)).uid());
        assertThat(cancelled.getStatus().isCancelled()).isTrue();
        assertThat(cancelled.getSequence().getValue()).isEqualTo(1);
        assertThat(cancelled.getTransparency().isTransparent()).isTrue();
        assertThat(event(read, hour(MOMENTS.get(2)).uid()).getStatus().isTentative())
                .isTrue();
        assertThat(event(read, hour(MOMENTS.get(2)).uid()).getTransparency().isOpaque())
                .isTrue();
        assertThat(event(read, "due@einklang").getTransparency().isTransparent())
                .isTrue();
        assertThat(read.getEvents())
                .allSatisfy(
                        one -> assertThat(one.getClassification().isPrivate()).isTrue());
    }

    @Test
    void a_program_needs_neither_login_nor_cookie_and_is_told_when_nothing_has_changed() {
        probes.put(() -> List.of(hour(MOMENTS.get(2))));
        String address = created(PRESS_CITY, null);
        Answer first = program.get(address);

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.header("Content-Type")).isEqualToIgnoringCase("text/calendar;charset=UTF-8");
        assertThat(first.header("Set-Cookie")).isEmpty();
        assertThat(first.header("Cache-Control")).startsWith("private");
        assertThat(program.again(address, first.header("ETag")).status()).isEqualTo(304);
        int statements = program.get(address).statements();
        probes.put(() -> MOMENTS.stream().map(CalendarFeedsIT::hour).toList());
        Answer changed = program.again(address, first.header("ETag"));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.statements()).isLessThanOrEqualTo(statements);
        assertThat(stage.ask(PRESS_CITY, () -> feeds.mine(here())).get(0).fetched())
                .isNotNull();
    }

    /** Programs delete what is missing: rather nothing new than half of it. */
    @Test
    void while_a_part_fails_programs_keep_what_they_have_and_the_page_says_so() {
        String address = created(PRESS_CITY, null);
        probes.put(() -> {
            throw new IllegalStateException("a module fails in a test");
        });

        Answer answer = program.get(address);
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isNotEmpty();
        assertThat(Visitor.known(PRESS_CITY).get("/c/lindental/calendar").body())
                .contains("Ein Teil des Portals konnte gerade nicht sagen");
    }

    @Test
    void more_than_a_thousand_appointments_are_all_in_the_feed_and_the_page_says_that_it_shows_fewer() {
        Instant monday = Instant.parse("2026-03-01T23:00:00Z");
        int many = 1005;
        probes.put(() -> IntStream.range(0, many)
                .mapToObj(number -> monday.plus(Duration.ofMinutes(10L * number)))
                .map(CalendarFeedsIT::tenMinutes)
                .toList());
        String address = created(PRESS_CITY, null);
        String page = "/c/lindental/calendar?day=2026-03-04&view=";
        String more = "Es sind mehr Termine, als hier Platz haben";

        assertThat(byBiweekly(text(address))).hasSize(many);
        Visitor person = Visitor.known(PRESS_CITY);
        for (String view : List.of("month", "week", "list")) {
            assertThat(person.get(page + view).body()).as(view).contains(more);
            assertThat(person.get(page + view + "&kind=meeting").body())
                    .as("%s, narrowed", view)
                    .doesNotContain(more);
        }
        probes.put(List::of);
        assertThat(person.get(page + "month").body()).doesNotContain(more);
    }

    @Test
    void a_revoked_or_renewed_address_is_nothing_any_more_and_only_its_owner_may_do_that() {
        long created = acts("calendar.audit.created");
        String first = created(PRESS_CITY, null);
        long id = stage.ask(PRESS_CITY, () -> feeds.mine(here())).get(0).id();
        assertThatThrownBy(() -> stage.as(TEAM_AGENCY, () -> feeds.revoke(here(), id)))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> stage.as(TEAM_AGENCY, () -> feeds.renew(here(), id)))
                .isInstanceOf(NotVisible.class);
        assertThat(program.get(first).status()).isEqualTo(200);

        String second = path(stage.ask(PRESS_CITY, () -> feeds.renew(here(), id)));
        assertThat(program.get(second).status()).isEqualTo(200);
        String nothing = program.get("/ics/" + "x".repeat(32) + ".ics").body();
        assertThat(program.get(first).status()).isEqualTo(404);
        assertThat(program.get(first).body()).isEqualTo(nothing);
        stage.as(PRESS_CITY, () -> feeds.revoke(here(), id));
        assertThat(program.get(second).status()).isEqualTo(404);
        assertThat(program.get("/ics/").status()).isEqualTo(404);
        assertThat(acts("calendar.audit.created")).isEqualTo(created + 1);
        assertThat(acts("calendar.audit.renewed")).isPositive();
        assertThat(acts("calendar.audit.revoked")).isPositive();
    }

    @Test
    void the_database_knows_no_address() {
        String token = created(PRESS_CITY, null).replaceAll(".*/|\\.ics", "");

        List<String> hashes = entities.createQuery("select f.tokenHash from CalendarFeed f", String.class)
                .getResultList();
        assertThat(hashes).contains(new SecretToken(token).hash()).doesNotContain(token);
    }

    @Test
    void a_feed_of_a_body_is_for_those_who_sit_in_it() {
        BodyId ausb = stage.world().body("ausb");
        assertThatThrownBy(() -> stage.as(PRESS_CITY, () -> feeds.create(here(), ausb)))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> stage.as(EVALUATOR, () -> feeds.create(here(), ausb)))
                .isInstanceOf(NotVisible.class);
        assertThat(Visitor.as(HEAD_OF_COUNTY).get("/c/lindental/calendar/feeds").status())
                .isEqualTo(404);

        assertThat(text(created(TEAM_AGENCY, ausb))).contains("X-WR-CALNAME:");
        stage.as(TEAM_AGENCY, () -> personalData.erase(stage.person(TEAM_AGENCY)));
    }

    /** As if they had left the cooperation, or the body: what was theirs to read is not any more. */
    @Test
    void who_has_left_takes_nothing_along() throws Exception {
        SecretToken left = new SecretToken("L".repeat(32));
        SecretToken leftBody = new SecretToken("B".repeat(32));
        Instant now = MOMENTS.get(0);
        PersonId gone = new PersonId(
                entities.createQuery("select p.id from Person p where p.name = 'Leitung Kreisjugendamt'", Long.class)
                        .getSingleResult());
        Transactions.commit(() -> {
            entities.persist(new CalendarFeed(left, gone, here(), null, now));
            entities.persist(new CalendarFeed(
                    leftBody, stage.person(PRESS_CITY), here(), stage.world().body("ausb"), now));
        });

        assertThat(program.get("/ics/" + left.value() + ".ics").status()).isEqualTo(404);
        assertThat(program.get("/ics/" + leftBody.value() + ".ics").status()).isEqualTo(404);
        personalData.erase(gone);
    }

    @Test
    void the_page_tells_the_address_once() {
        Visitor person = Visitor.as(PRESS_CITY);
        String page = "/c/lindental/calendar/feeds";
        Answer made = person.submit(page, Map.of("feed:whose", "own"), "feed:create");

        assertThat(made.body())
                .containsPattern("value=\"[^\"]+/ics/[A-Za-z0-9_-]{32}\\.ics\"")
                .contains("Noch nie");
        assertThat(person.get(page).body()).doesNotContain("/ics/").contains("Mein Kalender");
    }

    private String created(Persona persona, @Nullable BodyId body) {
        return path(stage.ask(persona, () -> feeds.create(here(), body)));
    }

    private static String path(URI address) {
        return address.getPath();
    }

    private String text(String address) {
        Answer answer = program.get(address);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static CalendarEntry hour(Instant start) {
        return CalendarEntry.at(
                        CalendarKind.EVENT,
                        "probe-" + start.getEpochSecond() + "@einklang",
                        "Probe " + "ä".repeat(60),
                        new TimeSpan(start, start.plusSeconds(3600)))
                .own();
    }

    private static CalendarEntry tenMinutes(Instant start) {
        return CalendarEntry.at(
                        CalendarKind.EVENT,
                        "probe-" + start.getEpochSecond() + "@einklang",
                        "Viele",
                        new TimeSpan(start, start.plusSeconds(600)))
                .own();
    }

    private static Map<String, Instant> byIcal4j(String text) throws Exception {
        Calendar read = new CalendarBuilder().build(new StringReader(text));
        Map<String, Instant> starts = new TreeMap<>();
        for (VEvent event : read.<VEvent>getComponents(Component.VEVENT)) {
            if (event.getDateTimeStart().getDate() instanceof ZonedDateTime start) {
                starts.put(event.getUid().orElseThrow().getValue(), start.toInstant());
            }
        }
        return probesOf(starts);
    }

    private static Map<String, Instant> byBiweekly(String text) {
        Map<String, Instant> starts = new TreeMap<>();
        Biweekly.parse(text)
                .first()
                .getEvents()
                .forEach(event -> starts.put(
                        event.getUid().getValue(),
                        event.getDateStart().getValue().toInstant()));
        return probesOf(starts);
    }

    private static Map<String, Instant> probesOf(Map<String, Instant> all) {
        new ArrayList<>(all.keySet())
                .stream().filter(uid -> !uid.startsWith("probe-")).forEach(all::remove);
        return all;
    }

    private static biweekly.component.VEvent event(ICalendar read, String uid) {
        return read.getEvents().stream()
                .filter(event -> event.getUid().getValue().equals(uid))
                .findFirst()
                .orElseThrow();
    }

    private long acts(String key) {
        return entities.createQuery("select count(l) from AuditLine l where l.act = :act", Long.class)
                .setParameter("act", key)
                .getSingleResult();
    }

    private CooperationId here() {
        return stage.world().cooperation();
    }
}
