package org.einklang.meetings.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.EVALUATOR;
import static org.einklang.testkit.Personas.HEAD_OF_AGENCY;
import static org.einklang.testkit.Personas.HEAD_OF_CITY;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;
import static org.einklang.testkit.Personas.TEAM_AGENCY;
import static org.einklang.testkit.Personas.TEAM_CITY;
import static org.einklang.testkit.Personas.TEAM_JOBCENTER;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.einklang.api.NotVisible;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PartnerId;
import org.einklang.meetings.MeetingStage;
import org.einklang.meetings.planning.Meeting;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Approved minutes go to chosen bodies and partners, and to nobody else (rules.md, see approved minutes). */
@ExtendWith(ArquillianExtension.class)
class MinutesSharingIT {

    private static final String OVERVIEW = "/c/lindental/meetings/bodies/stg";

    @Inject
    private Stage stage;

    @Inject
    private Directory directory;

    @Inject
    private MeetingStage meetings;

    @Inject
    private MinutesSharing sharing;

    @Inject
    private UsualReaders usual;

    @Test
    void who_sits_in_the_body_or_works_for_the_partner_reads_them_and_nobody_else() {
        Meeting meeting = handedIn(2_940);
        Set<BodyId> group = Set.of(body("ausb"));
        assertNotVisible(() -> stage.as(SECRETARY, () -> sharing.share(meeting.id(), group, Set.of())));
        meetings.approve(meeting);
        for (Persona other : List.of(STEERING_AGENCY, TEAM_CITY, EVALUATOR, COORDINATOR, HEAD_OF_CITY)) {
            assertNotVisible(() -> stage.as(other, () -> sharing.share(meeting.id(), group, Set.of())));
        }
        assertThat(statusFor(TEAM_JOBCENTER, meeting)).isEqualTo(404);
        stage.as(SECRETARY, () -> sharing.share(meeting.id(), group, Set.of()));
        assertThat(statusFor(TEAM_JOBCENTER, meeting)).isEqualTo(200);
        assertThat(statusFor(HEAD_OF_AGENCY, meeting)).isEqualTo(404);
        assertThat(Visitor.as(TEAM_JOBCENTER).get(page(meeting)).body().replaceFirst("(?s)<nav class=\"ek-bar\".*", ""))
                .as("in the menu they are at the minutes, and not at the meetings as well")
                .containsOnlyOnce("aria-current=\"page\"");
        assertThat(Visitor.as(TEAM_JOBCENTER)
                        .get("/c/lindental/meetings/" + meeting.getKey())
                        .status())
                .as("the meeting itself stays closed")
                .isEqualTo(404);
        assertThat(Visitor.as(TEAM_JOBCENTER)
                        .get(page(meeting) + "/minutes.pdf")
                        .body())
                .startsWith("%PDF");

        stage.as(SECRETARY, () -> sharing.share(meeting.id(), Set.of(), Set.of(agency())));
        assertThat(statusFor(TEAM_JOBCENTER, meeting)).as("taken back").isEqualTo(404);
        assertThat(statusFor(HEAD_OF_AGENCY, meeting)).isEqualTo(200);
        assertThat(statusFor(TEAM_AGENCY, meeting)).isEqualTo(200);
        stage.as(SECRETARY, () -> sharing.share(meeting.id(), Set.of(), Set.of()));
        assertThat(statusFor(TEAM_AGENCY, meeting)).isEqualTo(404);
    }

    @Test
    void nobody_shares_beyond_the_cooperation() {
        Meeting meeting = handedIn(2_941);
        meetings.approve(meeting);
        CooperationId other = directory.cooperation("weidental").orElseThrow().id();
        BodyId strange = directory.bodies(other).get(0).id();
        assertNotVisible(() -> stage.as(SECRETARY, () -> sharing.share(meeting.id(), Set.of(strange), Set.of())));
        assertNotVisible(() ->
                stage.as(SECRETARY, () -> sharing.share(meeting.id(), Set.of(), Set.of(new PartnerId(999_999)))));
    }

    @Test
    void what_a_body_always_passes_on_goes_with_the_approval_and_not_before() {
        Set<BodyId> group = Set.of(body("ausb"));
        for (Persona other : List.of(STEERING_AGENCY, TEAM_CITY, EVALUATOR, COORDINATOR, HEAD_OF_CITY)) {
            assertNotVisible(() -> stage.as(other, () -> usual.say(steering(), group, Set.of())));
        }
        Meeting earlier = handedIn(3_376);
        meetings.approve(earlier);
        stage.as(CHAIR, () -> usual.say(steering(), group, Set.of(agency())));
        Meeting meeting = handedIn(3_377);
        assertThat(statusFor(TEAM_JOBCENTER, meeting)).as("not approved yet").isEqualTo(404);
        assertThat(Visitor.as(STEERING_AGENCY).get(OVERVIEW).body())
                .contains("Genehmigte Niederschriften gehen immer an");
        meetings.approve(meeting);

        assertThat(statusFor(TEAM_JOBCENTER, meeting)).isEqualTo(200);
        assertThat(statusFor(HEAD_OF_AGENCY, meeting)).isEqualTo(200);
        assertThat(statusFor(HEAD_OF_CITY, meeting)).as("not chosen").isEqualTo(404);
        assertThat(statusFor(TEAM_JOBCENTER, earlier)).as("approved before").isEqualTo(404);
        assertThat(Visitor.as(TEAM_JOBCENTER).get("/c/lindental/notifications").body())
                .as("members of the body learn of it")
                .contains(meeting.getTitle())
                .doesNotContain(earlier.getTitle());

        stage.as(SECRETARY, () -> usual.say(steering(), Set.of(), Set.of()));
        Meeting later = handedIn(3_378);
        meetings.approve(later);
        assertThat(statusFor(TEAM_JOBCENTER, later)).isEqualTo(404);
        assertThat(statusFor(TEAM_JOBCENTER, meeting)).as("stays shared").isEqualTo(200);
    }

    @Test
    void chair_and_secretary_tick_the_readers_on_their_page_and_none_of_elsewhere_nor_the_body_itself() {
        Answer ticked = Visitor.as(SECRETARY)
                .submit(
                        OVERVIEW + "/usual",
                        Map.of("readers:bodies", String.valueOf(body("ausb").value())),
                        "readers:keep");
        assertThat(ticked.status()).isEqualTo(302);
        assertThat(stage.ask(STEERING_AGENCY, () -> usual.of(steering())))
                .isEqualTo(List.copyOf(MinutesReader.all(Set.of(body("ausb")), Set.of())));
        assertThat(Visitor.as(STEERING_AGENCY).get(OVERVIEW + "/usual").status())
                .isEqualTo(404);
        assertNotVisible(() -> stage.as(TEAM_CITY, () -> usual.of(steering())));
        assertNotVisible(() ->
                stage.as(CHAIR, () -> usual.say(steering(), Set.of(steering().id()), Set.of())));
        CooperationId other = directory.cooperation("weidental").orElseThrow().id();
        BodyId strange = directory.bodies(other).get(0).id();
        assertNotVisible(() -> stage.as(CHAIR, () -> usual.say(steering(), Set.of(strange), Set.of())));
        assertNotVisible(() -> stage.as(CHAIR, () -> usual.say(steering(), Set.of(), Set.of(new PartnerId(999_999)))));
    }

    @AfterEach
    void nothing_is_usual() {
        stage.as(SECRETARY, () -> usual.say(steering(), Set.of(), Set.of()));
    }

    private BodyCard steering() {
        return directory.body(here(), "stg").orElseThrow();
    }

    private int statusFor(Persona persona, Meeting meeting) {
        return Visitor.as(persona).get(page(meeting)).status();
    }

    private Meeting handedIn(int days) {
        Meeting meeting = meetings.begun("Weitergabe " + days, days);
        meetings.handIn(meeting);
        return meeting;
    }

    private BodyId body(String key) {
        return directory.bodies(here()).stream()
                .filter(one -> one.key().equals(key))
                .map(BodyCard::id)
                .findFirst()
                .orElseThrow();
    }

    private PartnerId agency() {
        return directory.partnersOf(here()).entrySet().stream()
                .filter(one -> one.getValue().startsWith("Agentur"))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private static String page(Meeting meeting) {
        return "/c/lindental/meetings/shared/" + meeting.getKey();
    }

    private CooperationId here() {
        return stage.world().cooperation();
    }

    private static void assertNotVisible(ThrowingCallable act) {
        assertThatExceptionOfType(NotVisible.class).isThrownBy(act);
    }
}
