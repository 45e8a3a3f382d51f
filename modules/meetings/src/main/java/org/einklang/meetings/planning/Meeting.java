package org.einklang.meetings.planning;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Scope;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.api.time.PortalTime;
import org.einklang.api.time.TimeSpan;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.Stored;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a body. It begins PLANNED: chair and secretary put the agenda together, nobody else is bothered. When the
 * agenda stands, everybody is INVITED. It is IN_PROGRESS while minutes are taken, and CLOSED when they have been handed
 * in. Until it begins it can be CANCELLED (rules.md, states).
 */
@Entity
public class Meeting extends Stored {

    /** Type of its references. */
    public static final String TYPE = "meeting";

    @Column(name = "COOPERATION_ID")
    private long cooperationId;

    @Column(name = "BODY_ID")
    private long bodyId;

    @Column(name = "MEETING_KEY")
    private String key;

    private String title;

    private Instant starts;

    private Instant ends;

    private String place;

    @Embedded
    private OnlineAccess online = new OnlineAccess();

    @Enumerated(EnumType.STRING)
    private MeetingState state;

    @Column(name = "PLANNED_BY")
    private long plannedBy;

    @Column(name = "MINUTE_TAKER_ID")
    private @Nullable Long minuteTakerId;

    @Column(name = "PROPOSALS_UNTIL")
    private @Nullable LocalDate proposalsUntil;

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<AgendaItem> agenda = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Meeting() {}

    /** A planned meeting. @throws RuleViolation if it ends before it starts or starts in the past */
    @SuppressWarnings("NullAway.Init") // hold() fills the rest
    public Meeting(CooperationId cooperation, BodyId body, String key, MeetingPlan plan, PersonId by, Instant now) {
        plan.requirePossible(now);
        this.cooperationId = cooperation.value();
        this.bodyId = body.value();
        this.key = key;
        hold(plan);
        this.state = MeetingState.PLANNED;
        this.plannedBy = by.value();
    }

    /**
     * It is called something else, or is at another time or place. Proposals for the agenda are asked for until its day at most.
     *
     * @throws RuleViolation if it ends before it starts or moves into the past, or once it has begun
     */
    public void change(MeetingPlan plan, Instant now) {
        requireNotBegun();
        plan.requirePossible(plan.starts().equals(starts) ? starts : now);
        hold(plan);
        LocalDate day = PortalTime.dayOf(starts);
        if (proposalsUntil != null && proposalsUntil.isAfter(day)) {
            proposalsUntil = day;
        }
    }

    private void hold(MeetingPlan plan) {
        title = plan.title().strip();
        starts = plan.starts();
        ends = plan.ends();
        place = plan.place().strip();
        online = plan.online();
    }

    /** Puts an item at the end of the agenda. @throws RuleViolation once the meeting has begun */
    public void addItem(String itemTitle) {
        requireNotBegun();
        ItemContent.requireTitle(itemTitle, "itemTitle");
        agenda.add(new AgendaItem(this, agenda.size() + 1, itemTitle, null));
    }

    /** Puts what somebody wished at the end of the agenda. @return the item @throws RuleViolation once the meeting has begun */
    AgendaItem addWished(ItemContent content, long wish) {
        requireNotBegun();
        AgendaItem item = new AgendaItem(this, agenda.size() + 1, content.title(), wish);
        item.fill(content);
        agenda.add(item);
        return item;
    }

    /** Takes an item off the agenda. @return what was taken off @throws RuleViolation once the meeting has begun */
    Optional<AgendaItem> removeItem(long item) {
        requireNotBegun();
        Optional<AgendaItem> removed = item(item);
        removed.ifPresent(agenda::remove);
        renumber();
        return removed;
    }

    /** Says more of an item, or something else. @throws RuleViolation once the meeting has begun */
    void fill(AgendaItem item, ItemContent content) {
        requireNotBegun();
        item.fill(content);
    }

    /**
     * Puts an item at the end of a later agenda: before the meeting it moves there with all that hangs on it, afterwards it stays
     * in the record and is called up again.
     *
     * @return the wish that moves along
     * @throws RuleViolation if the meeting was cancelled, or the other one has begun
     */
    Optional<Long> carryOver(AgendaItem item, Meeting next) {
        if (state == MeetingState.CANCELLED) {
            throw new RuleViolation("meetings.meeting.has_moved_on");
        }
        next.requireNotBegun();
        if (state != MeetingState.PLANNED && state != MeetingState.INVITED) {
            next.agenda.add(item.again(next, next.agenda.size() + 1));
            return Optional.ofNullable(item.wish());
        }
        agenda.remove(item);
        renumber();
        item.move(next, next.agenda.size() + 1);
        next.agenda.add(item);
        return Optional.ofNullable(item.wish());
    }

    /** Whether the other agenda calls the item up again already. */
    boolean isCarriedTo(AgendaItem item, Meeting next) {
        return next.agenda.stream()
                .anyMatch(one -> Long.valueOf(id()).equals(one.carriedFrom())
                        && Objects.equals(one.wish(), item.wish())
                        && one.getTitle().equals(item.getTitle()));
    }

    /**
     * Moves an item to another place on the agenda, and those between make room.
     *
     * @param position counted from 1; before the beginning and behind the end are the first and the last
     * @throws RuleViolation once the meeting has begun
     */
    public void place(long item, int position) {
        requireNotBegun();
        item(item).ifPresent(moved -> {
            agenda.remove(moved);
            agenda.add(Math.min(Math.max(position - 1, 0), agenda.size()), moved);
            renumber();
        });
    }

    /**
     * Members propose items until this day.
     *
     * @param day null for as long as the agenda can be changed
     * @throws RuleViolation if that is after the meeting, or once it has begun
     */
    public void proposeUntil(@Nullable LocalDate day) {
        requireNotBegun();
        if (day != null && day.isAfter(PortalTime.dayOf(starts))) {
            throw new RuleViolation("meetings.agenda.until_after_meeting").at("until");
        }
        proposalsUntil = day;
    }

    /** Whether members are asked to propose items until a day. */
    public boolean isAskingForProposals() {
        return proposalsUntil != null && (state == MeetingState.PLANNED || state == MeetingState.INVITED);
    }

    /** Whether something was proposed after the day until which that was possible. @param proposed when (UTC) */
    public boolean isTooLate(Instant proposed) {
        return proposalsUntil != null && PortalTime.dayOf(proposed).isAfter(proposalsUntil);
    }

    /** Until when members propose items; null for as long as the agenda can be changed. */
    public @Nullable LocalDate getProposalsUntil() {
        return proposalsUntil;
    }

    /** Everybody gets to know. @throws RuleViolation without an agenda, or unless the meeting is planned */
    public void invite() {
        requireState(MeetingState.PLANNED);
        if (agenda.isEmpty()) {
            throw new RuleViolation("meetings.invitation.agenda_missing");
        }
        state = MeetingState.INVITED;
    }

    /** People sit together. @throws RuleViolation unless they were invited */
    public void begin() {
        requireState(MeetingState.INVITED);
        state = MeetingState.IN_PROGRESS;
    }

    /** Somebody writes the minutes besides chair and secretary; null for nobody. @throws RuleViolation if it was cancelled */
    public void nameMinuteTaker(@Nullable PersonId person) {
        if (state == MeetingState.CANCELLED) {
            throw new RuleViolation("meetings.meeting.has_moved_on");
        }
        minuteTakerId = person == null ? null : person.value();
    }

    /** This person is not invited any more. */
    public void forgetMinuteTaker(PersonId person) {
        minuteTaker().filter(person::equals).ifPresent(gone -> minuteTakerId = null);
    }

    /** Who planned it. */
    public PersonId planner() {
        return new PersonId(plannedBy);
    }

    /** Who writes the minutes besides chair and secretary. */
    public Optional<PersonId> minuteTaker() {
        return Optional.ofNullable(minuteTakerId).map(PersonId::new);
    }

    /** It is over; minutes that are handed in for a second time change nothing any more. */
    public void close() {
        if (state != MeetingState.CLOSED) {
            requireState(MeetingState.IN_PROGRESS);
            state = MeetingState.CLOSED;
        }
    }

    /** It will not take place. @throws RuleViolation once it has begun */
    public void cancel() {
        requireNotBegun();
        state = MeetingState.CANCELLED;
    }

    /** Whether answers to the invitation are still of use. */
    public boolean awaitsAnswers(Instant now) {
        return state == MeetingState.INVITED && now.isBefore(ends);
    }

    /** Whether only the body itself reads about some of its items. */
    public boolean hasNonPublic() {
        return agenda.stream().anyMatch(item -> item.getOutline().isNonPublic());
    }

    /** The item with this number. */
    public Optional<AgendaItem> item(long number) {
        return agenda.stream().filter(one -> one.id() == number).findFirst();
    }

    /** The wishes that stand on the agenda. */
    public List<Long> wishes() {
        return agenda.stream().flatMap(item -> Stream.ofNullable(item.wish())).toList();
    }

    /** A number that no item of the agenda has. */
    int nextNumber() {
        return agenda.stream().mapToInt(AgendaItem::number).max().orElse(0) + 1;
    }

    private void renumber() {
        for (int i = 0; i < agenda.size(); i++) {
            agenda.get(i).place(i + 1);
        }
    }

    private void requireNotBegun() {
        if (state != MeetingState.PLANNED && state != MeetingState.INVITED) {
            throw new RuleViolation("meetings.meeting.has_moved_on");
        }
    }

    private void requireState(MeetingState wanted) {
        if (state != wanted) {
            throw new RuleViolation("meetings.meeting.has_moved_on");
        }
    }

    /** Where rights on it are asked for. */
    public Scope scope() {
        return Scope.body(new CooperationId(cooperationId), body());
    }

    /** Where the right to write its minutes is asked for: who was named for it owns that. */
    public Scope minutesScope() {
        return minuteTakerId == null ? scope() : new Scope.OfItem(new PersonId(minuteTakerId), scope());
    }

    /** Reference for other modules. */
    public ItemRef ref() {
        return new ItemRef(MeetingsModule.ID, TYPE, String.valueOf(id()));
    }

    /** Stable identity of the appointment for calendar programs. */
    public String uid() {
        return "meeting-" + id() + "-" + key + "@einklang";
    }

    public CooperationId getCooperation() {
        return new CooperationId(cooperationId);
    }

    /** The body that meets. */
    public BodyId body() {
        return new BodyId(bodyId);
    }

    public String getKey() {
        return key;
    }

    public String getTitle() {
        return title;
    }

    public Instant getStarts() {
        return starts;
    }

    public Instant getEnds() {
        return ends;
    }

    /** From when to when. */
    public TimeSpan time() {
        return new TimeSpan(starts, ends);
    }

    /** Building or room; empty if nobody has said. */
    public String getPlace() {
        return place;
    }

    /** What opens the room from afar: for those who are invited only, hence {@link org.einklang.meetings.invitation.Joining}. */
    public OnlineAccess online() {
        return online;
    }

    public MeetingState getState() {
        return state;
    }

    /** The agenda in its order. */
    public List<AgendaItem> getAgenda() {
        return List.copyOf(agenda);
    }
}
