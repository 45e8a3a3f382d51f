package org.einklang.portal.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.einklang.api.RuleViolation;
import org.einklang.api.approval.Choice;
import org.einklang.api.approval.RoundCard;
import org.einklang.api.approval.Voter;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.portal.Stored;
import org.jspecify.annotations.Nullable;

/**
 * One who is asked, with the last answer; former ones are {@link FormerAnswer}s. Seat and contact may change hands while the
 * round is open: the voice goes to the successor, and an answer that was given stays.
 */
@Entity
@Table(name = "APPROVAL_VOTER", schema = "EK_CORE")
public class RoundVoter extends Stored {

    private static final int LONGEST_REASON = 2000;

    @Column(name = "ROUND_ID")
    private long roundId;

    @Column(name = "PLACE_IN_ROUND")
    private int place;

    @Enumerated(EnumType.STRING)
    private Voter.Kind kind;

    @Column(name = "PARTNER_ID")
    private long partnerId;

    @Column(name = "PERSON_ID")
    private @Nullable Long personId;

    @Column(name = "BODY_ID")
    private @Nullable Long bodyId;

    @Column(name = "FORMER_ID")
    private @Nullable Long formerId;

    @Column(name = "SUCCESSOR_ID")
    private @Nullable Long successorId;

    @Column(name = "SUCCESSOR_FROM")
    private @Nullable LocalDate successorFrom;

    @Enumerated(EnumType.STRING)
    private @Nullable Choice choice;

    private @Nullable String reason;

    @Column(name = "GIVEN_BY")
    private @Nullable Long givenBy;

    @Column(name = "GIVEN_FOR")
    private @Nullable Long givenFor;

    @Column(name = "GIVEN_AT")
    private @Nullable Instant givenAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected RoundVoter() {}

    RoundVoter(long roundId, int place, Voter voter) {
        this.roundId = roundId;
        this.place = place;
        this.kind = voter.kind();
        this.partnerId = voter.partner().value();
        this.personId = voter.person() == null ? null : voter.person().value();
        this.bodyId = voter.body() == null ? null : voter.body().value();
    }

    /** The answer of this person. @throws RuleViolation if an objection has no reason, or the reason is too long */
    void answer(Choice said, String why, PersonId by, Instant now) {
        String words = why.strip();
        if (said.isObjection() && words.isEmpty()) {
            throw new RuleViolation("approvals.reason_missing").at("reason");
        }
        if (words.length() > LONGEST_REASON) {
            throw new RuleViolation("approvals.reason_long", LONGEST_REASON).at("reason");
        }
        choice = said;
        reason = words;
        givenBy = by.value();
        givenFor = kind == Voter.Kind.SEAT && personId != null && personId != by.value() ? personId : null;
        givenAt = now;
    }

    /** The voice is this person's from now on. */
    void passTo(PersonId heir) {
        formerId = personId;
        personId = heir.value();
        successorId = null;
        successorFrom = null;
    }

    /** The voice will be this person's from this day on. */
    void promise(PersonId successor, LocalDate from) {
        successorId = successor.value();
        successorFrom = from;
    }

    boolean isPromised() {
        return successorId != null;
    }

    /** Whose the voice is today, if it was promised to somebody and the day has come. */
    Optional<PersonId> promised(LocalDate today) {
        return successorId == null || successorFrom == null || successorFrom.isAfter(today)
                ? Optional.empty()
                : Optional.of(new PersonId(successorId));
    }

    /** Whether the voice is or was this person's, so that they may be told what has become of it. */
    boolean concerns(PersonId person) {
        return Objects.equals(personId, person.value()) || Objects.equals(formerId, person.value());
    }

    long roundId() {
        return roundId;
    }

    boolean hasAnswered() {
        return choice != null;
    }

    Voter voter() {
        return new Voter(
                kind,
                new PartnerId(partnerId),
                personId == null ? null : new PersonId(personId),
                bodyId == null ? null : new BodyId(bodyId));
    }

    RoundCard.Voice voice() {
        return new RoundCard.Voice(
                id(), voter(), lastAnswer(), formerId == null ? null : new PersonId(formerId), false);
    }

    RoundCard.@Nullable Answer lastAnswer() {
        return choice == null || givenBy == null || givenAt == null
                ? null
                : new RoundCard.Answer(
                        choice,
                        reason == null ? "" : reason,
                        new PersonId(givenBy),
                        givenFor == null ? null : new PersonId(givenFor),
                        givenAt);
    }
}
