package org.einklang.portal.agenda;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.einklang.api.RuleViolation;
import org.einklang.api.agenda.AgendaRequest;
import org.einklang.api.agenda.RequestCard;
import org.einklang.api.agenda.RequestStanding;
import org.einklang.api.agenda.ResolutionOutcome;
import org.einklang.api.agenda.ResolutionOutcome.Outcome;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.portal.Stored;
import org.jspecify.annotations.Nullable;

/**
 * A wish for an agenda. It waits until it is put on the agenda of a meeting, declined or taken back. What the body says settles
 * it, unless it puts the thing off: then it waits again.
 */
@Entity
@Table(name = "AGENDA_REQUEST")
public class StoredRequest extends Stored {

    @Column(name = "COOPERATION_ID")
    private long cooperationId;

    @Column(name = "BODY_ID")
    private long bodyId;

    private String about;

    private String title;

    private String reason;

    @Column(name = "ASKED_BY")
    private long askedBy;

    private Instant asked;

    @Enumerated(EnumType.STRING)
    private RequestStanding standing;

    private @Nullable String meeting;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    private @Nullable String resolution;

    private String reply;

    @SuppressWarnings("NullAway.Init")
    protected StoredRequest() {}

    StoredRequest(AgendaRequest request, PersonId by, Instant now) {
        this.cooperationId = request.cooperation().value();
        this.bodyId = request.body().value();
        this.about = RefText.of(request.about());
        this.title = request.title();
        this.reason = request.reason();
        this.askedBy = by.value();
        this.asked = now;
        this.standing = RequestStanding.WAITING;
        this.reply = "";
    }

    /** It is on the agenda of this meeting. @throws RuleViolation unless it waits */
    void place(ItemRef on) {
        requireWaiting();
        standing = RequestStanding.PLACED;
        meeting = RefText.of(on);
        outcome = null;
        resolution = null;
    }

    /** It is off the agenda again, or was only talked about and is to come up once more. @return whether it waits now */
    boolean takeOff() {
        boolean discussed = standing == RequestStanding.SETTLED && outcome == Outcome.DISCUSSED;
        if (standing != RequestStanding.PLACED && !discussed) {
            return false;
        }
        standing = RequestStanding.WAITING;
        meeting = null;
        return true;
    }

    /** It comes onto no agenda. @throws RuleViolation without a reason, or unless it waits */
    void decline(String why) {
        requireWaiting();
        if (why.isBlank()) {
            throw new RuleViolation("agendas.reply_missing").at("reply");
        }
        if (why.strip().length() > AgendaRequest.LONGEST_REASON) {
            throw new RuleViolation("agendas.too_long", AgendaRequest.LONGEST_REASON).at("reply");
        }
        standing = RequestStanding.DECLINED;
        reply = why.strip();
    }

    /** It is taken back. @throws RuleViolation once it is on an agenda or over */
    void withdraw() {
        requireWaiting();
        standing = RequestStanding.WITHDRAWN;
    }

    /**
     * What the body says. A resolution counts more than that it was talked about, the later of two resolutions more than the
     * former. @return whether that changes anything
     */
    boolean settle(ResolutionOutcome said) {
        String found = RefText.ofNullable(said.resolution());
        boolean same = standing != RequestStanding.PLACED && outcome == said.outcome();
        boolean news = isFrom(said) && !(same && Objects.equals(resolution, found));
        if (news) {
            outcome = said.outcome();
            resolution = found;
            standing = outcome == Outcome.POSTPONED ? RequestStanding.WAITING : RequestStanding.SETTLED;
        }
        return news;
    }

    /** Whether the meeting at which it was last says so; also anew, as long as it does not wait for another reason. */
    private boolean isFrom(ResolutionOutcome said) {
        boolean putOff = standing == RequestStanding.WAITING && outcome == Outcome.POSTPONED;
        boolean before = standing == RequestStanding.SETTLED || putOff;
        return RefText.of(said.meeting()).equals(meeting)
                && (standing == RequestStanding.PLACED || before && said.outcome() != Outcome.DISCUSSED);
    }

    private void requireWaiting() {
        if (standing != RequestStanding.WAITING) {
            throw new RuleViolation("agendas.not_waiting");
        }
    }

    RequestCard card() {
        return new RequestCard(
                id(),
                new AgendaRequest(cooperation(), new BodyId(bodyId), about(), title, reason),
                by(),
                asked,
                standing,
                RefText.refOrNull(meeting),
                outcome,
                RefText.refOrNull(resolution),
                reply);
    }

    ItemRef about() {
        return RefText.ref(about);
    }

    CooperationId cooperation() {
        return new CooperationId(cooperationId);
    }

    PersonId by() {
        return new PersonId(askedBy);
    }
}
