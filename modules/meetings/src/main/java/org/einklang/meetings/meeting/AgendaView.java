package org.einklang.meetings.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.access.Access;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.text.Texts;
import org.einklang.api.web.Addresses;
import org.einklang.api.web.Navigation;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.guest.GuestsView;
import org.einklang.meetings.planning.AgendaCarrying;
import org.einklang.meetings.planning.AgendaItem;
import org.einklang.meetings.planning.AgendaItems;
import org.einklang.meetings.planning.ItemWords;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.MeetingPlanning;
import org.einklang.meetings.planning.MeetingState;
import org.einklang.meetings.planning.Meetings;
import org.einklang.meetings.planning.RunningOrder;
import org.jspecify.annotations.Nullable;

/** On the page of a meeting: its agenda, for those who put it together, and where carried items came from. */
@Named
@RequestScoped
public class AgendaView {

    @Inject
    private MeetingPlanning planning;

    @Inject
    private AgendaItems items;

    @Inject
    private AgendaCarrying carrying;

    @Inject
    private Meetings meetings;

    @Inject
    private Access access;

    @Inject
    private Navigation navigation;

    @Inject
    private ItemWords words;

    @Inject
    private Directory directory;

    @Inject
    private Texts texts;

    @Inject
    private GuestsView guests;

    @Inject
    private WishesView wishes;

    @Inject
    private Addresses addresses;

    private @Nullable List<AgendaEntry> entries;
    private @Nullable Map<Long, Meeting> origins;
    private @Nullable RunningOrder order;
    private @Nullable Map<PersonId, PersonCard> presenters;
    private String itemTitle = "";
    private long dragged;
    private int droppedAt;

    /** Puts an item on the agenda. */
    public void addItem(Meeting meeting) {
        planning.addItem(meeting.id(), itemTitle);
        navigation.stay("meetings.agenda.added");
    }

    /** Takes an item off the agenda. */
    public void removeItem(Meeting meeting, long item) {
        items.remove(meeting.id(), item);
        navigation.stay("meetings.agenda.removed");
    }

    /** Moves an item one place up. */
    public void moveUp(Meeting meeting, AgendaEntry item) {
        place(meeting, item.id(), item.position() - 1);
    }

    /** Moves an item one place down. */
    public void moveDown(Meeting meeting, AgendaEntry item) {
        place(meeting, item.id(), item.position() + 1);
    }

    /** Moves the item that was dragged to where it was dropped. */
    public void drop(Meeting meeting) {
        place(meeting, dragged, droppedAt);
    }

    private void place(Meeting meeting, long item, int position) {
        planning.place(meeting.id(), item, position);
        navigation.stay("meetings.agenda.moved");
    }

    /** Has an item dealt with at the next meeting. */
    public void carryOver(Meeting meeting, long item) {
        navigation.stay(
                "meetings.agenda.carried",
                carrying.carryOver(meeting.id(), item).getTitle());
    }

    /** Whether the person who looks can only propose items: who puts the agenda together adds them. */
    public boolean isProposable(Meeting meeting) {
        return (meeting.getState() == MeetingState.PLANNED || meeting.getState() == MeetingState.INVITED)
                && access.may(MeetingsPermission.PROPOSE, meeting.scope())
                && !access.may(MeetingsPermission.PLAN, meeting.scope());
    }

    /** The items in their order, in words; what several of them need is looked up at once. */
    public List<AgendaEntry> entries(Meeting meeting) {
        List<AgendaEntry> known = entries;
        if (known == null) {
            String here = addresses.page(meeting.getCooperation(), MeetingsModule.ID);
            known = meeting.getAgenda().stream()
                    .map(item -> AgendaEntry.of(
                            item,
                            here,
                            meeting,
                            line(meeting, item),
                            guests.names(item),
                            wishes.about(meeting, item),
                            origin(meeting, item)))
                    .toList();
            entries = known;
        }
        return known;
    }

    /** The meeting from which an item was carried over; null if it was not. All items of the agenda are looked up at once. */
    private @Nullable Meeting origin(Meeting meeting, AgendaItem item) {
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

    /** When an item is called up, how long it takes, what for, and who presents it; empty if nobody has said any of it. */
    public String line(Meeting meeting, AgendaItem item) {
        PersonId presenter = item.getOutline().presenter();
        return words.line(
                item.getOutline(),
                order(meeting).begin(item),
                presenter == null
                        ? item.getOutline().getPresenterName()
                        : Objects.requireNonNull(presenters(meeting).get(presenter))
                                .name(),
                texts.locale());
    }

    /** Whether the items take longer than the meeting. */
    public boolean isTooLong(Meeting meeting) {
        return order(meeting).isTooLong();
    }

    /** How long the items take, and how long the meeting is. */
    public String howLong(Meeting meeting) {
        return texts.get(
                "meetings.agenda.too_long",
                order(meeting).minutes(),
                order(meeting).room());
    }

    private RunningOrder order(Meeting meeting) {
        RunningOrder known = order;
        if (known == null) {
            known = RunningOrder.of(meeting);
            order = known;
        }
        return known;
    }

    private Map<PersonId, PersonCard> presenters(Meeting meeting) {
        Map<PersonId, PersonCard> known = presenters;
        if (known == null) {
            known = directory.people(meeting.getAgenda().stream()
                    .flatMap(one -> Stream.ofNullable(one.getOutline().presenter()))
                    .collect(Collectors.toSet()));
            presenters = known;
        }
        return known;
    }

    /** The number of the item that was dragged; 0 if none was. */
    public long getDragged() {
        return dragged;
    }

    public void setDragged(long dragged) {
        this.dragged = dragged;
    }

    /** The place on the agenda where it was dropped, counted from 1. */
    public int getDroppedAt() {
        return droppedAt;
    }

    public void setDroppedAt(int droppedAt) {
        this.droppedAt = droppedAt;
    }

    public String getItemTitle() {
        return itemTitle;
    }

    public void setItemTitle(String itemTitle) {
        this.itemTitle = itemTitle;
    }
}
