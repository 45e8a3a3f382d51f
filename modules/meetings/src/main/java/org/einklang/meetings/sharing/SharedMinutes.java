package org.einklang.meetings.sharing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.Stored;
import org.einklang.meetings.planning.Meeting;
import org.jspecify.annotations.Nullable;

/** The approved minutes of a meeting may be read by those who see the meetings of a body, or who work for a partner. */
@Entity
@Table(name = "MINUTES_SHARE")
public class SharedMinutes extends Stored {

    /** Of references to it. */
    static final String TYPE = "shared";

    @Column(name = "MEETING_ID")
    private long meetingId;

    @Column(name = "COOPERATION_ID")
    private long cooperationId;

    @Column(name = "BODY_ID")
    private long bodyId;

    @Column(name = "PARTNER_ID")
    private long partnerId;

    @Column(name = "SHARED_BY")
    private long sharedBy;

    private Instant shared;

    @SuppressWarnings("NullAway.Init")
    protected SharedMinutes() {}

    private SharedMinutes(Meeting meeting, PersonId by, Instant now) {
        this.meetingId = meeting.id();
        this.cooperationId = meeting.getCooperation().value();
        this.sharedBy = by.value();
        this.shared = now;
    }

    /** With a body. @param now when (UTC) */
    static SharedMinutes with(BodyId body, Meeting meeting, PersonId by, Instant now) {
        SharedMinutes one = new SharedMinutes(meeting, by, now);
        one.bodyId = body.value();
        return one;
    }

    /** With a partner. @param now when (UTC) */
    static SharedMinutes with(PartnerId partner, Meeting meeting, PersonId by, Instant now) {
        SharedMinutes one = new SharedMinutes(meeting, by, now);
        one.partnerId = partner.value();
        return one;
    }

    /** The body; null if it is a partner. */
    @Nullable
    BodyId body() {
        return bodyId == 0 ? null : new BodyId(bodyId);
    }

    /** Whether it is one of these. */
    boolean isAmong(Set<BodyId> bodies, Set<PartnerId> partners) {
        BodyId body = body();
        PartnerId partner = partner();
        return body != null && bodies.contains(body) || partner != null && partners.contains(partner);
    }

    /** The partner; null if it is a body. */
    @Nullable
    PartnerId partner() {
        return partnerId == 0 ? null : new PartnerId(partnerId);
    }

    /** Reference for others. */
    ItemRef ref() {
        return new ItemRef(MeetingsModule.ID, TYPE, String.valueOf(id()));
    }

    /** Number of the meeting. */
    long meeting() {
        return meetingId;
    }
}
