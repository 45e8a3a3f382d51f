package org.einklang.meetings.resolution;

import java.util.Optional;
import org.einklang.api.RuleViolation;
import org.einklang.meetings.minutes.Ballot;
import org.einklang.meetings.minutes.NamedVote;
import org.einklang.meetings.minutes.Voter;

/** The vote of one person while it is typed, where the body wants names. */
public class PersonBallot {

    /** What is chosen for who did not vote. */
    private static final String NONE = "NONE";

    private final Voter voter;
    private final String name;
    private String choice = NONE;
    private boolean somebodyElse;

    /** @param name of the person, with the partner for whom they sit */
    PersonBallot(Voter voter, String name) {
        this.voter = voter;
        this.name = name;
    }

    /** As it was typed; empty if they did not vote. @throws RuleViolation if the list has changed since the form was shown */
    Optional<NamedVote> vote() {
        if (somebodyElse) {
            throw new RuleViolation("meetings.resolution.no_vote").at("found");
        }
        return isTyped()
                ? Optional.of(new NamedVote(voter.person(), voter.partner(), Ballot.valueOf(choice)))
                : Optional.empty();
    }

    /** Holds what was recorded. */
    void fill(NamedVote vote) {
        choice = vote.ballot().name();
    }

    /** Whether it is of this person. */
    boolean isOf(NamedVote vote) {
        return vote.person().equals(voter.person());
    }

    /** Whether something was typed. */
    boolean isTyped() {
        return !choice.equals(NONE);
    }

    /** Number of the person, which the form sends along: who is there may have changed since it was shown. */
    public long getWho() {
        return voter.person().value();
    }

    public void setWho(long who) {
        somebodyElse = who != getWho();
    }

    public String getName() {
        return name;
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice;
    }
}
