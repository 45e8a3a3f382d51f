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
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;
import static org.einklang.testkit.Personas.TEAM_CITY;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Role;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.BodyLevel;
import org.einklang.api.people.VotingRight;
import org.einklang.api.table.TableQuery;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Statements;
import org.einklang.testkit.http.Visitor;
import org.junit.jupiter.api.Test;

/** Who appoints groups and fills seats, and what becomes of a body. */
class BodySeatsIT extends SeatStage {

    @Inject
    private BodyRevision revision;

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
        BodyId youth =
                stage.ask(COORDINATOR, () -> reading.file(here(), "jha")).body().id();
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
    void pages_take_as_many_statements_with_a_hundred_seats() {
        Visitor visitor = Visitor.as(COORDINATOR);
        List<String> pages = List.of(
                "/c/lindental/bodies",
                "/c/lindental/bodies/seatprobe",
                "/c/lindental/bodies/organigram",
                "/c/lindental/bodies/mandates",
                "/c/lindental/bodies/cadence",
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
                "/c/lindental/contacts?text=", // without what the question before it has left behind
                "/c/lindental/contacts?text=beratung",
                "/c/lindental/terms",
                "/c/lindental/notifications",
                "/me/rights",
                "/me/sessions");
        List<String> ofCoordinator = List.of(
                "/c/lindental/bodies/cadence",
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
}
