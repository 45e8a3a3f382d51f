package org.einklang.api.people;

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules that a body works by. Whoever plans its meetings or records its resolutions asks here and never keeps a copy:
 * a rule may change.
 *
 * @param meets how often at least; null if the body decides from case to case
 * @param quorum how many must be there
 * @param decision how it decides
 * @param minutes how its minutes are approved
 * @param demand who may demand a meeting
 * @param parity whether each partner is to have the same number of votes
 * @param levels which levels are to be present
 * @param namedVotes whether the minutes say who voted how, and not only how many
 */
public record BodyRules(
        @Nullable Cadence meets,
        Quorum quorum,
        DecisionRule decision,
        MinutesRule minutes,
        DemandRight demand,
        boolean parity,
        Set<ParticipationLevel> levels,
        boolean namedVotes)
        implements Serializable {

    /** Keeps a copy of the levels. */
    public BodyRules {
        levels = Set.copyOf(levels);
    }

    /** As above, where votes are counted without names. */
    public BodyRules(
            @Nullable Cadence meets,
            Quorum quorum,
            DecisionRule decision,
            MinutesRule minutes,
            DemandRight demand,
            boolean parity,
            Set<ParticipationLevel> levels) {
        this(meets, quorum, decision, minutes, demand, parity, levels, false);
    }

    /** The same for a body whose minutes say who voted how. */
    public BodyRules byName() {
        return new BodyRules(meets, quorum, decision, minutes, demand, parity, levels, true);
    }

    /** How often the body meets at least, if that was agreed. */
    public Optional<Cadence> cadence() {
        return Optional.ofNullable(meets);
    }

    /**
     * What is usual for the level [000 IV]: sponsors meet once a year and any of their members may demand a meeting,
     * steering meets every month, both decide by consensus; operational groups settle their own cadence.
     */
    public static BodyRules usual(BodyLevel level) {
        return switch (level) {
            case SPONSOR ->
                new BodyRules(
                        Cadence.timesAYear(1),
                        Quorum.NONE,
                        DecisionRule.CONSENSUS,
                        MinutesRule.byChair(),
                        DemandRight.ANY_MEMBER,
                        true,
                        Set.of(ParticipationLevel.DECISION));
            case STEERING ->
                new BodyRules(
                        Cadence.everyMonths(1),
                        new Quorum(Quorum.Kind.MORE_THAN_HALF, 0),
                        DecisionRule.CONSENSUS,
                        MinutesRule.inNextMeeting(),
                        DemandRight.ANY_MEMBER,
                        true,
                        Set.of(ParticipationLevel.PLANNING, ParticipationLevel.DECISION));
            case OPERATIONAL ->
                new BodyRules(
                        null,
                        Quorum.NONE,
                        DecisionRule.CONSENSUS,
                        MinutesRule.bySilence(14),
                        DemandRight.ANY_MEMBER,
                        false,
                        Set.of(ParticipationLevel.PLANNING, ParticipationLevel.EXECUTION));
            case ADVISORY, EXTERNAL ->
                new BodyRules(
                        null,
                        Quorum.NONE,
                        DecisionRule.MAJORITY,
                        MinutesRule.inNextMeeting(),
                        DemandRight.CHAIR,
                        false,
                        Set.of());
        };
    }
}
