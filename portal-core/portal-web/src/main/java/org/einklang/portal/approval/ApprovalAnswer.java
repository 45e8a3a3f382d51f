package org.einklang.portal.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.approval.ApprovalRounds;
import org.einklang.api.approval.Choice;
import org.einklang.api.web.Navigation;
import org.jspecify.annotations.Nullable;

/** The form of {@code <e:approval>}, on the page of whichever thing is voted on. */
@Named
@RequestScoped
public class ApprovalAnswer {

    @Inject
    private ApprovalRounds rounds;

    @Inject
    private Navigation navigation;

    private String ballot = "";
    private @Nullable Choice choice;
    private String reason = "";

    /** Gives the answer, and shows the page anew. */
    public void give() {
        String[] parts = ballot.split(":", 2);
        if (parts.length < 2 || !parts[0].matches("\\d{1,18}")) {
            throw new NotVisible("no ballot " + ballot);
        }
        if (choice == null) {
            throw new RuleViolation("approvals.choice_missing").at("choice");
        }
        rounds.answer(Long.parseLong(parts[0]), parts[1], choice, reason);
        navigation.stay("approvals.given");
    }

    public Choice[] getChoices() {
        return Choice.values();
    }

    /** The voter and the text that was read, see {@link RoundView.VoiceView#ballot}. */
    public String getBallot() {
        return ballot;
    }

    public void setBallot(String ballot) {
        this.ballot = ballot;
    }

    public @Nullable Choice getChoice() {
        return choice;
    }

    public void setChoice(@Nullable Choice choice) {
        this.choice = choice;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
