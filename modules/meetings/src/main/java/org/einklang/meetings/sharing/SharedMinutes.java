package org.einklang.meetings.sharing;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.PersonId;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.Stored;
import org.einklang.meetings.planning.Meeting;

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

    @Embedded
    private MinutesReader reader;

    @Column(name = "SHARED_BY")
    private long sharedBy;

    private Instant shared;

    @SuppressWarnings("NullAway.Init")
    protected SharedMinutes() {}

    /** With this reader. @param now when (UTC) */
    SharedMinutes(Meeting meeting, MinutesReader reader, PersonId by, Instant now) {
        this.meetingId = meeting.id();
        this.cooperationId = meeting.getCooperation().value();
        this.reader = reader;
        this.sharedBy = by.value();
        this.shared = now;
    }

    /** With whom. */
    MinutesReader reader() {
        return reader;
    }

    /** Reference for others. */
    ItemRef ref() {
        return new ItemRef(MeetingsModule.ID, TYPE, String.valueOf(id()));
    }
}
