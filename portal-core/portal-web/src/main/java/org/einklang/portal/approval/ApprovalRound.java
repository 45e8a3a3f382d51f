package org.einklang.portal.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.einklang.api.RuleViolation;
import org.einklang.api.approval.ApprovalRule;
import org.einklang.api.approval.NewRound;
import org.einklang.api.approval.RoundCard;
import org.einklang.api.approval.RoundId;
import org.einklang.api.approval.RoundState;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Quorum;
import org.einklang.portal.Stored;
import org.jspecify.annotations.Nullable;

/** A question to several, with a rule and a deadline. Once it has ended nothing about it changes. */
@Entity
@Table(name = "APPROVAL_ROUND", schema = "EK_CORE")
public class ApprovalRound extends Stored {

    @Column(name = "COOPERATION_ID")
    private long cooperationId;

    @Column(name = "ITEM_MODULE")
    private String itemModule;

    @Column(name = "ITEM_TYPE")
    private String itemType;

    @Column(name = "ITEM_ID")
    private String itemId;

    @Column(name = "CONTENT_HASH")
    private String contentHash;

    @Enumerated(EnumType.STRING)
    @Column(name = "RULE_KIND")
    private ApprovalRule.Kind rule;

    private boolean silence;

    @Enumerated(EnumType.STRING)
    @Column(name = "QUORUM_KIND")
    private Quorum.Kind quorumKind;

    @Column(name = "QUORUM_VALUE")
    private int quorumValue;

    @Enumerated(EnumType.STRING)
    private RoundState state;

    private Instant opened;

    private Instant deadline;

    private @Nullable Instant ended;

    private @Nullable Instant reminded;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected ApprovalRound() {}

    /** Opens it. @throws RuleViolation if the deadline is not in the future */
    ApprovalRound(NewRound round, Instant now) {
        this.cooperationId = round.cooperation().value();
        this.itemModule = round.about().module();
        this.itemType = round.about().type();
        this.itemId = round.about().id();
        this.contentHash = round.version();
        this.rule = round.rule().kind();
        this.silence = round.rule().silenceConsents();
        this.quorumKind = round.rule().quorum().kind();
        this.quorumValue = round.rule().quorum().value();
        this.state = RoundState.OPEN;
        this.opened = now;
        this.deadline = later(now, round.deadline());
    }

    /** Refuses an answer to a round that is over, or to another text than the one that was read. */
    void requireOpen(String version, Instant now) {
        if (!state.isOpen() || !now.isBefore(deadline)) {
            throw new RuleViolation("approvals.over");
        }
        if (!contentHash.equals(version)) {
            throw new RuleViolation("approvals.other_text");
        }
    }

    /** It has ended. @return whether it was still open */
    boolean end(RoundState how, Instant now) {
        if (!state.isOpen()) {
            return false;
        }
        state = how;
        ended = now;
        return true;
    }

    /** More time. @throws RuleViolation if it is over, or this is not later */
    void prolong(Instant until, Instant now) {
        if (!state.isOpen()) {
            throw new RuleViolation("approvals.over");
        }
        deadline = later(deadline.isAfter(now) ? deadline : now, until);
        reminded = null;
    }

    /** Those who have not answered are asked again. @return whether they are to be: it is open, and that has not been done */
    boolean remind(Instant now) {
        if (!state.isOpen() || reminded != null) {
            return false;
        }
        reminded = now;
        return true;
    }

    boolean isAbout(String version) {
        return contentHash.equals(version);
    }

    RoundState state() {
        return state;
    }

    Instant opened() {
        return opened;
    }

    Instant deadline() {
        return deadline;
    }

    CooperationId cooperation() {
        return new CooperationId(cooperationId);
    }

    ItemRef about() {
        return new ItemRef(itemModule, itemType, itemId);
    }

    RoundId roundId() {
        return new RoundId(id());
    }

    RoundCard card(List<RoundVoter> voters) {
        return new RoundCard(
                roundId(),
                cooperation(),
                about(),
                contentHash,
                new ApprovalRule(rule, silence, new Quorum(quorumKind, quorumValue)),
                state,
                opened,
                deadline,
                ended,
                voters.stream().map(RoundVoter::voice).toList());
    }

    /** Whole seconds, which every database keeps as they are. */
    private static Instant later(Instant than, Instant until) {
        if (!until.isAfter(than)) {
            throw new RuleViolation("approvals.deadline_past").at("deadline");
        }
        return until.truncatedTo(ChronoUnit.SECONDS);
    }
}
