package org.einklang.portal.body;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.BodyRules;
import org.einklang.api.people.Cadence;
import org.einklang.api.people.DecisionRule;
import org.einklang.api.people.DemandRight;
import org.einklang.api.people.MinutesRule;
import org.einklang.api.people.ParticipationLevel;
import org.einklang.api.people.Quorum;
import org.jspecify.annotations.Nullable;

/** The rules of a body as a form asks for them. */
public final class RulesForm {

    private @Nullable Integer times;
    private @Nullable Integer months;
    private Quorum.Kind quorum;
    private @Nullable Integer quorumValue;
    private DecisionRule decision;
    private MinutesRule.Kind minutes;
    private @Nullable Integer minutesDays;
    private DemandRight demand;
    private boolean parity;
    private String[] levels;
    private boolean namedVotes;

    RulesForm(BodyRules rules) {
        times = rules.cadence().map(Cadence::times).orElse(null);
        months = rules.cadence().map(Cadence::months).orElse(null);
        quorum = rules.quorum().kind();
        quorumValue = positive(rules.quorum().value());
        decision = rules.decision();
        minutes = rules.minutes().kind();
        minutesDays = positive(rules.minutes().days());
        demand = rules.demand();
        parity = rules.parity();
        levels = rules.levels().stream().sorted().map(Enum::name).toArray(String[]::new);
        namedVotes = rules.namedVotes();
    }

    /** What was typed. @throws RuleViolation where numbers are missing or out of range */
    BodyRules rules() {
        return new BodyRules(
                cadence(), quorumRule(), decision, minutesRule(), demand, parity, neededLevels(), namedVotes);
    }

    private @Nullable Cadence cadence() {
        if (times == null && months == null) {
            return null;
        }
        try {
            return new Cadence(orZero(times), orZero(months));
        } catch (IllegalArgumentException e) {
            throw new RuleViolation("bodies.rules.cadence").at("times");
        }
    }

    private Quorum quorumRule() {
        boolean counts = quorum == Quorum.Kind.NUMBER || quorum == Quorum.Kind.SHARE;
        try {
            return new Quorum(quorum, counts ? orZero(quorumValue) : 0);
        } catch (IllegalArgumentException e) {
            throw new RuleViolation("bodies.rules.quorum").at("quorumValue");
        }
    }

    private MinutesRule minutesRule() {
        try {
            return new MinutesRule(minutes, minutes == MinutesRule.Kind.SILENCE ? orZero(minutesDays) : 0);
        } catch (IllegalArgumentException e) {
            throw new RuleViolation("bodies.rules.minutes").at("minutesDays");
        }
    }

    private Set<ParticipationLevel> neededLevels() {
        Set<String> chosen = Set.copyOf(Arrays.asList(levels));
        return Stream.of(ParticipationLevel.values())
                .filter(level -> chosen.contains(level.name()))
                .collect(Collectors.toSet());
    }

    private static int orZero(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    private static @Nullable Integer positive(int number) {
        return number == 0 ? null : number;
    }

    public Quorum.Kind[] getQuorums() {
        return Quorum.Kind.values();
    }

    public DecisionRule[] getDecisions() {
        return DecisionRule.values();
    }

    public MinutesRule.Kind[] getMinutesRules() {
        return MinutesRule.Kind.values();
    }

    public DemandRight[] getDemands() {
        return DemandRight.values();
    }

    public ParticipationLevel[] getAllLevels() {
        return ParticipationLevel.values();
    }

    public @Nullable Integer getTimes() {
        return times;
    }

    public void setTimes(@Nullable Integer times) {
        this.times = times;
    }

    public @Nullable Integer getMonths() {
        return months;
    }

    public void setMonths(@Nullable Integer months) {
        this.months = months;
    }

    public Quorum.Kind getQuorum() {
        return quorum;
    }

    public void setQuorum(Quorum.Kind quorum) {
        this.quorum = quorum;
    }

    public @Nullable Integer getQuorumValue() {
        return quorumValue;
    }

    public void setQuorumValue(@Nullable Integer quorumValue) {
        this.quorumValue = quorumValue;
    }

    public DecisionRule getDecision() {
        return decision;
    }

    public void setDecision(DecisionRule decision) {
        this.decision = decision;
    }

    public MinutesRule.Kind getMinutes() {
        return minutes;
    }

    public void setMinutes(MinutesRule.Kind minutes) {
        this.minutes = minutes;
    }

    public @Nullable Integer getMinutesDays() {
        return minutesDays;
    }

    public void setMinutesDays(@Nullable Integer minutesDays) {
        this.minutesDays = minutesDays;
    }

    public DemandRight getDemand() {
        return demand;
    }

    public void setDemand(DemandRight demand) {
        this.demand = demand;
    }

    public boolean isParity() {
        return parity;
    }

    public void setParity(boolean parity) {
        this.parity = parity;
    }

    /** Whether the minutes say who voted how. */
    public boolean isNamedVotes() {
        return namedVotes;
    }

    public void setNamedVotes(boolean namedVotes) {
        this.namedVotes = namedVotes;
    }

    public String[] getLevels() {
        return levels;
    }

    public void setLevels(String[] levels) {
        this.levels = levels;
    }
}
