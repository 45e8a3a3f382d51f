package org.einklang.portal.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Map;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.BodyLevel;
import org.einklang.api.people.BodyRules;
import org.einklang.api.people.Cadence;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.DecisionRule;
import org.einklang.api.people.DemandRight;
import org.einklang.api.people.Quorum;
import org.junit.jupiter.api.Test;

/** What the agreement says about bodies [000 IV]. */
class BodyRulesTest {

    private static final CooperationId HERE = new CooperationId(1);

    @Test
    void sponsors_meet_once_a_year_and_any_member_may_demand_a_meeting() {
        BodyRules rules = BodyRules.usual(BodyLevel.SPONSOR);

        assertThat(rules.cadence()).contains(Cadence.timesAYear(1));
        assertThat(rules.demand()).isEqualTo(DemandRight.ANY_MEMBER);
        assertThat(rules.decision()).isEqualTo(DecisionRule.CONSENSUS);
    }

    @Test
    void steering_meets_every_month_and_decides_by_consensus() {
        BodyRules rules = BodyRules.usual(BodyLevel.STEERING);

        assertThat(rules.cadence()).contains(Cadence.everyMonths(1));
        assertThat(rules.decision()).isEqualTo(DecisionRule.CONSENSUS);
    }

    @Test
    void operational_groups_set_their_own_cadence() {
        assertThat(BodyRules.usual(BodyLevel.OPERATIONAL).cadence()).isEmpty();
    }

    @Test
    void sponsors_cannot_be_denied_a_meeting() {
        BodyRules usual = BodyRules.usual(BodyLevel.SPONSOR);
        BodyRules denied = new BodyRules(
                usual.meets(),
                usual.quorum(),
                usual.decision(),
                usual.minutes(),
                DemandRight.CHAIR,
                usual.parity(),
                usual.levels());

        refuses(
                "bodies.body.sponsors_demand",
                BodyLevel.SPONSOR,
                "trg",
                Charter.usual("Träger", BodyLevel.SPONSOR).with(denied));
    }

    @Test
    void a_body_of_others_says_whose_it_is() {
        refuses("bodies.external.whose", BodyLevel.EXTERNAL, "jha", Charter.usual("Ausschuss", BodyLevel.EXTERNAL));
    }

    @Test
    void a_term_does_not_end_before_it_begins_and_may_last_one_day() {
        LocalDate day = LocalDate.of(2026, 3, 1);
        Charter charter = Charter.usual("Beirat", BodyLevel.ADVISORY);

        refuses("bodies.body.term_order", BodyLevel.ADVISORY, "brt", charter.during(day, day.minusDays(1)));
        assertThat(new Body(HERE, "brt", BodyLevel.ADVISORY, charter.during(day, day))
                        .charter()
                        .until())
                .isEqualTo(day);
    }

    @Test
    void the_portal_keeps_some_keys_for_itself() {
        refuses("bodies.body.key_reserved", BodyLevel.ADVISORY, "organigram", Charter.usual("X", BodyLevel.ADVISORY));
    }

    @Test
    void an_archived_body_does_not_work() {
        Body body = new Body(HERE, "brt", "Beirat", BodyLevel.ADVISORY);
        body.archive(LocalDate.of(2026, 3, 1));

        assertThatExceptionOfType(RuleViolation.class).isThrownBy(body::requireAtWork);
        body.reopen();
        body.requireAtWork();
    }

    @Test
    void every_level_keeps_its_usual_rules_in_the_database() {
        for (BodyLevel level : BodyLevel.values()) {
            BodyRules usual = BodyRules.usual(level);
            assertThat(new RuleColumns(usual).rules()).isEqualTo(usual);
        }
    }

    @Test
    void the_steering_group_appoints_operational_groups_and_the_sponsors_the_steering_group() {
        assertThat(AppointingBody.fits(BodyLevel.STEERING, BodyLevel.OPERATIONAL))
                .isTrue();
        assertThat(AppointingBody.fits(BodyLevel.SPONSOR, BodyLevel.STEERING)).isTrue();
        assertThat(AppointingBody.fits(BodyLevel.SPONSOR, BodyLevel.OPERATIONAL))
                .isFalse();
        assertThat(AppointingBody.fits(BodyLevel.STEERING, BodyLevel.SPONSOR)).isFalse();
        assertThat(AppointingBody.fits(BodyLevel.OPERATIONAL, BodyLevel.ADVISORY))
                .isFalse();
        assertThat(AppointingBody.fits(BodyLevel.STEERING, BodyLevel.EXTERNAL)).isFalse();
    }

    @Test
    void a_quorum_counts_seats_or_shares() {
        assertThat(new Quorum(Quorum.Kind.MORE_THAN_HALF, 0).isMet(2, 4)).isFalse();
        assertThat(new Quorum(Quorum.Kind.MORE_THAN_HALF, 0).isMet(3, 4)).isTrue();
        assertThat(new Quorum(Quorum.Kind.SHARE, 50).isMet(2, 4)).isTrue();
        assertThat(new Quorum(Quorum.Kind.NUMBER, 3).isMet(2, 9)).isFalse();
        assertThat(Quorum.NONE.isMet(0, 9)).isTrue();
    }

    @Test
    void sponsors_decide_principles_and_fields_and_approve_goals_and_measures() {
        DecisionTable table = DecisionTable.usual();

        assertThat(table.part(Matter.PRINCIPLES, BodyLevel.SPONSOR)).isEqualTo(Part.DECIDES);
        assertThat(table.part(Matter.FIELDS_OF_ACTION, BodyLevel.SPONSOR)).isEqualTo(Part.DECIDES);
        assertThat(table.part(Matter.STRATEGIC_GOALS, BodyLevel.SPONSOR)).isEqualTo(Part.APPROVES);
        assertThat(table.part(Matter.OPERATIONAL_MEASURES, BodyLevel.SPONSOR)).isEqualTo(Part.APPROVES);
        assertThat(table.part(Matter.APPOINTING_GROUPS, BodyLevel.STEERING)).isEqualTo(Part.DECIDES);
    }

    @Test
    void exactly_one_level_decides_on_a_matter() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> DecisionTable.usual()
                        .with(Matter.NEEDS, Map.of(BodyLevel.SPONSOR, Part.DECIDES, BodyLevel.STEERING, Part.DECIDES)));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> DecisionTable.usual().with(Matter.NEEDS, Map.of(BodyLevel.SPONSOR, Part.APPROVES)));
    }

    private static void refuses(String rule, BodyLevel level, String key, Charter charter) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new Body(HERE, key, level, charter))
                .extracting(RuleViolation::key)
                .isEqualTo(rule);
    }
}
