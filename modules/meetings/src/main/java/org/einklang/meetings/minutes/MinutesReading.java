package org.einklang.meetings.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.planning.Meeting;

/** Reads minutes, only of meetings that may be seen. */
@ApplicationScoped
public class MinutesReading {

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private Access access;

    /** Whether minutes have been begun. */
    public boolean exist(long meeting) {
        return !entities.createQuery("select m.id from Minutes m where m.meetingId = :meeting", Long.class)
                .setParameter("meeting", meeting)
                .getResultList()
                .isEmpty();
    }

    /** The minutes of a meeting. @throws NotVisible if there are none, or they may not be seen */
    public Minutes of(Meeting meeting) {
        access.require(MeetingsPermission.SEE, meeting.scope());
        return entities.createQuery("select m from Minutes m where m.meetingId = :meeting", Minutes.class)
                .setParameter("meeting", meeting.id())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotVisible("no minutes of meeting " + meeting.id()));
    }

    /** The frozen document of approved minutes. @throws NotVisible before they are approved */
    public byte[] document(Meeting meeting) {
        MinutesDocument document =
                entities.find(MinutesDocument.class, of(meeting).id());
        if (document == null) {
            throw new NotVisible("minutes of meeting " + meeting.id() + " are not approved");
        }
        return document.pdf();
    }
}
