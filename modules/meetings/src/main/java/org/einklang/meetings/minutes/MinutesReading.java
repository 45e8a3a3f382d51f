package org.einklang.meetings.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.planning.Meeting;

/** Reads minutes, only of meetings that may be seen. */
@ApplicationScoped
public class MinutesReading {

    /** A body that lets more of them wait has another problem. */
    private static final int FEW = 12;

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

    /** Whether they are written, for the first time or again; for use cases and pages, which ask for the right themselves. */
    public boolean isDraft(long meeting) {
        return entities.createQuery("select m.state from Minutes m where m.meetingId = :meeting", MinutesState.class)
                .setParameter("meeting", meeting)
                .getResultStream()
                .anyMatch(state -> state == MinutesState.DRAFT);
    }

    /** The minutes of a meeting. @throws NotVisible if there are none, or they may not be seen */
    public Minutes of(Meeting meeting) {
        access.require(MeetingsPermission.SEE, meeting.scope());
        return existing(meeting);
    }

    /**
     * The minutes to be written: who hands them in at the same moment waits, or has done so.
     *
     * @throws RuleViolation unless they are a draft
     */
    Minutes toWrite(Meeting meeting) {
        Minutes minutes = existing(meeting);
        entities.lock(minutes, LockModeType.PESSIMISTIC_WRITE);
        boolean draft = entities.createQuery("select m.state from Minutes m where m.id = :id", MinutesState.class)
                .setParameter("id", minutes.id())
                .getResultStream()
                .allMatch(state -> state == MinutesState.DRAFT);
        if (!draft) {
            throw new RuleViolation("meetings.minutes.not_a_draft");
        }
        return minutes;
    }

    /** The same for use cases and jobs, which ask for the right themselves. */
    Minutes existing(Meeting meeting) {
        return entities.createQuery("select m from Minutes m where m.meetingId = :meeting", Minutes.class)
                .setParameter("meeting", meeting.id())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotVisible("no minutes of meeting " + meeting.id()));
    }

    /** The earlier meetings of the body whose minutes wait to be approved, the oldest first. */
    public List<Meeting> unapprovedBefore(Meeting meeting) {
        access.require(MeetingsPermission.SEE, meeting.scope());
        return entities.createQuery(
                        "select m from Minutes n, Meeting m where m.id = n.meetingId and n.state = :review"
                                + " and m.bodyId = :body and m.starts < :starts order by m.starts, m.id",
                        Meeting.class)
                .setParameter("review", MinutesState.IN_REVIEW)
                .setParameter("body", meeting.body().value())
                .setParameter("starts", meeting.getStarts())
                .setMaxResults(FEW)
                .getResultList();
    }

    /** The approved minutes of a meeting, for use cases, which ask for the right themselves. @throws NotVisible before they are approved */
    public Minutes approved(Meeting meeting) {
        Minutes minutes = existing(meeting);
        if (minutes.getState() != MinutesState.APPROVED) {
            throw new NotVisible("minutes of meeting " + meeting.id() + " are not approved");
        }
        return minutes;
    }

    /** The latest edition of the frozen document of approved minutes. @throws NotVisible before they are approved */
    public byte[] document(Meeting meeting) {
        access.require(MeetingsPermission.SEE, meeting.scope());
        return approvedDocument(meeting);
    }

    /** An edition of it as it was frozen. @param edition counted from 1 @throws NotVisible if there is no such edition */
    public byte[] document(Meeting meeting, int edition) {
        access.require(MeetingsPermission.SEE, meeting.scope());
        return edition == 1
                ? first(meeting)
                : later(meeting).stream()
                        .skip(edition - 2L)
                        .findFirst()
                        .orElseThrow(() -> new NotVisible("no edition " + edition + " of meeting " + meeting.id()))
                        .pdf();
    }

    /** The latest edition for use cases, which ask for the right themselves. */
    public byte[] approvedDocument(Meeting meeting) {
        List<LaterEdition> later = later(meeting);
        return later.isEmpty() ? first(meeting) : later.get(later.size() - 1).pdf();
    }

    private List<LaterEdition> later(Meeting meeting) {
        return entities.createQuery(
                        "select e from LaterEdition e, Minutes m where m.id = e.minutesId and m.meetingId = :meeting"
                                + " order by e.edition",
                        LaterEdition.class)
                .setParameter("meeting", meeting.id())
                .getResultList();
    }

    private byte[] first(Meeting meeting) {
        MinutesDocument document =
                entities.find(MinutesDocument.class, existing(meeting).id());
        if (document == null) {
            throw new NotVisible("minutes of meeting " + meeting.id() + " are not approved");
        }
        return document.pdf();
    }
}
