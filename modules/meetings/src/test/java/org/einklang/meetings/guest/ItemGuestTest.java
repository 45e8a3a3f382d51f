package org.einklang.meetings.guest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.einklang.api.dates.Outsider;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.meetings.invitation.Answer;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.MeetingPlan;
import org.junit.jupiter.api.Test;

/** A guest sees the item from the invitation until 30 days after the meeting (rules.md, rights, meetings). */
class ItemGuestTest {

    private static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");
    private static final Instant STARTS = NOW.plus(Duration.ofDays(20));
    private static final Instant ENDS = STARTS.plus(Duration.ofHours(2));

    private final Meeting meeting = new Meeting(
            new CooperationId(1),
            new BodyId(2),
            "stg-2026-01",
            new MeetingPlan("Sitzung", STARTS, ENDS, "Rathaus"),
            new PersonId(3),
            NOW);

    @Test
    void nothing_is_seen_before_the_invitation() {
        assertThat(guest().isInside(NOW)).isFalse();
    }

    @Test
    void the_item_is_seen_until_thirty_days_after_the_meeting() {
        ItemGuest guest = guest();
        guest.invite(NOW);

        assertThat(guest.isInside(NOW)).isTrue();
        assertThat(guest.isInside(ENDS.plus(Duration.ofDays(30)).minusSeconds(1)))
                .isTrue();
        assertThat(guest.isInside(ENDS.plus(Duration.ofDays(30)))).isFalse();
    }

    @Test
    void answers_count_until_the_meeting_is_over() {
        ItemGuest guest = guest();
        guest.invite(NOW);
        meeting.invite();

        assertThat(guest.isAsked(ENDS.minusSeconds(1))).isTrue();
        assertThat(guest.isAsked(ENDS)).isFalse();
        meeting.cancel();
        assertThat(guest.isAsked(NOW)).isFalse();
    }

    @Test
    void who_is_not_to_come_sees_nothing_and_is_asked_anew_from_the_beginning() {
        ItemGuest guest = guest();
        assertThat(guest.invite(NOW)).as("calendar programs count from 0").isZero();
        guest.answer(Answer.ACCEPTED, NOW);

        assertThat(guest.disinvite()).isEqualTo(1);
        assertThat(guest.isInside(NOW)).isFalse();
        assertThat(guest.invite(NOW)).isEqualTo(2);
        assertThat(guest.getAnswer()).isEqualTo(Answer.NONE);
    }

    private ItemGuest guest() {
        meeting.addItem("Ausbildungsmesse");
        return ItemGuest.of(
                meeting.getAgenda().get(0),
                new Outsider("Messeleitung", "messe@example.org", Locale.GERMAN),
                new PersonId(3));
    }
}
