package org.einklang.meetings.invitation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.einklang.api.time.TimeSpan;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.OnlineAccess;

/**
 * What those who are invited to a meeting were told last. It begins with the invitation, and each time that changes are told it
 * is the next edition. There is no mark that something has changed: whoever wants to know compares, so that a change that is
 * taken back leaves nothing to tell.
 */
@Entity
@Table(name = "TOLD_MEETING")
class ToldMeeting {

    @Id
    @Column(name = "MEETING_ID")
    private long meetingId;

    @Version
    private int version;

    private int edition;

    @Column(name = "ASKED_IN")
    private int askedIn;

    private String title;

    private Instant starts;

    private Instant ends;

    private String place;

    @Embedded
    private OnlineAccess online = new OnlineAccess();

    @ElementCollection
    @CollectionTable(name = "TOLD_ITEM", schema = "EK_MEETINGS", joinColumns = @JoinColumn(name = "MEETING_ID"))
    private List<ToldItem> items = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected ToldMeeting() {}

    /** People are invited to it. */
    @SuppressWarnings("NullAway.Init") // keep() fills the rest
    ToldMeeting(Meeting meeting) {
        this.meetingId = meeting.id();
        keep(MeetingContent.of(meeting));
    }

    /** They are told what it is now; if the time is another one, their answers are asked for anew. */
    void tell(MeetingContent now) {
        edition++;
        if (!now.time().equals(content().time())) {
            askedIn = edition;
        }
        keep(now);
    }

    private void keep(MeetingContent now) {
        title = now.title();
        starts = now.time().from();
        ends = now.time().to();
        place = now.place();
        online = now.online();
        items.clear();
        for (String item : now.agenda()) {
            items.add(new ToldItem(items.size() + 1, item, now.nonPublic().contains(item)));
        }
    }

    /** What they know. */
    MeetingContent content() {
        return new MeetingContent(
                title,
                new TimeSpan(starts, ends),
                place,
                online,
                inOrder().map(ToldItem::title).toList(),
                inOrder().filter(ToldItem::isNonPublic).map(ToldItem::title).toList());
    }

    private Stream<ToldItem> inOrder() {
        return items.stream().sorted(Comparator.comparingInt(ToldItem::position));
    }

    /** Which meeting. */
    long meeting() {
        return meetingId;
    }

    /** Counts from 0 how often they were told: the SEQUENCE of the appointment in calendar programs. */
    int edition() {
        return edition;
    }

    /** The first edition whose answers hold, because the time has not changed since. */
    int askedIn() {
        return askedIn;
    }
}
