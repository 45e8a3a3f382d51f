package org.einklang.meetings.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.einklang.api.agenda.AgendaRequests;
import org.einklang.api.agenda.RequestCard;
import org.einklang.api.agenda.RequestStanding;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.BodyId;
import org.einklang.api.search.SearchChanges;

/** What a body has to deal with stands on its next agenda at once, whoever puts that together; for use cases, which ask for the right themselves. */
@ApplicationScoped
public class NextAgenda {

    @Inject
    private Meetings meetings;

    @Inject
    private AgendaRequests requests;

    @Inject
    private SearchChanges changes;

    /** Puts what is wished at the end of the next agenda that can be changed. @return that meeting; none if none is planned, so that the wish waits */
    public Optional<Meeting> put(long wish, BodyId body, ItemContent content) {
        Optional<Meeting> next =
                meetings.changeable(body).stream().findFirst().map(meeting -> meetings.toChange(meeting.id()));
        next.ifPresent(meeting -> {
            meeting.addWished(content, wish);
            requests.place(wish, meeting.ref());
            changes.changed(meeting.ref());
        });
        return next;
    }

    /** Says something else where it stands, unless that meeting has begun; what the body keeps to itself stays so. */
    public void refill(RequestCard wish, ItemContent content) {
        ItemRef placed = wish.meeting();
        if (placed == null || wish.standing() != RequestStanding.PLACED) {
            return;
        }
        Meeting meeting = meetings.existing(Long.parseLong(placed.id()));
        if (meeting.getState() == MeetingState.PLANNED || meeting.getState() == MeetingState.INVITED) {
            meeting.getAgenda().stream()
                    .filter(item -> Long.valueOf(wish.number()).equals(item.wish()))
                    .forEach(item ->
                            meeting.fill(item, item.getOutline().isNonPublic() ? content.nonPublic() : content));
            changes.changed(meeting.ref());
        }
    }
}
