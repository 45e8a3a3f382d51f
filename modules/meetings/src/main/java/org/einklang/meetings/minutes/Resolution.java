package org.einklang.meetings.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Scope;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.api.procedure.ProcedureCarried;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.Stored;
import org.einklang.meetings.planning.AgendaItem;
import org.einklang.meetings.planning.Meeting;
import org.jspecify.annotations.Nullable;

/**
 * A resolution of a body. It is PROPOSED in a meeting, and the record says how that ended: ADOPTED, which draws its
 * number, REJECTED, POSTPONED, WITHDRAWN or ESCALATED. One that was found by a written procedure is ADOPTED from the beginning, and in
 * no minutes. An adopted one is IMPLEMENTED, REPLACED or REPEALED later; what the minutes say of it stays (rules.md, states).
 */
@Entity
public class Resolution extends Stored {

    /** Type of its references. */
    public static final String TYPE = "resolution";

    /** How long a wording may be. */
    static final int LONGEST = 2_000;

    private static final int TITLE = 120;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "MINUTES_ID")
    private @Nullable Minutes minutes;

    @Column(name = "AGENDA_ITEM_ID")
    private @Nullable Long agendaItemId;

    @Embedded
    private @Nullable Written written;

    @Column(name = "COOPERATION_ID")
    private long cooperationId;

    @Column(name = "BODY_ID")
    private long bodyId;

    private String wording;

    @Enumerated(EnumType.STRING)
    private ResolutionState state;

    @Column(name = "REGISTER_NUMBER")
    private @Nullable String number;

    private @Nullable LocalDate decided;

    @Enumerated(EnumType.STRING)
    @Column(name = "FOUND_BY")
    private @Nullable FoundBy found;

    @Embedded
    private Validity validity = new Validity();

    @Column(name = "REPLACES_ID")
    private @Nullable Long replacesId;

    @Column(name = "REPLACED_BY_ID")
    private @Nullable Long replacedById;

    private @Nullable LocalDate settled;

    @Column(name = "SETTLED_BY")
    private @Nullable Long settledBy;

    @Column(name = "SETTLED_NOTE")
    private String settledNote = "";

    @SuppressWarnings("NullAway.Init")
    protected Resolution() {}

    Resolution(Minutes minutes, AgendaItem item, Meeting meeting, String wording) {
        if (wording.isBlank()) {
            throw new RuleViolation("meetings.resolution.wording_missing").at("wording");
        }
        this.minutes = minutes;
        this.agendaItemId = item.id();
        this.cooperationId = meeting.getCooperation().value();
        this.bodyId = meeting.body().value();
        this.wording = wording.strip();
        this.state = ResolutionState.PROPOSED;
    }

    /** One on which the body has agreed without a meeting. @param number in the register @param byName whether it says who was for it */
    public static Resolution written(ProcedureCarried carried, String number, boolean byName) {
        Resolution resolution = new Resolution();
        resolution.written = new Written(carried.procedure(), carried.title(), byName);
        resolution.cooperationId = carried.cooperation().value();
        resolution.bodyId = carried.body().value();
        resolution.wording = carried.text();
        resolution.state = ResolutionState.ADOPTED;
        resolution.found = FoundBy.WRITTEN;
        resolution.decided = carried.day();
        resolution.number = number;
        return resolution;
    }

    /** Records how it ended; only an adopted one draws a number. @throws RuleViolation if it was decided before, or would end before that day */
    void decide(RecordedOutcome outcome, LocalDate day, Supplier<String> drawNumber) {
        if (state != ResolutionState.PROPOSED || !ResolutionState.ENDS.contains(outcome.state())) {
            throw new RuleViolation("meetings.resolution.decided");
        }
        if (outcome.state() == ResolutionState.ADOPTED) {
            outcome.validity().requireAfter(day);
        }
        state = outcome.state();
        decided = day;
        found = outcome.found();
        if (state == ResolutionState.ADOPTED) {
            validity = outcome.validity();
            replacesId = outcome.replaces();
            number = number == null ? drawNumber.get() : number;
        }
    }

    /**
     * What was recorded was wrong, and is recorded anew; a number that was drawn stays with it, so that every number is accounted for.
     *
     * @throws RuleViolation if something has become of it since
     */
    void reopen() {
        if (!isCorrectable()) {
            throw new RuleViolation("meetings.resolution.uncorrectable");
        }
        state = ResolutionState.PROPOSED;
        decided = null;
        found = null;
        validity = new Validity();
        replacesId = null;
    }

    /** The body does not agree; the one above decides. @throws RuleViolation if it was decided before */
    void escalate(LocalDate day) {
        if (state != ResolutionState.PROPOSED) {
            throw new RuleViolation("meetings.resolution.decided");
        }
        state = ResolutionState.ESCALATED;
        decided = day;
    }

    /** What was resolved has been done. @throws RuleViolation unless it is adopted and nothing has become of it yet */
    public void implement(LocalDate day, PersonId by, String note) {
        settle(ResolutionState.IMPLEMENTED, day, by, note);
    }

    /** It is in force no longer. @throws RuleViolation without a reason, if only consensus may change it, or unless it is adopted and not settled yet */
    public void repeal(LocalDate day, PersonId by, String reason) {
        if (reason.isBlank()) {
            throw new RuleViolation("meetings.resolution.reason_missing").at("reason");
        }
        if (validity.isOnlyByConsensus()) {
            throw new RuleViolation("meetings.resolution.needs_consensus").at("reason");
        }
        settle(ResolutionState.REPEALED, day, by, reason);
    }

    /** Another one takes its place. @throws RuleViolation unless it is adopted and not settled yet, or if only consensus may change it */
    void replaceBy(Resolution other, boolean byConsensus, LocalDate day, PersonId by) {
        if (validity.isOnlyByConsensus() && !byConsensus) {
            throw new RuleViolation("meetings.resolution.needs_consensus").at("replaces");
        }
        settle(ResolutionState.REPLACED, day, by, "");
        replacedById = other.id();
    }

    /** That this other one takes its place was recorded wrongly: it stands as before. @throws RuleViolation unless that one has replaced it */
    void standAgain(Resolution other) {
        if (state != ResolutionState.REPLACED || !Objects.equals(replacedById, other.id())) {
            throw new RuleViolation("meetings.resolution.uncorrectable");
        }
        state = ResolutionState.ADOPTED;
        settled = null;
        settledBy = null;
        settledNote = "";
        replacedById = null;
    }

    /**
     * Says for how long one is in force that was found without a meeting, as it says itself, and whose place it takes.
     *
     * @param terms as the text has it
     * @param other number of the one whose place it takes; null if there is none
     * @throws RuleViolation if that says nothing, or unless it was found without a meeting, is adopted, not settled, and nobody has
     *     said so before
     */
    public void complete(Validity terms, @Nullable Long other) {
        requireAdopted();
        if (!isCompletable() || decided == null) {
            throw new RuleViolation("meetings.resolution.completed");
        }
        if (terms.isUnsaid() && other == null) {
            throw new RuleViolation("meetings.resolution.nothing_said").at("from");
        }
        terms.requireAfter(decided);
        validity = terms;
        replacesId = other;
    }

    /** Whether it can still be said for how long it is in force: once, of one that was found without a meeting. */
    public boolean isCompletable() {
        return written != null && state == ResolutionState.ADOPTED && replacesId == null && validity.isUnsaid();
    }

    /** The body has looked at it, it stays in force. @param next when it does so again; null for never @throws RuleViolation unless it is adopted and not settled yet */
    public void review(@Nullable LocalDate next, LocalDate today) {
        requireAdopted();
        if (next != null && !next.isAfter(today)) {
            throw new RuleViolation("meetings.resolution.review_past").at("next");
        }
        validity = validity.reviewedAgain(next);
    }

    private void settle(ResolutionState end, LocalDate day, PersonId by, String note) {
        requireAdopted();
        state = end;
        settled = day;
        settledBy = by.value();
        settledNote = note.strip();
    }

    private void requireAdopted() {
        if (state != ResolutionState.ADOPTED) {
            throw new RuleViolation("meetings.resolution.settled");
        }
    }

    /** Reference for other modules. */
    public ItemRef ref() {
        return new ItemRef(MeetingsModule.ID, TYPE, String.valueOf(id()));
    }

    /** What others call it: its number, and what it is about or how it begins. */
    public String title() {
        String words = written != null ? written.getTitle() : beginning();
        return number == null ? words : number + ": " + words;
    }

    private String beginning() {
        return wording.length() <= TITLE ? wording : wording.substring(0, TITLE).strip() + " …";
    }

    /** The item it belongs to; 0 for one that was found without a meeting. */
    public long agendaItem() {
        return agendaItemId == null ? 0 : agendaItemId;
    }

    /** The body whose resolution it is. */
    public BodyId body() {
        return new BodyId(bodyId);
    }

    /** Where it belongs. */
    public CooperationId cooperation() {
        return new CooperationId(cooperationId);
    }

    /** Whose things it is one of, for rights. */
    public Scope scope() {
        return Scope.body(cooperation(), body());
    }

    /** The minutes that it is in; none if it was found without a meeting. */
    public Optional<Minutes> minutes() {
        return Optional.ofNullable(minutes);
    }

    /** How it was found without a meeting; null if it was found in one. */
    public @Nullable Written getWritten() {
        return written;
    }

    /** What it is called in addresses; only one that has a number. */
    public String key() {
        return number == null ? "" : number.toLowerCase(Locale.ROOT);
    }

    /** The one whose place it took. */
    public @Nullable Long replaces() {
        return replacesId;
    }

    /** The one that took its place. */
    public @Nullable Long replacedBy() {
        return replacedById;
    }

    /** Who said what has become of it. */
    public Optional<PersonId> settledBy() {
        return Optional.ofNullable(settledBy).map(PersonId::new);
    }

    public String getWording() {
        return wording;
    }

    public ResolutionState getState() {
        return state;
    }

    /** How it ended in the meeting; what minutes say of it for ever. */
    public ResolutionState getOutcome() {
        return state.outcome();
    }

    /** Whether it can be recorded anew how it ended, as long as its minutes are written. */
    public boolean isCorrectable() {
        return ResolutionState.ENDS.contains(state) && written == null;
    }

    /** Whether its number stands for no resolution, because it was recorded as adopted by mistake. */
    public boolean isNumberOnly() {
        return number != null && getOutcome() != ResolutionState.ADOPTED;
    }

    /** Whether it is still on the table. */
    public boolean isProposed() {
        return state == ResolutionState.PROPOSED;
    }

    /** How it was found; null if it did not come to a decision, or nobody has said. */
    public @Nullable FoundBy getFound() {
        return found;
    }

    public Validity getValidity() {
        return validity;
    }

    /** The day on which something became of it. */
    public @Nullable LocalDate getSettled() {
        return settled;
    }

    /** What was said on that, or why. */
    public String getSettledNote() {
        return settledNote;
    }

    /** Its number in the register, once it is adopted. */
    public @Nullable String getNumber() {
        return number;
    }

    public @Nullable LocalDate getDecided() {
        return decided;
    }
}
