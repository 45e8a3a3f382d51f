package org.einklang.portal.body;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.einklang.api.people.BodyRules;
import org.einklang.api.people.Cadence;
import org.einklang.api.people.DecisionRule;
import org.einklang.api.people.DemandRight;
import org.einklang.api.people.MinutesRule;
import org.einklang.api.people.ParticipationLevel;
import org.einklang.api.people.Quorum;

/** The rules of a body as they are stored. */
@Embeddable
class RuleColumns {

    @Column(name = "CADENCE_TIMES")
    private int times;

    @Column(name = "CADENCE_MONTHS")
    private int months;

    @Enumerated(EnumType.STRING)
    @Column(name = "QUORUM_KIND")
    private Quorum.Kind quorum;

    @Column(name = "QUORUM_VALUE")
    private int quorumValue;

    @Enumerated(EnumType.STRING)
    @Column(name = "DECISION_RULE")
    private DecisionRule decision;

    @Enumerated(EnumType.STRING)
    @Column(name = "MINUTES_RULE")
    private MinutesRule.Kind minutes;

    @Column(name = "MINUTES_DAYS")
    private int minutesDays;

    @Enumerated(EnumType.STRING)
    @Column(name = "DEMAND_RIGHT")
    private DemandRight demand;

    private boolean parity;

    @Column(name = "NEEDED_LEVELS")
    private String levels;

    @Column(name = "NAMED_VOTES")
    private boolean namedVotes;

    @SuppressWarnings("NullAway.Init")
    protected RuleColumns() {}

    RuleColumns(BodyRules rules) {
        times = rules.cadence().map(Cadence::times).orElse(0);
        months = rules.cadence().map(Cadence::months).orElse(0);
        quorum = rules.quorum().kind();
        quorumValue = rules.quorum().value();
        decision = rules.decision();
        minutes = rules.minutes().kind();
        minutesDays = rules.minutes().days();
        demand = rules.demand();
        parity = rules.parity();
        levels = rules.levels().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        namedVotes = rules.namedVotes();
    }

    BodyRules rules() {
        return new BodyRules(
                times == 0 ? null : new Cadence(times, months),
                new Quorum(quorum, quorumValue),
                decision,
                new MinutesRule(minutes, minutesDays),
                demand,
                parity,
                neededLevels(),
                namedVotes);
    }

    private Set<ParticipationLevel> neededLevels() {
        return Arrays.stream(levels.split(","))
                .filter(level -> !level.isEmpty())
                .map(ParticipationLevel::valueOf)
                .collect(Collectors.toSet());
    }
}
