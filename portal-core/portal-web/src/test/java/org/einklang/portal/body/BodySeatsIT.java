package org.einklang.portal.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.EVALUATOR;
import static org.einklang.testkit.Personas.GUEST;
import static org.einklang.testkit.Personas.HOST;
import static org.einklang.testkit.Personas.PRESS_AGENCY;
import static org.einklang.testkit.Personas.PRESS_CITY;
import static org.einklang.testkit.Personas.PRESS_JOBCENTER;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;
import static org.einklang.testkit.Personas.TEAM_CITY;
import static org.einklang.testkit.Personas.TRAINING_CITY;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.access.Role;
import org.einklang.api.access.Scope;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.BodyLevel;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.people.Handover;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.Seat;
import org.einklang.api.people.VotingRight;
import org.einklang.api.table.TableQuery;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.directory.AbsenceCancelled;
import org.einklang.portal.directory.AbsenceRecorded;
import org.einklang.portal.directory.CorePermission;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Statements;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who appoints groups and fills seats, who enters deputies, and what a deputy may do. */
@ExtendWith(ArquillianExtension.class)
class BodySeatsIT {

    @Inject
    private Stage stage;

    @Inject
    private BodyAppointment appointment;

    @Inject
    private BodyRevision revision;

    @Inject
    private SeatFilling filling;

    @Inject
    private StandInNaming naming;

    @Inject
    private DeputisingEntry deputising;

    @Inject
    private DecisionRights decisions;

    @Inject
    private BodyReading reading;

    @Inject
    private SeatHandover handover;

    @Inject
    private Directory directory;

    @Inject
    private Access access;

    @Inject
    private Event<AbsenceRecorded> away;

    @Inject
    private Event<AbsenceCancelled> back;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init") // set up before each test
    private BodyCard group;

    private long seat;

    /** A group of the steering group: the press officer of the city chairs and votes. */
    @BeforeEach
    void a_group_appointed_by_the_secretary_of_the_steering_group() {
        group = stage.ask(SECRETARY, () -> appointment.appoint(here(), "seatprobe", BodyLevel.OPERATIONAL, charter()));
        seat = stage.ask(SECRETARY, () -> give(PRESS_CITY, Role.CHAIR, VotingRight.VOTING));
    }

    @AfterEach
    void the_group_is_gone() throws Exception {
        transaction.begin();
        stage.as(COORDINATOR, () -> bin.throwAway(group.id()));
        transaction.commit();
    }

    @Inject
    private BodyBin bin;

    @Test
    void chair_and_secretary_of_the_appointing_body_keep_the_group_and_nobody_else_does() {
        for (Persona keeper : List.of(CHAIR, SECRETARY, COORDINATOR)) {
            stage.as(keeper, () -> {
                long given = give(HOST, Role.MEMBER, VotingRight.VOTING);
                filling.end(given, today().minusDays(1));
            });
        }
        assertThat(List.of(ADMINISTRATOR, EVALUATOR, STEERING_AGENCY, PRESS_CITY, TEAM_CITY, GUEST))
                .allSatisfy(persona -> {
                    notVisible(persona, () -> give(HOST, Role.MEMBER, VotingRight.VOTING));
                    notVisible(persona, () -> filling.end(seat, today()));
                    notVisible(persona, () -> naming.nameDeputy(seat, stage.person(HOST), null));
                    notVisible(persona, () -> revision.archive(group.id()));
                    notVisible(
                            persona, () -> appointment.appoint(here(), "verboten", BodyLevel.OPERATIONAL, charter()));
                });
    }

    @Test
    void the_steering_group_appoints_operational_groups_only() {
        Charter advisory = Charter.usual("Beirat", BodyLevel.ADVISORY)
                .appointedBy(stage.world().body("stg"));
        notVisible(CHAIR, () -> appointment.appoint(here(), "verboten", BodyLevel.ADVISORY, advisory));
        notVisible(CHAIR, () -> revision.change(stage.world().body("trg"), advisory, 1));

        BodyId own = group.id();
        Charter ofGroup = charter().appointedBy(own);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> stage.as(
                        COORDINATOR, () -> appointment.appoint(here(), "verboten", BodyLevel.OPERATIONAL, ofGroup)))
                .extracting(RuleViolation::key)
                .isEqualTo("bodies.body.appointing_level");
    }

    @Test
    void a_body_of_another_cooperation_appoints_nothing_here() {
        BodyId foreign = stage.ask(
                STEERING_AGENCY,
                () -> reading.own(elsewhere())
                        .keys(TableQuery.of(Map.of()), 0, 1)
                        .get(0));

        notVisible(
                COORDINATOR,
                () -> appointment.appoint(
                        here(), "verboten", BodyLevel.OPERATIONAL, charter().appointedBy(foreign)));
        notVisible(COORDINATOR, () -> reading.own(elsewhere()));
        notVisible(COORDINATOR, () -> reading.file(elsewhere(), "stg"));
        notVisible(COORDINATOR, () -> revision.archive(foreign));
        notVisible(COORDINATOR, () -> decisions.of(elsewhere()));
    }

    @Test
    void holder_chair_secretary_and_coordinator_enter_a_deputy_and_nobody_else_does() {
        long member = stage.ask(SECRETARY, () -> give(HOST, Role.MEMBER, VotingRight.VOTING));
        assertThat(List.of(PRESS_JOBCENTER, STEERING_AGENCY, ADMINISTRATOR, EVALUATOR, GUEST))
                .allSatisfy(persona -> notVisible(persona, () -> enter(member, PRESS_AGENCY)));

        for (Persona persona : List.of(HOST, PRESS_CITY, COORDINATOR)) {
            stage.as(persona, () -> enter(member, PRESS_AGENCY));
            assertThat(voter(member)).isEqualTo(stage.person(PRESS_AGENCY));
            long entered = deputisings(member).get(0).id();
            notVisible(STEERING_AGENCY, () -> deputising.cancel(entered));
            stage.as(persona, () -> deputising.cancel(entered));
            assertThat(voter(member)).isEqualTo(stage.person(HOST));
        }
    }

    @Test
    void a_deputy_has_the_seats_rights_while_deputising_and_none_afterwards() {
        Scope here = Scope.body(here(), group.id());
        assertThat(stage.ask(PRESS_AGENCY, () -> access.may(CorePermission.APPOINT_BODY, here)))
                .isFalse();

        stage.as(COORDINATOR, () -> enter(seat, PRESS_AGENCY));
        assertThat(stage.ask(PRESS_AGENCY, () -> access.may(CorePermission.APPOINT_BODY, here)))
                .isTrue();
        Seat acting = acting().get(0);
        assertThat(acting.role()).isEqualTo(Role.CHAIR);
        assertThat(acting.votingRight()).isEqualTo(VotingRight.VOTING);
        assertThat(acting.deputisesFor()).contains(stage.person(PRESS_CITY));
        assertThat(directory.seats(group.id(), today()))
                .extracting(Seat::person)
                .containsExactly(stage.person(PRESS_CITY));

        stage.as(COORDINATOR, () -> deputising.cancel(deputisings(seat).get(0).id()));
        assertThat(stage.ask(PRESS_AGENCY, () -> access.may(CorePermission.APPOINT_BODY, here)))
                .isFalse();
    }

    @Test
    void nobody_gets_a_second_vote_by_a_seat_while_deputising() {
        stage.as(COORDINATOR, () -> enter(seat, PRESS_AGENCY));

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> stage.as(COORDINATOR, () -> give(PRESS_AGENCY, Role.MEMBER, VotingRight.VOTING)))
                .extracting(RuleViolation::key)
                .isEqualTo("bodies.seat.deputises");
        stage.as(COORDINATOR, () -> give(PRESS_AGENCY, Role.MEMBER, VotingRight.ADVISORY));
        assertThat(acting())
                .filteredOn(one -> one.votingRight() == VotingRight.VOTING)
                .hasSize(1);
    }

    @Test
    void a_deputy_may_come_from_another_partner_but_not_from_another_cooperation() {
        stage.as(SECRETARY, () -> naming.nameDeputy(seat, stage.person(PRESS_JOBCENTER), null));
        assertThat(file().plan().standIns(file().plan().seat(seat).orElseThrow(), today()))
                .extracting(one -> one.seat().person())
                .containsExactly(stage.person(PRESS_JOBCENTER));

        PersonId stranger = directory.seats(weidentalBody(), today()).stream()
                .map(Seat::person)
                .filter(person -> !person.equals(stage.person(STEERING_AGENCY)))
                .findFirst()
                .orElseThrow();
        notVisible(COORDINATOR, () -> naming.nameDeputy(seat, stranger, null));
        notVisible(COORDINATOR, () -> deputising.enter(seat, stranger, today(), today()));
    }

    @Test
    void in_an_absence_the_standing_deputy_steps_in_and_leaves_when_it_is_cancelled() throws Exception {
        stage.as(SECRETARY, () -> naming.nameDeputy(seat, stage.person(PRESS_JOBCENTER), null));

        inTransaction(() -> away.fire(absence(today().plusDays(3), Optional.of(stage.person(HOST)))));
        assertThat(voter(seat)).isEqualTo(stage.person(PRESS_JOBCENTER));

        inTransaction(() -> away.fire(absence(today(), Optional.empty())));
        assertThat(deputisings(seat)).hasSize(1);
        assertThat(deputisings(seat).get(0).days().until()).isEqualTo(today());

        inTransaction(() -> back.fire(new AbsenceCancelled(4711, stage.person(PRESS_CITY))));
        assertThat(voter(seat)).isEqualTo(stage.person(PRESS_CITY));
    }

    @Test
    void in_an_absence_without_a_standing_deputy_the_one_of_the_absence_steps_in() throws Exception {
        inTransaction(() -> away.fire(absence(today().plusDays(3), Optional.of(stage.person(HOST)))));

        assertThat(voter(seat)).isEqualTo(stage.person(HOST));
    }

    @Test
    void the_successor_takes_the_seat_from_the_day_after_with_the_same_vote_and_deputy() throws Exception {
        stage.as(SECRETARY, () -> naming.nameDeputy(seat, stage.person(PRESS_JOBCENTER), null));
        PersonId leaving = stage.person(PRESS_CITY);
        assertThat(handover.of(leaving, here()))
                .extracting(Handover.Kind::textKey)
                .contains("bodies.handover.seats");

        inTransaction(() ->
                stage.as(COORDINATOR, () -> handover.handOver(leaving, stage.person(TRAINING_CITY), here(), today())));

        assertThat(directory.seats(group.id(), today()))
                .extracting(Seat::person)
                .containsExactly(leaving);
        Seat next = directory.seats(group.id(), today().plusDays(1)).get(0);
        assertThat(next.person()).isEqualTo(stage.person(TRAINING_CITY));
        assertThat(next.role()).isEqualTo(Role.CHAIR);
        assertThat(next.votingRight()).isEqualTo(VotingRight.VOTING);
        assertThat(file().plan().held().stream().filter(one -> !one.isSeat()))
                .anySatisfy(one -> assertThat(one.days().from()).isEqualTo(today().plusDays(1)));
    }

    @Test
    void an_archived_body_is_read_but_not_changed_and_leaves_the_lists() {
        stage.as(SECRETARY, () -> revision.archive(group.id()));

        assertThat(directory.bodies(here())).extracting(BodyCard::key).doesNotContain("seatprobe");
        assertThat(Visitor.as(PRESS_CITY).get("/c/lindental/bodies/seatprobe").status())
                .isEqualTo(200);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> stage.as(COORDINATOR, () -> give(HOST, Role.MEMBER, VotingRight.VOTING)));

        stage.as(SECRETARY, () -> revision.reopen(group.id()));
        assertThat(directory.bodies(here())).extracting(BodyCard::key).contains("seatprobe");
    }

    @Test
    void a_change_of_the_charter_is_told_with_before_and_after() {
        int version = stage.ask(COORDINATOR, () -> reading.version(group.id()));
        stage.as(SECRETARY, () -> revision.change(group.id(), charter().toDo("Neuer Zweck", ""), version));

        assertThat(Visitor.as(PRESS_CITY).get("/c/lindental/bodies/seatprobe").body())
                .contains("hat „Zweck“ geändert: vorher keine Angabe, jetzt Neuer Zweck.");
    }

    @Test
    void a_mandate_gives_no_rights_in_the_portal() {
        BodyId youth = stage.ask(COORDINATOR, () -> reading.external(here())).stream()
                .filter(file -> file.body().key().equals("jha"))
                .findFirst()
                .orElseThrow()
                .body()
                .id();
        long mandate = stage.ask(
                COORDINATOR,
                () -> filling.give(
                        youth,
                        stage.person(GUEST),
                        null,
                        new SeatTerms(Role.CHAIR, VotingRight.VOTING, null, null),
                        today()));
        notVisible(GUEST, () -> reading.own(here()));
        stage.as(COORDINATOR, () -> filling.end(mandate, today().minusDays(1)));
    }

    @Test
    void the_page_of_a_seat_is_there_for_those_who_may_act_and_for_nobody_else() {
        String page = "/c/lindental/bodies/seatprobe/seats/" + seat;
        for (String path : List.of(page, page + "/deputise")) {
            assertThat(List.of(PRESS_CITY, COORDINATOR))
                    .allSatisfy(persona ->
                            assertThat(Visitor.as(persona).get(path).status()).isEqualTo(200));
            assertThat(List.of(STEERING_AGENCY, TEAM_CITY, ADMINISTRATOR, GUEST))
                    .allSatisfy(persona ->
                            assertThat(Visitor.as(persona).get(path).status()).isEqualTo(404));
            assertThat(Visitor.as(COORDINATOR)
                            .get(path.replace("seatprobe", "stg"))
                            .status())
                    .isEqualTo(404);
        }
        assertThat(Visitor.as(COORDINATOR)
                        .get("/c/lindental/bodies/seatprobe/seats/x")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void only_the_coordinator_agrees_who_decides() {
        notVisible(CHAIR, () -> decisions.agree(here(), Matter.NEEDS, deciding(BodyLevel.STEERING)));
        stage.as(COORDINATOR, () -> decisions.agree(here(), Matter.NEEDS, deciding(BodyLevel.STEERING)));
        assertThat(stage.ask(TEAM_CITY, () -> decisions.of(here())).part(Matter.NEEDS, BodyLevel.STEERING))
                .isEqualTo(Part.DECIDES);

        stage.as(COORDINATOR, () -> decisions.agree(here(), Matter.NEEDS, deciding(BodyLevel.OPERATIONAL)));
        assertThat(stage.ask(TEAM_CITY, () -> decisions.of(here())).part(Matter.NEEDS, BodyLevel.STEERING))
                .isEqualTo(Part.INFORMED);
    }

    @Test
    void pages_take_as_many_statements_with_a_hundred_seats() {
        Visitor visitor = Visitor.as(COORDINATOR);
        List<String> pages = List.of(
                "/c/lindental/bodies",
                "/c/lindental/bodies/seatprobe",
                "/c/lindental/bodies/organigram",
                "/c/lindental/bodies/mandates",
                "/c/lindental/bodies/checks");
        List<Integer> before =
                pages.stream().map(page -> Statements.of(page, visitor)).toList();

        stage.as(COORDINATOR, () -> bin.fill(group, stage.person(HOST), today()));
        assertThat(pages.stream().map(page -> Statements.of(page, visitor)).toList())
                .isEqualTo(before);
    }

    @Test
    void who_sits_in_a_hundred_bodies_takes_as_many_statements_everywhere() {
        Visitor member = Visitor.as(STEERING_AGENCY);
        Visitor coordinator = Visitor.as(COORDINATOR);
        String person = String.valueOf(stage.person(STEERING_AGENCY).value());
        String partner = String.valueOf(stage.ask(COORDINATOR, () -> directory.person(stage.person(STEERING_AGENCY)))
                .partner()
                .value());
        List<String> ofMember = List.of(
                "/c/lindental",
                "/c/lindental/meetings",
                "/c/lindental/bodies",
                "/c/lindental/bodies/organigram",
                "/c/lindental/bodies/mandates",
                "/c/lindental/bodies/decisions",
                "/c/lindental/people",
                "/c/lindental/partners",
                "/c/lindental/partners/" + partner,
                "/c/lindental/contacts",
                "/c/lindental/terms",
                "/c/lindental/notifications",
                "/me/rights",
                "/me/sessions");
        List<String> ofCoordinator = List.of(
                "/c/lindental/bodies/checks",
                "/c/lindental/contacts/gaps",
                "/c/lindental/roles",
                "/c/lindental/accounts",
                "/c/lindental/audit",
                "/c/lindental/audit/access",
                "/c/lindental/people/" + person + "/rights");
        statements(ofCoordinator, coordinator); // that somebody looked is noted once an hour
        List<Integer> before = statements(ofMember, member);
        List<Integer> beforeOfCoordinator = statements(ofCoordinator, coordinator);

        stage.as(COORDINATOR, () -> bin.seatEverywhere(group, stage.person(STEERING_AGENCY), today()));
        assertThat(statements(ofMember, member)).isEqualTo(before);
        assertThat(statements(ofCoordinator, coordinator)).isEqualTo(beforeOfCoordinator);
    }

    private static List<Integer> statements(List<String> pages, Visitor visitor) {
        return pages.stream().map(page -> Statements.of(page, visitor)).toList();
    }

    private static Map<BodyLevel, Part> deciding(BodyLevel level) {
        Map<BodyLevel, Part> parts = new EnumMap<>(BodyLevel.class);
        DecisionTable.LEVELS.forEach(one -> parts.put(one, one == level ? Part.DECIDES : Part.INFORMED));
        return parts;
    }

    private Charter charter() {
        return Charter.usual("Gruppe Sitzprobe", BodyLevel.OPERATIONAL)
                .appointedBy(stage.world().body("stg"));
    }

    private long give(Persona persona, Role role, VotingRight vote) {
        return filling.give(group.id(), stage.person(persona), null, new SeatTerms(role, vote, null, null), today());
    }

    private void enter(long seatId, Persona deputy) {
        deputising.enter(seatId, stage.person(deputy), today(), today().plusDays(5));
    }

    private AbsenceRecorded absence(LocalDate until, Optional<PersonId> deputy) {
        return new AbsenceRecorded(4711, stage.person(PRESS_CITY), today(), until, deputy);
    }

    private void inTransaction(Runnable deed) throws Exception {
        transaction.begin();
        deed.run();
        transaction.commit();
    }

    private PersonId voter(long seatId) {
        SeatPlan plan = file().plan();
        HeldSeat held = plan.seat(seatId).orElseThrow();
        return plan.actsIn(held, today())
                .map(ActsFor::person)
                .orElse(held.seat().person());
    }

    private List<ActsFor> deputisings(long seatId) {
        SeatPlan plan = file().plan();
        return plan.inSeat(plan.seat(seatId).orElseThrow()).toList();
    }

    private List<Seat> acting() {
        return directory.actingSeats(group.id(), today());
    }

    private BodyFile file() {
        return stage.ask(COORDINATOR, () -> reading.file(here(), "seatprobe"));
    }

    private BodyId weidentalBody() {
        return directory.bodies(elsewhere()).get(0).id();
    }

    private CooperationId here() {
        return stage.world().cooperation();
    }

    private CooperationId elsewhere() {
        return directory.cooperation("weidental").orElseThrow().id();
    }

    private LocalDate today() {
        return PortalTime.dayOf(clock.instant());
    }

    private void notVisible(Persona persona, Runnable act) {
        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> stage.as(persona, act));
    }
}
