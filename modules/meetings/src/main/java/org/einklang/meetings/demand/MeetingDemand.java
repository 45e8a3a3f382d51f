package org.einklang.meetings.demand;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Scope;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.Stored;
import org.jspecify.annotations.Nullable;

/**
 * A member demands a meeting of their body [000 IV.1]. When that was, why, and until when stays as proof; it is open until a
 * meeting is called for it or the member withdraws it, and open again if that meeting is cancelled.
 */
@Entity
@Table(name = "MEETING_DEMAND")
public class MeetingDemand extends Stored {

    /** Of references to demands. */
    public static final String TYPE = "demand";

    @Column(name = "COOPERATION_ID")
    private long cooperationId;

    @Column(name = "BODY_ID")
    private long bodyId;

    @Column(name = "SHORT_KEY")
    private String key;

    @Column(name = "DEMANDED_BY")
    private long demandedBy;

    private Instant demanded;

    private String reason;

    private String items;

    @Column(name = "LAST_DAY")
    private LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    private DemandState state;

    @Column(name = "MEETING_ID")
    private @Nullable Long meetingId;

    private @Nullable Instant settled;

    private @Nullable Instant reminded;

    @Column(name = "TOLD_OVERDUE")
    private @Nullable Instant toldOverdue;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected MeetingDemand() {}

    /** Is made now; who calls has asked whether it is possible. */
    MeetingDemand(BodyCard body, String key, NewDemand wanted, PersonId by, Instant now) {
        this.cooperationId = body.cooperation().value();
        this.bodyId = body.id().value();
        this.key = key;
        this.demandedBy = by.value();
        this.demanded = now;
        this.reason = wanted.reason();
        this.items = String.join("\n", wanted.items());
        this.lastDay = wanted.lastDay();
        this.state = DemandState.OPEN;
    }

    /** This meeting is called for it. @throws RuleViolation if it is open no longer */
    void meetIn(long meeting, Instant now) {
        requireOpen();
        state = DemandState.MET;
        meetingId = meeting;
        settled = now;
    }

    /** The meeting that was called for it does not take place. */
    void reopen() {
        if (state == DemandState.MET) {
            state = DemandState.OPEN;
            meetingId = null;
            settled = null;
        }
    }

    /** The member no longer demands it. @throws RuleViolation if it is open no longer */
    void withdraw(Instant now) {
        requireOpen();
        state = DemandState.WITHDRAWN;
        settled = now;
    }

    private void requireOpen() {
        if (state != DemandState.OPEN) {
            throw new RuleViolation("meetings.demand.is_settled");
        }
    }

    /** Notes that chair and secretary are reminded. @return false if they were already, or need not be */
    boolean remind(Instant now) {
        boolean due = state == DemandState.OPEN && reminded == null;
        if (due) {
            reminded = now;
        }
        return due;
    }

    /** Notes that all members are told that it is overdue. @return false if they were already, or need not be */
    boolean tellOverdue(Instant now, LocalDate today) {
        boolean due = isOverdue(today) && toldOverdue == null;
        if (due) {
            toldOverdue = now;
        }
        return due;
    }

    /** Whether its day is over and no meeting was called. */
    boolean isOverdue(LocalDate today) {
        return state == DemandState.OPEN && today.isAfter(lastDay);
    }

    public CooperationId cooperation() {
        return new CooperationId(cooperationId);
    }

    public BodyId body() {
        return new BodyId(bodyId);
    }

    public Scope scope() {
        return Scope.body(cooperation(), body());
    }

    public ItemRef ref() {
        return new ItemRef(MeetingsModule.ID, TYPE, String.valueOf(id()));
    }

    /** In addresses, such as {@code stg-1}. */
    String key() {
        return key;
    }

    PersonId by() {
        return new PersonId(demandedBy);
    }

    Instant demanded() {
        return demanded;
    }

    String reason() {
        return reason;
    }

    /** What is to be on the agenda. */
    List<String> items() {
        return items.lines().toList();
    }

    LocalDate lastDay() {
        return lastDay;
    }

    DemandState state() {
        return state;
    }

    /** The number of the meeting that was called for it; null if none was. */
    @Nullable
    Long meeting() {
        return meetingId;
    }

    /** When it ceased to be open (UTC); null while it is. */
    @Nullable
    Instant settled() {
        return settled;
    }
}
