package org.einklang.meetings.item;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.einklang.api.access.Access;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonId;
import org.einklang.api.text.Texts;
import org.einklang.api.web.Addresses;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.planning.AgendaItem;
import org.einklang.meetings.planning.AgendaItems;
import org.einklang.meetings.planning.ItemGoal;
import org.einklang.meetings.planning.ItemWords;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.MeetingState;
import org.einklang.meetings.planning.Meetings;
import org.einklang.meetings.planning.RunningOrder;
import org.jspecify.annotations.Nullable;

/** One item of an agenda: what it is about, what is decided upon, its papers, and what is said about it. */
@Named
@RequestScoped
public class ItemPage {

    @Inject
    private Meetings meetings;

    @Inject
    private AgendaItems items;

    @Inject
    private ItemWords words;

    @Inject
    private Directory directory;

    @Inject
    private Access access;

    @Inject
    private PortalRequest address;

    @Inject
    private Addresses addresses;

    @Inject
    private Navigation navigation;

    @Inject
    private Texts texts;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private Meeting meeting;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private AgendaItem item;

    private String line = "";

    @PostConstruct
    void load() {
        meeting = meetings.byKey(address.cooperation().id(), address.part("meeting"));
        item = items.of(meeting, address.part("item"));
        PersonId presenter = item.getOutline().presenter();
        line = words.line(
                item.getOutline(),
                RunningOrder.of(meeting).begin(item),
                presenter == null
                        ? item.getOutline().getPresenterName()
                        : directory.person(presenter).name(),
                texts.locale());
    }

    /** Takes it off the agenda. */
    public void remove() {
        items.remove(meeting.id(), item.id());
        navigation.to(getMeetingPath(), "meetings.agenda.removed");
    }

    public boolean isChangeable() {
        return access.may(MeetingsPermission.PLAN, meeting.scope())
                && (meeting.getState() == MeetingState.PLANNED || meeting.getState() == MeetingState.INVITED);
    }

    /** Whether it is to be decided, and nobody has written what upon. */
    public boolean isPaperMissing() {
        return isChangeable()
                && item.getOutline().getGoal() == ItemGoal.DECIDE
                && item.getPaper().getQuestion().isEmpty();
    }

    public String getMeetingPath() {
        return addresses.page(meeting.getCooperation(), MeetingsModule.ID, meeting.getKey());
    }

    /** The page of an item of the same agenda. */
    public String path(AgendaItem one) {
        return addresses.page(
                meeting.getCooperation(), MeetingsModule.ID, meeting.getKey(), "items", String.valueOf(one.number()));
    }

    /** The one before it; null if it is the first. */
    public @Nullable AgendaItem getPrevious() {
        return neighbour(-1).orElse(null);
    }

    /** The one after it; null if it is the last. */
    public @Nullable AgendaItem getNext() {
        return neighbour(1).orElse(null);
    }

    private Optional<AgendaItem> neighbour(int step) {
        List<AgendaItem> agenda = meeting.getAgenda();
        return agenda.stream()
                .filter(one -> one.getPosition() == item.getPosition() + step)
                .findFirst();
    }

    /** What an item is called with its place. */
    public String name(AgendaItem one) {
        return words.name(one, texts.locale());
    }

    /** When, how long, what for, and who presents it. */
    public String getLine() {
        return line;
    }

    public Meeting getMeeting() {
        return meeting;
    }

    public AgendaItem getItem() {
        return item;
    }
}
