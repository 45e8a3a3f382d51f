package org.einklang.meetings.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.HEAD_OF_AGENCY;
import static org.einklang.testkit.Personas.HEAD_OF_CITY;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.einklang.api.deadline.BodyMeetings.Days;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.Directory;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.invitation.MeetingInvitation;
import org.einklang.testkit.TestPortal;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** When a body met and meets, for the light that warns before its cadence is broken. */
@ExtendWith(ArquillianExtension.class)
class MeetingRhythmIT {

    @Inject
    private Stage stage;

    @Inject
    private MeetingRhythm rhythm;

    @Inject
    private MeetingPlanning planning;

    @Inject
    private MeetingInvitation invitation;

    @Inject
    private Meetings meetings;

    @Inject
    private Directory directory;

    @Test
    void a_meeting_took_place_if_people_were_invited_and_one_that_was_cancelled_never_counts() {
        long invited = plan(1900);
        stage.as(HEAD_OF_CITY, () -> invitation.invite(invited));
        long onlyPlanned = plan(1910);
        long cancelled = plan(1895);
        stage.as(HEAD_OF_CITY, () -> planning.cancel(cancelled));

        assertThat(days(1890).next()).isEqualTo(day(1900));
        assertThat(days(1905)).isEqualTo(new Days(day(1900), day(1910)));
        assertThat(days(1920)).isEqualTo(new Days(day(1900), null));
        stage.as(HEAD_OF_CITY, () -> planning.cancel(invited));
        stage.as(HEAD_OF_CITY, () -> planning.cancel(onlyPlanned));
    }

    @Test
    void all_bodies_are_read_as_one_is() {
        List<BodyId> many = directory.bodies(stage.world().cooperation()).stream()
                .map(BodyCard::id)
                .toList();
        List<BodyId> more = Stream.iterate(1L, id -> id + 1)
                .limit(20)
                .map(id -> new BodyId(Long.MAX_VALUE - id))
                .toList();
        List<BodyId> all = Stream.concat(many.stream(), more.stream()).toList();

        BodyId steering = stage.world().body("stg");
        assertThat(rhythm.days(stage.world().cooperation(), all, TestPortal.STARTED))
                .containsEntry(
                        steering,
                        Objects.requireNonNull(
                                rhythm.days(stage.world().cooperation(), List.of(steering), TestPortal.STARTED)
                                        .get(steering)));
    }

    @Test
    void chair_and_secretary_find_the_form_with_their_body_in_it() {
        BodyCard steering = directory.body(stage.world().body("stg"));
        String form = stage.ask(CHAIR, () -> rhythm.planning(steering)).orElseThrow();

        assertThat(Visitor.as(CHAIR).get(form).body())
                .containsPattern("<option value=\"" + steering.id().value() + "\" selected");
        assertThat(stage.ask(HEAD_OF_AGENCY, () -> rhythm.planning(steering))).isEmpty();
    }

    private Days days(int after) {
        BodyId sponsors = stage.world().body("trg");
        return Objects.requireNonNull(rhythm.days(stage.world().cooperation(), List.of(sponsors), moment(after))
                .get(sponsors));
    }

    private long plan(int after) {
        MeetingPlan plan =
                new MeetingPlan("Turnus " + after, moment(after), moment(after).plus(Duration.ofHours(1)), "Rathaus");
        return stage.ask(HEAD_OF_CITY, () -> {
            String key =
                    planning.plan(stage.world().cooperation(), stage.world().body("trg"), plan, List.of("Begrüßung"));
            return meetings.byKey(stage.world().cooperation(), key).id();
        });
    }

    private static LocalDate day(int after) {
        return PortalTime.dayOf(moment(after));
    }

    private static Instant moment(int after) {
        return TestPortal.STARTED.plus(Duration.ofDays(after));
    }
}
