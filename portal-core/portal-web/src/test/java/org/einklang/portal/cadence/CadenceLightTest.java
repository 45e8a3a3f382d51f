package org.einklang.portal.cadence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.einklang.api.deadline.BodyMeetings.Days;
import org.einklang.api.deadline.PublicHolidays;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.BodyLevel;
import org.einklang.api.people.BodyRules;
import org.einklang.api.people.CooperationId;
import org.einklang.portal.body.BodyRhythm;
import org.einklang.portal.cadence.CadenceLight.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The portal shows for each body when the next meeting is due, and warns before a cadence is broken. */
class CadenceLightTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 10);
    private static final LocalDate LONG_AGO = LocalDate.of(2024, 5, 2);

    @Test
    void the_steering_group_meets_every_month() {
        assertThat(steering(met("2026-10-20", "2026-11-24"))).isEqualTo(State.ON_TIME);
        assertThat(steering(met("2026-11-03", null))).isEqualTo(State.ON_TIME);
        assertThat(steering(met("2026-10-20", null))).isEqualTo(State.DUE_SOON);
        assertThat(steering(met("2026-10-20", "2026-12-01"))).isEqualTo(State.PLANNED_TOO_LATE);
        assertThat(steering(met("2026-09-30", "2026-11-24"))).isEqualTo(State.BROKEN);
    }

    @Test
    void the_sponsors_meet_every_year() {
        assertThat(light(BodyLevel.SPONSOR, met("2025-01-15", null), null).state())
                .isEqualTo(State.ON_TIME);
        assertThat(light(BodyLevel.SPONSOR, met("2024-12-15", null), null).state())
                .isEqualTo(State.BROKEN);
    }

    @Test
    void a_body_that_has_not_met_counts_from_the_day_on_which_it_began() {
        assertThat(light(BodyLevel.STEERING, Days.NONE, LocalDate.of(2026, 11, 2))
                        .due())
                .isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(light(BodyLevel.STEERING, Days.NONE, LONG_AGO).state()).isEqualTo(State.BROKEN);
        assertThat(light(BodyLevel.STEERING, Days.NONE, null).state()).isEqualTo(State.NEVER_MET);
    }

    @Test
    void without_a_module_for_meetings_nobody_is_told_that_something_is_broken() {
        assertThat(light(BodyLevel.STEERING, null, LONG_AGO).state()).isEqualTo(State.UNKNOWN);
        assertThat(light(BodyLevel.STEERING, null, LONG_AGO).wantsMeeting()).isFalse();
    }

    @Test
    void operational_groups_that_have_settled_no_cadence_meet_as_needed() {
        assertThat(light(BodyLevel.OPERATIONAL, met("2025-01-15", null), LONG_AGO)
                        .state())
                .isEqualTo(State.AS_NEEDED);
    }

    @Test
    void a_meeting_is_wanted_where_it_helps() {
        assertThat(light(BodyLevel.STEERING, met("2026-09-30", null), null).wantsMeeting())
                .isTrue();
        assertThat(light(BodyLevel.STEERING, met("2026-09-30", "2026-11-24"), null)
                        .wantsMeeting())
                .isFalse();
        assertThat(light(BodyLevel.STEERING, met("2026-10-20", "2026-12-01"), null)
                        .wantsMeeting())
                .isTrue();
        assertThat(light(BodyLevel.STEERING, met("2026-10-20", "2026-11-24"), null)
                        .wantsMeeting())
                .isFalse();
    }

    private static State steering(Days met) {
        return light(BodyLevel.STEERING, met, LONG_AGO).state();
    }

    private static CadenceLight light(BodyLevel level, @Nullable Days met, @Nullable LocalDate began) {
        BodyCard body = new BodyCard(new BodyId(1), new CooperationId(1), "some", "Some body", level);
        BodyRhythm rhythm = new BodyRhythm(body, BodyRules.usual(level).meets(), began);
        return CadenceLight.of(rhythm, met, TODAY, PublicHolidays.NONE);
    }

    private static Days met(String last, @Nullable String next) {
        return new Days(LocalDate.parse(last), next == null ? null : LocalDate.parse(next));
    }
}
