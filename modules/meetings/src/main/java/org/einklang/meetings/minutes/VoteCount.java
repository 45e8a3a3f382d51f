package org.einklang.meetings.minutes;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.einklang.api.people.DecisionRule;
import org.einklang.api.people.PartnerId;

/**
 * Says whether the votes that were counted in a meeting carry a resolution by the rule of the body; as {@link
 * org.einklang.api.approval.Tally} does for written votes, where each voter is known.
 *
 * @param counts one for each partner with voting seats, also for one of whom nobody voted
 * @param names who voted how, where the body wants names; empty elsewhere
 */
public record VoteCount(List<PartnerCount> counts, List<NamedVote> names) {

    /** Keeps copies. */
    public VoteCount {
        counts = List.copyOf(counts);
        names = List.copyOf(names);
    }

    /** Without names. */
    public VoteCount(List<PartnerCount> counts) {
        this(counts, List.of());
    }

    /** Counts what people said. @param partners those with voting seats */
    public static VoteCount of(Collection<PartnerId> partners, List<NamedVote> names) {
        return new VoteCount(
                partners.stream()
                        .map(partner -> new PartnerCount(
                                partner,
                                said(names, partner, Ballot.YES),
                                said(names, partner, Ballot.NO),
                                said(names, partner, Ballot.ABSTAINED)))
                        .toList(),
                names);
    }

    private static int said(List<NamedVote> names, PartnerId partner, Ballot ballot) {
        return Math.toIntExact(names.stream()
                .filter(one -> one.partner().equals(partner) && one.ballot() == ballot)
                .count());
    }

    /** Whether it is carried [000 IV]. */
    public boolean carries(DecisionRule rule) {
        return switch (rule) {
            case CONSENSUS -> no() == 0 && yes() > 0 && missing().isEmpty();
            case MAJORITY -> yes() > no();
            case TWO_THIRDS -> yes() > 0 && yes() * 3 >= (yes() + no()) * 2;
            case PER_PARTNER -> partners(true) > partners(false);
        };
    }

    /** A partner of whom nobody was for it: there is no consensus without it. */
    public Optional<PartnerId> missing() {
        return counts.stream()
                .filter(count -> count.yes() == 0)
                .map(PartnerCount::partner)
                .findFirst();
    }

    /** Whether nobody voted. */
    public boolean isEmpty() {
        return counts.stream().allMatch(count -> count.cast() == 0);
    }

    /** How many voted at all. */
    public int cast() {
        return counts.stream().mapToInt(PartnerCount::cast).sum();
    }

    /** How many were for it. */
    public int yes() {
        return counts.stream().mapToInt(PartnerCount::yes).sum();
    }

    /** How many were against it. */
    public int no() {
        return counts.stream().mapToInt(PartnerCount::no).sum();
    }

    /** How many were neither. */
    public int abstained() {
        return counts.stream().mapToInt(PartnerCount::abstained).sum();
    }

    private long partners(boolean forIt) {
        return counts.stream()
                .filter(count -> forIt ? count.yes() > count.no() : count.no() > count.yes())
                .count();
    }
}
