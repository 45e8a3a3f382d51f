package org.einklang.meetings.minutes;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.PersonId;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.Stored;
import org.einklang.meetings.planning.AgendaItem;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.MeetingState;
import org.jspecify.annotations.Nullable;

/**
 * The minutes of a meeting: for each item of the agenda a note, resolutions and tasks. They begin as DRAFT of one
 * author, are handed in for review, and are approved by somebody else, who may also return them with a reason. Approved
 * minutes never change (rules.md, states).
 */
@Entity
public class Minutes extends Stored {

    /** Type of their references. */
    public static final String TYPE = "minutes";

    @Column(name = "MEETING_ID")
    private long meetingId;

    @Column(name = "AUTHOR_ID")
    private long authorId;

    @Enumerated(EnumType.STRING)
    private MinutesState state;

    @Column(name = "RETURN_REASON")
    private @Nullable String returnReason;

    private @Nullable Instant approved;

    @Column(name = "APPROVED_BY")
    private @Nullable Long approvedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "APPROVED_HOW")
    private @Nullable ApprovalWay approvedHow;

    /** The meeting that has approved them, if one has. */
    @Column(name = "APPROVED_IN")
    private @Nullable Long approvedIn;

    @Column(name = "OBJECTIONS_UNTIL")
    private @Nullable LocalDate objectionsUntil;

    @Column(name = "CONTENT_HASH")
    private @Nullable String contentHash;

    @OneToMany(mappedBy = "minutes", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<MinutesNote> notes = new ArrayList<>();

    @OneToMany(mappedBy = "minutes", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<Resolution> resolutions = new ArrayList<>();

    @OneToMany(mappedBy = "minutes", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<MinutedTask> tasks = new ArrayList<>();

    @OneToMany(mappedBy = "minutes", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<PartnerVote> votes = new ArrayList<>();

    @OneToMany(mappedBy = "minutes", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<Recusal> recusals = new ArrayList<>();

    @OneToMany(mappedBy = "minutes", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<PersonVote> ballots = new ArrayList<>();

    @OneToMany(mappedBy = "minutes", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<Objection> objections = new ArrayList<>();

    @OneToMany(mappedBy = "minutes", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<ItemAbsence> absences = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Minutes() {}

    /** Empty minutes of a meeting, with room for a note to each item of its agenda. */
    public Minutes(Meeting meeting, PersonId author) {
        this.meetingId = meeting.id();
        this.authorId = author.value();
        this.state = MinutesState.DRAFT;
        meeting.getAgenda().forEach(item -> notes.add(new MinutesNote(this, item)));
    }

    /**
     * Writes the note to an item. @throws RuleViolation if somebody else has changed it since version {@code seen}, or
     * unless this is a draft
     */
    public void write(long noteId, String text, int seen) {
        requireDraft();
        notes.stream().filter(note -> note.id() == noteId).forEach(note -> note.write(text, seen));
    }

    /** Puts a proposal on the table. @throws RuleViolation without words, or unless this is a draft */
    public Resolution propose(AgendaItem item, Meeting meeting, String wording) {
        requireDraft();
        Resolution resolution = new Resolution(this, item, meeting, wording);
        resolutions.add(resolution);
        return resolution;
    }

    /**
     * Records how a proposal ended; a number is drawn only if it was adopted. @throws RuleViolation if it was decided
     * before, or unless this is a draft
     */
    public void decide(long resolutionId, RecordedOutcome outcome, LocalDate day, Supplier<String> number) {
        requireDraft();
        Resolution resolution = resolution(resolutionId);
        resolution.decide(outcome, day, number);
        outcome.votes().counts().forEach(count -> votes.add(new PartnerVote(this, resolution, count)));
        outcome.votes().names().forEach(vote -> ballots.add(new PersonVote(this, resolution, vote)));
        outcome.recused().forEach(person -> recusals.add(new Recusal(this, resolution, person)));
    }

    /** Takes back what was recorded on a resolution, to be recorded anew. @throws RuleViolation if it is too late, or unless this is a draft */
    void reopen(long resolutionId) {
        requireDraft();
        resolution(resolutionId).reopen();
        votes.removeIf(vote -> vote.resolution() == resolutionId);
        ballots.removeIf(vote -> vote.resolution() == resolutionId);
        recusals.removeIf(one -> one.resolution() == resolutionId);
    }

    /** The resolution with this number. @throws NotVisible if there is none */
    public Resolution resolution(long resolutionId) {
        return resolutions.stream()
                .filter(one -> one.id() == resolutionId)
                .findFirst()
                .orElseThrow(() -> new NotVisible("no resolution " + resolutionId));
    }

    /** What was counted on a resolution; nothing if it was not voted on. */
    public VoteCount votes(Resolution resolution) {
        return new VoteCount(
                votes.stream()
                        .filter(vote -> vote.resolution() == resolution.id())
                        .map(PartnerVote::count)
                        .toList(),
                ballots.stream()
                        .filter(vote -> vote.resolution() == resolution.id())
                        .map(PersonVote::vote)
                        .toList());
    }

    /** Who took no part in a resolution. */
    public List<PersonId> recused(Resolution resolution) {
        return recusals.stream()
                .filter(one -> one.resolution() == resolution.id())
                .map(Recusal::person)
                .toList();
    }

    /** Who of those at the meeting was not there for this item. @throws RuleViolation unless this is a draft */
    void keepAbsent(AgendaItem item, Set<PersonId> people) {
        requireDraft();
        absences.removeIf(one -> one.agendaItem() == item.id() && !people.contains(one.person()));
        Set<PersonId> known = absentAt(item.id());
        people.stream()
                .filter(person -> !known.contains(person))
                .forEach(person -> absences.add(new ItemAbsence(this, item, person)));
    }

    /** Who was not there for this item. */
    public Set<PersonId> absentAt(long item) {
        return absences.stream()
                .filter(one -> one.agendaItem() == item)
                .map(ItemAbsence::person)
                .collect(Collectors.toSet());
    }

    /** Notes a task, which is given when the minutes are handed in. @throws RuleViolation unless this is a draft */
    public void note(AgendaItem item, String title, PersonId assignee, LocalDate due) {
        requireDraft();
        tasks.add(new MinutedTask(this, item, title, assignee, due));
    }

    /** Whether this task is noted for the item already. */
    boolean isNoted(AgendaItem item, String title, PersonId assignee, LocalDate due) {
        return tasks.stream().anyMatch(one -> one.is(item, title, assignee, due));
    }

    /** Whether a proposal with these words is on the table for the item, or has been adopted. */
    boolean isOnTheTable(AgendaItem item, String wording) {
        return resolutions.stream()
                .filter(one ->
                        one.getOutcome() == ResolutionState.PROPOSED || one.getOutcome() == ResolutionState.ADOPTED)
                .anyMatch(
                        one -> one.agendaItem() == item.id() && one.getWording().equals(wording.strip()));
    }

    /** Strikes a task that has not been given yet. @throws RuleViolation unless this is a draft */
    public void strike(long task) {
        requireDraft();
        tasks.removeIf(one -> one.id() == task && !one.isGiven());
    }

    /**
     * The author is done; who was there can object.
     *
     * @param by who says so, and is the author from now on: they must not approve them
     * @param until last day for objections, after which silence approves; null if somebody has to
     * @throws RuleViolation while a proposal is still on the table, or unless this is a draft
     */
    public void handIn(PersonId by, @Nullable LocalDate until) {
        requireDraft();
        if (resolutions.stream().anyMatch(one -> one.getState() == ResolutionState.PROPOSED)) {
            throw new RuleViolation("meetings.minutes.proposal_open");
        }
        state = MinutesState.IN_REVIEW;
        returnReason = null;
        authorId = by.value();
        objectionsUntil = until;
    }

    /** Back to the author. @throws RuleViolation without a reason, or unless the minutes are in review */
    public void sendBack(String reason) {
        requireState(MinutesState.IN_REVIEW);
        if (reason.isBlank()) {
            throw new RuleViolation("meetings.minutes.reason_missing").at("reason");
        }
        state = MinutesState.DRAFT;
        if (reason.strip().length() > Objection.LONGEST) {
            throw new RuleViolation("meetings.objection.too_long", Objection.LONGEST).at("reason");
        }
        returnReason = reason.strip();
    }

    /** Somebody who was there objects. @throws RuleViolation without words, after the last day, or unless in review */
    Objection object(@Nullable Long item, PersonId by, String words, Instant now) {
        requireState(MinutesState.IN_REVIEW);
        if (objectionsUntil != null && !isOpenToObjections(now)) {
            throw new RuleViolation("meetings.objection.too_late");
        }
        Objection objection = new Objection(this, item, by, words, now);
        objections.add(objection);
        return objection;
    }

    /** An objection is taken up: back to the author. @throws RuleViolation if it was settled before, or unless in review */
    void takeUp(long objection, PersonId by, Instant now) {
        Objection taken = objection(objection);
        taken.takeUp(by, now);
        sendBack(taken.getWords());
    }

    /** An objection changes nothing. @throws RuleViolation without a reply, if it was settled before, or unless in review */
    void decline(long objection, String reply, PersonId by, Instant now) {
        requireState(MinutesState.IN_REVIEW);
        objection(objection).decline(reply, by, now);
    }

    /** The objection with this number. @throws NotVisible if there is none */
    Objection objection(long number) {
        return objections.stream()
                .filter(one -> one.id() == number)
                .findFirst()
                .orElseThrow(() -> new NotVisible("no objection " + number));
    }

    /**
     * Approved; from now on nothing changes.
     *
     * @throws RuleViolation by the author, with an open objection, while people may still object, or unless in review
     */
    public void approve(PersonId by, Instant now, String hash) {
        requireState(MinutesState.IN_REVIEW);
        if (by.value() == authorId) {
            throw new RuleViolation("meetings.minutes.author_cannot_approve");
        }
        if (isOpenToObjections(now)) {
            throw new RuleViolation("meetings.minutes.objections_possible");
        }
        freeze(ApprovalWay.PERSON, by, now, hash);
    }

    /**
     * A later meeting has approved them.
     *
     * @param later the meeting
     * @param by who says so
     * @throws RuleViolation with an open objection, unless in review, or if that meeting is no later one of the body that has begun
     */
    void approveIn(Meeting later, Meeting meeting, PersonId by, Instant now, String hash) {
        requireState(MinutesState.IN_REVIEW);
        boolean sits = later.getState() == MeetingState.IN_PROGRESS
                && later.body().equals(meeting.body())
                && later.getStarts().isAfter(meeting.getStarts());
        if (!sits) {
            throw new RuleViolation("meetings.minutes.no_later_meeting");
        }
        freeze(ApprovalWay.MEETING, by, now, hash);
        approvedIn = later.id();
    }

    /** Nobody has objected in time. @throws RuleViolation with an open objection, before the last day is over, or unless in review */
    void approveBySilence(Instant now, String hash) {
        requireState(MinutesState.IN_REVIEW);
        if (objectionsUntil == null || isOpenToObjections(now)) {
            throw new RuleViolation("meetings.minutes.objections_possible");
        }
        freeze(ApprovalWay.SILENCE, null, now, hash);
    }

    /** Whether there is a last day for objections, and it is not over. */
    boolean isOpenToObjections(Instant now) {
        return objectionsUntil != null && !PortalTime.dayOf(now).isAfter(objectionsUntil);
    }

    private void freeze(ApprovalWay how, @Nullable PersonId by, Instant now, String hash) {
        if (objections.stream().anyMatch(Objection::isOpen)) {
            throw new RuleViolation("meetings.minutes.objection_open");
        }
        state = MinutesState.APPROVED;
        approved = now;
        approvedHow = how;
        approvedBy = by == null ? null : by.value();
        contentHash = hash;
    }

    /** @throws RuleViolation unless this is a draft */
    void requireDraft() {
        if (state != MinutesState.DRAFT) {
            throw new RuleViolation("meetings.minutes.not_a_draft");
        }
    }

    private void requireState(MinutesState wanted) {
        if (state != wanted) {
            throw new RuleViolation("meetings.meeting.has_moved_on");
        }
    }

    /** Reference for other modules. */
    public ItemRef ref() {
        return new ItemRef(MeetingsModule.ID, TYPE, String.valueOf(id()));
    }

    /** The meeting they are of. */
    public long meeting() {
        return meetingId;
    }

    /** Who wrote them. */
    public PersonId author() {
        return new PersonId(authorId);
    }

    /** Who approved them, or said that a meeting has; nobody if silence did. */
    public Optional<PersonId> approver() {
        return Optional.ofNullable(approvedBy).map(PersonId::new);
    }

    /** How they were approved, once they are. */
    public @Nullable ApprovalWay getApprovedHow() {
        return approvedHow;
    }

    /** Number of the meeting that has approved them, if one has. */
    public Optional<Long> approvedIn() {
        return Optional.ofNullable(approvedIn);
    }

    /** Last day for objections; null if there is none. */
    public @Nullable LocalDate getObjectionsUntil() {
        return objectionsUntil;
    }

    /** What was objected, the oldest first. */
    public List<Objection> getObjections() {
        return List.copyOf(objections);
    }

    public MinutesState getState() {
        return state;
    }

    public @Nullable String getReturnReason() {
        return returnReason;
    }

    public @Nullable Instant getApproved() {
        return approved;
    }

    public @Nullable String getContentHash() {
        return contentHash;
    }

    public List<MinutesNote> getNotes() {
        return List.copyOf(notes);
    }

    public List<Resolution> getResolutions() {
        return List.copyOf(resolutions);
    }

    public List<MinutedTask> getTasks() {
        return List.copyOf(tasks);
    }
}
