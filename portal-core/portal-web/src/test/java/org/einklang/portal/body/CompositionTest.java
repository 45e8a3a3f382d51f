package org.einklang.portal.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.api.people.ParticipationLevel.DECISION;
import static org.einklang.api.people.ParticipationLevel.PLANNING;
import static org.einklang.api.people.VotingRight.ADVISORY;
import static org.einklang.api.people.VotingRight.NONE;
import static org.einklang.api.people.VotingRight.VOTING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.einklang.api.access.Role;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.BodyLevel;
import org.einklang.api.people.BodyRules;
import org.einklang.api.people.ParticipationLevel;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.Seat;
import org.einklang.api.people.VotingRight;
import org.einklang.api.text.Texts;
import org.einklang.portal.text.Bundles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a coordinator is told about the composition of a body, in words. */
class CompositionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final PartnerId CITY = new PartnerId(1);
    private static final PartnerId JOBCENTER = new PartnerId(2);

    private final List<HeldSeat> seats = new ArrayList<>();
    private final List<HeldSeat> vacant = new ArrayList<>();
    private final Map<PersonId, String> people = new LinkedHashMap<>();
    private final Set<PersonId> gone = new HashSet<>();
    private final Map<PartnerId, String> partners = new LinkedHashMap<>();

    @BeforeEach
    void two_partners() {
        partners.put(CITY, "Stadt");
        partners.put(JOBCENTER, "Jobcenter");
    }

    @Test
    void a_steering_group_that_fits_its_rules_is_left_in_peace() {
        wellComposed();

        assertThat(findings(BodyLevel.STEERING, null)).isEmpty();
    }

    @Test
    void a_seat_that_somebody_left_is_told_until_it_is_filled() {
        wellComposed();
        vacant.add(seats.remove(seats.size() - 1));

        assertThat(findings(BodyLevel.STEERING, null)).anyMatch(text -> text.startsWith("Ein Sitz ist frei: "));
    }

    @Test
    void a_seat_of_somebody_who_has_left_is_told() {
        wellComposed();
        gone.add(seats.get(0).seat().person());

        assertThat(findings(BodyLevel.STEERING, null))
                .containsExactly("Ausgeschieden oder bei keinem Partner mehr, aber noch mit Sitz: Leitung Stadt.");
    }

    @Test
    void each_of_several_jobcenters_has_a_voice_of_its_own() {
        PartnerId south = new PartnerId(3);
        partners.put(south, "Jobcenter Süd");
        wellComposed();
        assertThat(findings(BodyLevel.STEERING, null)).containsExactly("Ohne Sitz: Jobcenter Süd.");

        withDeputy(seat("Leitung Süd", south, Role.MEMBER, VOTING, PLANNING, null));
        assertThat(findings(BodyLevel.STEERING, null)).isEmpty();
    }

    @Test
    void two_votes_of_the_city_and_one_of_the_jobcenter_break_parity() {
        wellComposed();
        withDeputy(seat("Amtsleitung", CITY, Role.MEMBER, VOTING, PLANNING, null));

        assertThat(findings(BodyLevel.STEERING, null))
                .containsExactly(
                        "Die Stimmen sind ungleich verteilt: Stadt hat zwei Stimmen, Jobcenter hat eine Stimme.");
    }

    @Test
    void votes_are_counted_only_where_parity_is_wanted() {
        wellComposed();
        withDeputy(seat("Amtsleitung", CITY, Role.MEMBER, VOTING, PLANNING, null));

        assertThat(findings(BodyLevel.OPERATIONAL, null)).noneMatch(text -> text.contains("ungleich"));
    }

    @Test
    void a_partner_who_sits_there_only_advising_has_no_vote() {
        withDeputy(seat("Amtsleitung", CITY, Role.CHAIR, VOTING, DECISION, null));
        seat("Teamleitung", JOBCENTER, Role.SECRETARY, ADVISORY, PLANNING, null);

        assertThat(findings(BodyLevel.STEERING, null))
                .containsExactly(
                        "Die Stimmen sind ungleich verteilt: Stadt hat eine Stimme, Jobcenter hat keine Stimme.");
    }

    @Test
    void a_level_that_is_missing_is_named() {
        withDeputy(seat("Amtsleitung", CITY, Role.CHAIR, VOTING, DECISION, null));
        withDeputy(seat("Bereichsleitung", JOBCENTER, Role.MEMBER, VOTING, DECISION, null));
        seat("Schrift", CITY, Role.SECRETARY, NONE, null, null);

        assertThat(findings(BodyLevel.STEERING, null)).containsExactly("Diese Ebene fehlt: Planung.");
    }

    @Test
    void an_empty_body_has_neither_chair_nor_secretary_nor_partners() {
        assertThat(findings(BodyLevel.OPERATIONAL, null))
                .containsExactly(
                        "Niemand hat den Vorsitz.",
                        "Ohne Sitz: Stadt, Jobcenter.",
                        "Diese Ebene fehlt: Planung, Ausführung.",
                        "Niemand führt die Niederschrift.");
    }

    @Test
    void a_vote_without_a_deputy_is_named_and_a_dated_delegate_is_none() {
        wellComposed();
        HeldSeat lonely = seat("Amtsleitung", CITY, Role.MEMBER, VOTING, PLANNING, null);
        standIn(lonely, Role.DELEGATE);

        assertThat(findings(BodyLevel.OPERATIONAL, null))
                .contains("Stimmberechtigt, aber ohne Stellvertretung: Amtsleitung.");
    }

    @Test
    void what_ends_within_sixty_days_is_told_and_not_earlier() {
        wellComposed();
        seat("Gast", CITY, Role.GUEST, NONE, null, TODAY.plusDays(60));
        seat("Spätergast", CITY, Role.GUEST, NONE, null, TODAY.plusDays(61));

        assertThat(findings(BodyLevel.STEERING, TODAY.plusDays(60)))
                .containsExactly(
                        "Bald endet ein Sitz: Gast am 09.05.2026.", "Die Laufzeit des Gremiums endet am 09.05.2026.");
        assertThat(findings(BodyLevel.STEERING, TODAY.plusDays(61)))
                .containsExactly("Bald endet ein Sitz: Gast am 09.05.2026.");
    }

    @Test
    void a_body_of_others_owes_us_neither_chair_nor_parity_but_a_seat_wants_a_deputy() {
        seat("Amtsleitung", CITY, Role.MEMBER, VOTING, null, null);

        assertThat(findings(BodyLevel.EXTERNAL, null))
                .containsExactly("Stimmberechtigt, aber ohne Stellvertretung: Amtsleitung.");
    }

    private void wellComposed() {
        withDeputy(seat("Leitung Stadt", CITY, Role.CHAIR, VOTING, DECISION, null));
        withDeputy(seat("Leitung Jobcenter", JOBCENTER, Role.MEMBER, VOTING, PLANNING, null));
        seat("Schrift", CITY, Role.SECRETARY, NONE, ParticipationLevel.EXECUTION, null);
    }

    private List<String> findings(BodyLevel level, @Nullable LocalDate until) {
        BodyRules rules = BodyRules.usual(level);
        SeatPlan plan = new SeatPlan(seats, List.of());
        return new Composition(level, rules, until, plan, vacant, partners, people, gone)
                .findings(TODAY).stream()
                        .map(finding -> finding.text(new German()))
                        .toList();
    }

    private HeldSeat seat(
            String name,
            PartnerId partner,
            Role role,
            VotingRight vote,
            @Nullable ParticipationLevel level,
            @Nullable LocalDate until) {
        PersonId person = new PersonId(people.size() + 1);
        people.put(person, name);
        HeldSeat seat = new HeldSeat(
                person.value(),
                new Seat(person, new BodyId(7), role, vote, partner),
                level,
                new Days(TODAY.minusYears(1), until),
                0);
        seats.add(seat);
        return seat;
    }

    private void withDeputy(HeldSeat seat) {
        standIn(seat, Role.DEPUTY);
    }

    private void standIn(HeldSeat seat, Role role) {
        PersonId person = new PersonId(1000 + seats.size());
        seats.add(new HeldSeat(
                1000 + seats.size(),
                new Seat(person, new BodyId(7), role, NONE, seat.seat().partner()),
                null,
                new Days(TODAY.minusYears(1), null),
                seat.id()));
    }

    private static final class German implements Texts {

        @Override
        public String get(Locale locale, String key, Object... arguments) {
            return Bundles.text(locale, key, arguments);
        }

        @Override
        public String get(String key, Object... arguments) {
            return get(Locale.GERMAN, key, arguments);
        }

        @Override
        public Locale locale() {
            return Locale.GERMAN;
        }
    }
}
