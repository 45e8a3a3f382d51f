package org.einklang.portal.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.einklang.api.access.Role;
import org.einklang.api.approval.RoundCard;
import org.einklang.api.approval.Voter;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.Seat;
import org.einklang.api.people.VotingRight;
import org.einklang.portal.body.Days;
import org.einklang.portal.body.HeldSeat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who follows in a voice; asked on 10 March, while a round runs that was opened on the first. */
class SeatHeirsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final LocalDate LONG_AGO = LocalDate.of(2024, 1, 1);
    private static final LocalDate FIFTH = LocalDate.of(2026, 3, 5);
    private static final LocalDate SIXTH = LocalDate.of(2026, 3, 6);
    private static final long CITY = 1;
    private static final long AGENCY = 2;
    private static final long OLD = 11;
    private static final long NEW = 12;
    private static final long OTHER = 13;

    @Test
    void as_long_as_the_seat_is_held_the_voice_stays() {
        assertThat(heirs(seat(OLD, CITY, LONG_AGO, null), seat(NEW, CITY, SIXTH, null)))
                .isEmpty();
        assertThat(heirs(seat(OLD, CITY, LONG_AGO, TODAY), seat(NEW, CITY, TODAY.plusDays(1), null)))
                .as("the last day is a whole day")
                .isEmpty();
    }

    @Test
    void the_successor_has_the_voice_from_the_day_after() {
        assertThat(heirs(seat(OLD, CITY, LONG_AGO, FIFTH), seat(NEW, CITY, SIXTH, null)))
                .isEqualTo(Map.of(1L, new PersonId(NEW)));
    }

    @Test
    void a_seat_of_another_partner_or_without_a_vote_or_from_before_is_no_successor() {
        HeldSeat gone = seat(OLD, CITY, LONG_AGO, FIFTH);
        assertThat(heirs(gone, seat(NEW, AGENCY, SIXTH, null))).isEmpty();
        assertThat(heirs(gone, seat(NEW, CITY, SIXTH, null, VotingRight.ADVISORY)))
                .isEmpty();
        assertThat(heirs(gone, seat(NEW, CITY, FIFTH.minusDays(1), null))).isEmpty();
        assertThat(heirs(gone, seat(NEW, CITY, TODAY.plusDays(1), null)))
                .as("not yet")
                .isEmpty();
    }

    @Test
    void who_is_asked_already_inherits_no_second_voice() {
        List<RoundCard.Voice> both = List.of(voice(1, OLD, CITY), voice(2, NEW, CITY));

        assertThat(new SeatHeirs(
                                List.of(
                                        seat(OLD, CITY, LONG_AGO, FIFTH),
                                        seat(NEW, CITY, LONG_AGO, FIFTH.minusDays(1)),
                                        seat(NEW, CITY, SIXTH, null)),
                                TODAY)
                        .of(both))
                .isEmpty();
    }

    @Test
    void two_seats_of_a_partner_go_to_two_people_in_the_order_in_which_they_ended() {
        Map<Long, PersonId> heirs = new SeatHeirs(
                        List.of(
                                seat(OLD, CITY, LONG_AGO, SIXTH),
                                seat(OTHER, CITY, LONG_AGO, FIFTH),
                                seat(NEW, CITY, SIXTH, null),
                                seat(NEW + 10, CITY, SIXTH.plusDays(1), null)),
                        TODAY)
                .of(List.of(voice(1, OLD, CITY), voice(2, OTHER, CITY)));

        assertThat(heirs).isEqualTo(Map.of(2L, new PersonId(NEW), 1L, new PersonId(NEW + 10)));
    }

    @Test
    void a_person_or_a_partner_that_is_asked_has_no_seat_to_lose() {
        SeatHeirs heirs = new SeatHeirs(List.of(seat(NEW, CITY, SIXTH, null)), TODAY);

        assertThat(heirs.of(List.of(
                        new RoundCard.Voice(1, Voter.person(new PersonId(OLD), new PartnerId(CITY)), null),
                        new RoundCard.Voice(2, Voter.partner(new PartnerId(CITY)), null))))
                .isEmpty();
    }

    private static Map<Long, PersonId> heirs(HeldSeat... seats) {
        return new SeatHeirs(List.of(seats), TODAY).of(List.of(voice(1, OLD, CITY)));
    }

    private static RoundCard.Voice voice(long number, long person, long partner) {
        return new RoundCard.Voice(
                number,
                Voter.seat(new Seat(
                        new PersonId(person), new BodyId(1), Role.MEMBER, VotingRight.VOTING, new PartnerId(partner))),
                null);
    }

    private static HeldSeat seat(long person, long partner, LocalDate from, @Nullable LocalDate until) {
        return seat(person, partner, from, until, VotingRight.VOTING);
    }

    private static HeldSeat seat(
            long person, long partner, LocalDate from, @Nullable LocalDate until, VotingRight vote) {
        Seat seat = new Seat(new PersonId(person), new BodyId(1), Role.MEMBER, vote, new PartnerId(partner));
        return new HeldSeat(person * 100 + from.getDayOfMonth(), seat, null, new Days(from, until), 0);
    }
}
