package org.einklang.api.approval;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.einklang.api.people.PartnerId;
import org.jspecify.annotations.Nullable;

/**
 * Counts the answers of a round. The same answers always give the same outcome, whoever counts, in whichever order they
 * came. A round may end before everybody has answered, as soon as the missing answers cannot change it.
 *
 * <p>A seat may end, a head may go, without anybody who follows. While the round is open such a voice is waited for like any
 * other: somebody may be given the seat in time. At the deadline it is treated like this, since nobody had it to be silent:
 * it never consents by silence; it does not count, neither for the rule nor for the quorum, if others speak for the same
 * partner, or where partners play no part; but where every partner has to agree, a partner of whom nobody is left is
 * missing, and the round cannot be carried without it.
 *
 * @param rule when it is carried
 * @param ballots one for each voter
 */
public record Tally(ApprovalRule rule, List<Ballot> ballots) {

    /**
     * What one voter has said.
     *
     * @param partner for which partner the voter sits
     * @param choice what was said last; null if nothing yet
     * @param vacant whether nobody can say anything for this voter now
     */
    public record Ballot(PartnerId partner, @Nullable Choice choice, boolean vacant) {

        /** One that somebody can give. */
        public Ballot(PartnerId partner, @Nullable Choice choice) {
            this(partner, choice, false);
        }

        private boolean isLost() {
            return vacant && choice == null;
        }
    }

    /** Keeps a copy. @throws IllegalArgumentException if nobody votes */
    public Tally {
        ballots = List.copyOf(ballots);
        if (ballots.isEmpty()) {
            throw new IllegalArgumentException("nobody votes");
        }
    }

    /** How the round ends now, while the deadline is not over; empty if answers are still missing that may change it. */
    public Optional<RoundState> early() {
        return switch (rule.kind()) {
            case CONSENSUS -> consensus(ballots, false);
            case EVERY_PARTNER -> everyPartner(ballots, false);
            case MAJORITY, TWO_THIRDS -> counted(ballots, false);
            case MAJORITY_OF_PARTNERS -> counted(voices(ballots, false), false);
        };
    }

    /** How it ends when the deadline is over. */
    public RoundState late() {
        List<Ballot> last = ballots.stream()
                .filter(ballot -> !dropsOut(ballot))
                .map(ballot -> rule.silenceConsents() ? consenting(ballot) : ballot)
                .toList();
        if (last.isEmpty()) {
            return RoundState.EXPIRED;
        }
        Optional<RoundState> end = switch (rule.kind()) {
            case CONSENSUS -> consensus(last, true);
            case EVERY_PARTNER -> everyPartner(last, true);
            case MAJORITY, TWO_THIRDS -> counted(last, true);
            case MAJORITY_OF_PARTNERS -> counted(voices(last, true), true);
        };
        return end.orElse(RoundState.EXPIRED);
    }

    /** Whether it will not count at the deadline, because nobody can give it and it can be done without. */
    public boolean dropsOut(Ballot ballot) {
        boolean byHeads = rule.kind() == ApprovalRule.Kind.MAJORITY || rule.kind() == ApprovalRule.Kind.TWO_THIRDS;
        return ballot.isLost()
                && (byHeads
                        || ballots.stream()
                                .anyMatch(other -> other.partner().equals(ballot.partner()) && !other.isLost()));
    }

    /** How many have said this. */
    public long count(Choice choice) {
        return count(ballots, ballot -> ballot.choice() == choice);
    }

    /** How many have said nothing yet. */
    public long missing() {
        return count(ballots, ballot -> ballot.choice() == null);
    }

    private static Optional<RoundState> consensus(List<Ballot> given, boolean over) {
        if (given.stream().anyMatch(Tally::objects)) {
            return Optional.of(RoundState.REJECTED);
        }
        if (given.stream().anyMatch(ballot -> ballot.choice() == null)) {
            return over ? Optional.of(RoundState.EXPIRED) : Optional.empty();
        }
        boolean all = byPartner(given).stream().allMatch(Tally::hasYes);
        return Optional.of(all ? RoundState.CARRIED : RoundState.REJECTED);
    }

    private static Optional<RoundState> everyPartner(List<Ballot> given, boolean over) {
        if (given.stream().anyMatch(Tally::objects)) {
            return Optional.of(RoundState.REJECTED);
        }
        Collection<List<Ballot>> partners = byPartner(given);
        if (partners.stream().allMatch(Tally::hasYes)) {
            return Optional.of(RoundState.CARRIED);
        }
        boolean onlyAbstained = partners.stream()
                .anyMatch(voters -> voters.stream().allMatch(ballot -> ballot.choice() == Choice.ABSTAIN));
        if (onlyAbstained) {
            return Optional.of(RoundState.REJECTED);
        }
        return over ? Optional.of(RoundState.EXPIRED) : Optional.empty();
    }

    private Optional<RoundState> counted(List<Ballot> voices, boolean over) {
        long all = voices.size();
        long yes = count(voices, ballot -> ballot.choice() == Choice.YES);
        long against = count(voices, Tally::objects);
        long answered = count(voices, ballot -> ballot.choice() != null);
        boolean enough = rule.quorum().isMet((int) answered, (int) all);
        boolean ended = over || answered == all;
        if (ended) {
            return Optional.of(
                    !enough || answered == 0
                            ? RoundState.EXPIRED
                            : carries(yes, against) ? RoundState.CARRIED : RoundState.REJECTED);
        }
        long missing = all - answered;
        if (enough && carries(yes, against + missing)) {
            return Optional.of(RoundState.CARRIED);
        }
        return enough && !carries(yes + missing, against) ? Optional.of(RoundState.REJECTED) : Optional.empty();
    }

    private boolean carries(long yes, long against) {
        return rule.kind() == ApprovalRule.Kind.TWO_THIRDS ? yes > 0 && yes * 3 >= (yes + against) * 2 : yes > against;
    }

    /** One ballot for each partner: that of its majority; none while answers are missing that may change it. */
    private static List<Ballot> voices(List<Ballot> given, boolean over) {
        return byPartner(given).stream().map(voters -> voice(voters, over)).toList();
    }

    private static Ballot voice(List<Ballot> voters, boolean over) {
        long yes = count(voters, ballot -> ballot.choice() == Choice.YES);
        long against = count(voters, Tally::objects);
        long missing = count(voters, ballot -> ballot.choice() == null);
        PartnerId partner = voters.get(0).partner();
        if (missing == voters.size() || !over && Math.abs(yes - against) <= missing && missing > 0) {
            return new Ballot(partner, null);
        }
        return new Ballot(partner, yes > against ? Choice.YES : against > yes ? Choice.NO : Choice.ABSTAIN);
    }

    private static Collection<List<Ballot>> byPartner(List<Ballot> given) {
        return given.stream()
                .collect(Collectors.groupingBy(
                        Ballot::partner, Collectors.mapping(Function.identity(), Collectors.toList())))
                .values();
    }

    private static boolean hasYes(List<Ballot> voters) {
        return voters.stream().anyMatch(ballot -> ballot.choice() == Choice.YES);
    }

    private static boolean objects(Ballot ballot) {
        return ballot.choice() != null && ballot.choice().isObjection();
    }

    private static Ballot consenting(Ballot ballot) {
        return ballot.choice() == null && !ballot.vacant() ? new Ballot(ballot.partner(), Choice.YES) : ballot;
    }

    private static long count(List<Ballot> given, Predicate<Ballot> wanted) {
        return given.stream().filter(wanted).count();
    }
}
