package org.einklang.meetings.show;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.einklang.api.people.Directory;
import org.einklang.api.text.Texts;
import org.einklang.api.web.Addresses;
import org.einklang.api.web.PortalRequest;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.TimeWords;
import org.einklang.meetings.minutes.MinutesReading;
import org.einklang.meetings.minutes.Resolution;
import org.einklang.meetings.minutes.ResolutionState;
import org.einklang.meetings.planning.AgendaItem;
import org.einklang.meetings.planning.ItemWords;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.MeetingState;
import org.einklang.meetings.planning.Meetings;
import org.einklang.meetings.planning.PlannedTime;
import org.jspecify.annotations.Nullable;

/**
 * The agenda for the wall of the room: first all of it, then an item at a time in large type, with what is decided upon, its papers
 * and the resolutions on the table; nothing that whoever looks does not see on the pages of the meeting.
 */
@Named
@RequestScoped
public class ShowPage {

    /** Number of the item in the address; all of the agenda without it, or if there is no such item any more. */
    static final String ITEM = "item";

    @Inject
    private Meetings meetings;

    @Inject
    private MinutesReading minutes;

    @Inject
    private Directory directory;

    @Inject
    private ItemWords words;

    @Inject
    private TimeWords times;

    @Inject
    private PortalRequest address;

    @Inject
    private Addresses addresses;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private Meeting meeting;

    private @Nullable AgendaItem item;
    private List<Resolution> tabled = List.of();

    @PostConstruct
    void load() {
        meeting = meetings.byKey(address.cooperation().id(), address.part("meeting"));
        String wanted = address.query(ITEM);
        meeting.getAgenda().stream()
                .filter(one -> String.valueOf(one.number()).equals(wanted))
                .forEach(one -> item = one);
        AgendaItem shown = item;
        if (shown != null && minutes.exist(meeting.id())) {
            tabled = minutes.of(meeting).getResolutions().stream()
                    .filter(one -> one.agendaItem() == shown.id() && one.getState() == ResolutionState.PROPOSED)
                    .toList();
        }
    }

    /** What the window is called. */
    public String getTitle() {
        return item == null ? meeting.getTitle() : texts.get("meetings.show.window", name(item), meeting.getTitle());
    }

    /** What an item is called with its place. */
    public String name(AgendaItem one) {
        return words.name(one, texts.locale());
    }

    /** Day and time, from and to. */
    public String getWhen() {
        return times.when(meeting.time(), texts.locale());
    }

    public String getBodyName() {
        return directory.body(meeting.body()).name();
    }

    /** How much of the planned time of the item is gone; empty if nobody can tell. */
    public String getGone() {
        AgendaItem shown = item;
        return shown == null
                ? ""
                : PlannedTime.of(meeting, shown, clock.instant())
                        .map(time -> texts.get(
                                "meetings.show." + (time.isOver() ? "over" : "gone"), time.gone(), time.all()))
                        .orElse("");
    }

    /** Where the item is shown. */
    public String path(AgendaItem one) {
        return getWholePath() + "?" + ITEM + "=" + one.number();
    }

    /** Where all of the agenda is shown. */
    public String getWholePath() {
        return addresses.page(meeting.getCooperation(), MeetingsModule.ID, meeting.getKey(), "show");
    }

    /** The page of the meeting. */
    public String getMeetingPath() {
        return addresses.page(meeting.getCooperation(), MeetingsModule.ID, meeting.getKey());
    }

    /** What came before: an item, before the first one all of the agenda; empty at the beginning. */
    public String getPrevious() {
        int at = position();
        return at == 0
                ? ""
                : at == 1 ? getWholePath() : path(meeting.getAgenda().get(at - 2));
    }

    /** The next item; empty at the last one. */
    public String getNext() {
        List<AgendaItem> agenda = meeting.getAgenda();
        return position() < agenda.size() ? path(agenda.get(position())) : "";
    }

    /** Counted from 1; 0 where all of the agenda is shown. */
    private int position() {
        return item == null ? 0 : item.getPosition();
    }

    /** Whether this one is shown. */
    public boolean isShown(AgendaItem one) {
        return item != null && item.id() == one.id();
    }

    public boolean isCancelled() {
        return meeting.getState() == MeetingState.CANCELLED;
    }

    /** The resolutions that are proposed for the item. */
    public List<Resolution> getTabled() {
        return tabled;
    }

    /** The item that is shown; null for all of the agenda. */
    public @Nullable AgendaItem getItem() {
        return item;
    }

    public Meeting getMeeting() {
        return meeting;
    }
}
