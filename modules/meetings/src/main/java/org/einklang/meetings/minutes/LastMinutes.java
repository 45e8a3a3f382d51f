package org.einklang.meetings.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.einklang.api.access.Access;
import org.einklang.api.document.Paper;
import org.einklang.api.text.Texts;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.invitation.Invitees;
import org.einklang.meetings.planning.Meeting;

/**
 * The minutes of the meeting before, on paper: what a body has in front of it when it meets again. A draft that its author has
 * not handed in yet is nobody's business.
 */
@ApplicationScoped
public class LastMinutes {

    private static final List<MinutesState> HANDED_IN = List.of(MinutesState.IN_REVIEW, MinutesState.APPROVED);

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Invitees invitees;

    @Inject
    private MinutesPaper papers;

    @Inject
    private Texts texts;

    /**
     * Minutes on paper.
     *
     * @param paper what they say
     * @param approved whether nothing changes any more
     */
    public record Last(Paper paper, boolean approved) {}

    /** Those of the last meeting of the body before this one that have been handed in. @throws org.einklang.api.NotVisible without the right */
    public Optional<Last> before(Meeting meeting) {
        access.require(MeetingsPermission.SEE, meeting.scope());
        return entities.createQuery(
                        "select n, m from Minutes n, Meeting m where m.id = n.meetingId and n.state in :states"
                                + " and m.bodyId = :body and m.starts < :starts order by m.starts desc, m.id desc",
                        Object[].class)
                .setParameter("states", HANDED_IN)
                .setParameter("body", meeting.body().value())
                .setParameter("starts", meeting.getStarts())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(row -> last((Minutes) row[0], (Meeting) row[1]));
    }

    private Last last(Minutes minutes, Meeting meeting) {
        Paper paper = papers.of(meeting, minutes, invitees.of(meeting.id()));
        boolean approved = minutes.getState() == MinutesState.APPROVED;
        if (!approved) {
            paper.heading(texts.get(paper.locale(), "meetings.paper.approval"))
                    .paragraph(texts.get(paper.locale(), "meetings.pack.not_approved"));
        }
        return new Last(paper, approved);
    }
}
