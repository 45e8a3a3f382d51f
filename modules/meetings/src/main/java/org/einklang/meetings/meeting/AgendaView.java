package org.einklang.meetings.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.stream.Stream;
import org.einklang.api.access.Access;
import org.einklang.api.web.Navigation;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.planning.AgendaCarrying;
import org.einklang.meetings.planning.AgendaItem;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.MeetingPlanning;
import org.einklang.meetings.planning.MeetingState;
import org.einklang.meetings.planning.Meetings;
import org.jspecify.annotations.Nullable;

/** On the page of a meeting: its agenda, for those who put it together, and where carried items came from. */
@Named
@RequestScoped
public class AgendaView {

    @Inject
    private MeetingPlanning planning;

    @Inject
    private AgendaCarrying carrying;

    @Inject
    private Meetings meetings;

    @Inject
    private Access access;

    @Inject
    private Navigation navigation;

    private @Nullable Map<Long, Meeting> origins;
    private String itemTitle = "";

    /** Puts an item on the agenda. */
    public void addItem(Meeting meeting) {
        planning.addItem(meeting.id(), itemTitle);
        navigation.stay("meetings.agenda.added");
    }

    /** Takes an item off the agenda. */
    public void removeItem(Meeting meeting, long item) {
        planning.removeItem(meeting.id(), item);
        navigation.stay("meetings.agenda.removed");
    }

    /** Moves an item up. */
    public void moveUp(Meeting meeting, long item) {
        planning.moveUp(meeting.id(), item);
        navigation.stay("meetings.agenda.moved");
    }

    /** Has an item dealt with at the next meeting. */
    public void carryOver(Meeting meeting, long item) {
        navigation.stay(
                "meetings.agenda.carried",
                carrying.carryOver(meeting.id(), item).getTitle());
    }

    /** Whether items can be dealt with at the next meeting. */
    public boolean isCarryable(Meeting meeting) {
        return meeting.getState() != MeetingState.CANCELLED && access.may(MeetingsPermission.PLAN, meeting.scope());
    }

    /** The meeting from which an item was carried over; null if it was not. All items of the agenda are looked up at once. */
    public @Nullable Meeting origin(Meeting meeting, AgendaItem item) {
        Map<Long, Meeting> known = origins;
        if (known == null) {
            known = meetings.seen(meeting.getAgenda().stream()
                    .flatMap(one -> Stream.ofNullable(one.carriedFrom()))
                    .distinct()
                    .toList());
            origins = known;
        }
        return item.carriedFrom() == null ? null : known.get(item.carriedFrom());
    }

    public String getItemTitle() {
        return itemTitle;
    }

    public void setItemTitle(String itemTitle) {
        this.itemTitle = itemTitle;
    }
}
