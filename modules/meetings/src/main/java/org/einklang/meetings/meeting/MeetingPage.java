package org.einklang.meetings.meeting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.einklang.api.access.Access;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.TimeWords;
import org.einklang.meetings.invitation.Invitee;
import org.einklang.meetings.invitation.Invitees;
import org.einklang.meetings.invitation.MeetingInvitation;
import org.einklang.meetings.minutes.MinutesReading;
import org.einklang.meetings.minutes.MinutesWriting;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.MeetingPlanning;
import org.einklang.meetings.planning.MeetingState;
import org.einklang.meetings.planning.Meetings;

/** One meeting: when, where, what about, who comes, and what to do next. */
@Named
@RequestScoped
public class MeetingPage {

    private static final List<MeetingState> LIFE =
            List.of(MeetingState.PLANNED, MeetingState.INVITED, MeetingState.IN_PROGRESS, MeetingState.CLOSED);

    @Inject
    private Meetings meetings;

    @Inject
    private MeetingPlanning planning;

    @Inject
    private MeetingInvitation invitation;

    @Inject
    private Invitees invitees;

    @Inject
    private MinutesReading minutes;

    @Inject
    private MinutesWriting writing;

    @Inject
    private MeetingClashes meetingClashes;

    @Inject
    private Directory directory;

    @Inject
    private Access access;

    @Inject
    private PortalRequest address;

    @Inject
    private Navigation navigation;

    @Inject
    private Clock clock;

    @Inject
    private Texts texts;

    @Inject
    private TimeWords words;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private Meeting meeting;

    private List<Guest> guests = List.of();
    private List<String> clashes = List.of();
    private String bodyName = "";
    private String bodyKey = "";
    private boolean minuted;
    private boolean planner;

    /**
     * An invited person.
     *
     * @param invitee the invitation
     * @param person who it is
     * @param holder for whom they deputise; empty if for nobody
     */
    public record Guest(Invitee invitee, PersonCard person, String holder) {}

    /**
     * A step in the life of the meeting.
     *
     * @param name which one
     * @param state done, now or open
     */
    public record Step(MeetingState name, String state) {}

    @PostConstruct
    void load() {
        meeting = meetings.byKey(address.cooperation().id(), address.part("meeting"));
        planner = access.may(MeetingsPermission.PLAN, meeting.scope());
        minuted = minutes.exist(meeting.id());
        BodyCard body = directory.body(meeting.body());
        bodyName = body.name();
        bodyKey = body.key();
        List<Invitee> invited = invitees.of(meeting.id());
        Map<PersonId, PersonCard> cards =
                directory.people(invited.stream().map(Invitee::person).toList());
        guests = invited.stream()
                .map(one -> new Guest(
                        one,
                        Objects.requireNonNull(cards.get(one.person())),
                        one.insteadOf()
                                .flatMap(holder -> Optional.ofNullable(cards.get(holder)))
                                .map(PersonCard::name)
                                .orElse("")))
                .toList();
        clashes = isChangeable() ? meetingClashes.of(meeting) : List.of();
    }

    /** Sends the invitations. */
    public void invite() {
        int people = invitation.invite(meeting.id());
        boolean over = !clock.instant().isBefore(meeting.getEnds());
        navigation.stay(over ? "meetings.invitation.listed" : "meetings.invitation.sent", people);
    }

    /** Cancels the meeting. */
    public void cancel() {
        planning.cancel(meeting.id());
        navigation.stay("meetings.meeting.cancelled");
    }

    /** Begins the minutes and shows them. */
    public void beginMinutes() {
        writing.begin(meeting.id());
        navigation.to(getMinutesPath());
    }

    public String getMinutesPath() {
        return "/c/" + address.cooperation().key() + "/meetings/" + meeting.getKey() + "/minutes";
    }

    public boolean isPlanner() {
        return planner;
    }

    /** Whether items can be dealt with at the next meeting. */
    public boolean isCarrying() {
        return planner && !isCancelled();
    }

    public boolean isChangeable() {
        return isPlanner()
                && (meeting.getState() == MeetingState.PLANNED || meeting.getState() == MeetingState.INVITED);
    }

    public boolean isInvitable() {
        return isPlanner() && meeting.getState() == MeetingState.PLANNED;
    }

    public boolean isMinutable() {
        return access.may(MeetingsPermission.WRITE_MINUTES, meeting.minutesScope())
                && meeting.getState() == MeetingState.INVITED;
    }

    /** Whether the day of the meeting is still to come: minutes are hardly begun before. */
    public boolean isEarly() {
        return PortalTime.dayOf(clock.instant()).isBefore(PortalTime.dayOf(meeting.getStarts()));
    }

    public boolean isCancelled() {
        return meeting.getState() == MeetingState.CANCELLED;
    }

    /** Day and time, from and to. */
    public String getWhen() {
        return words.when(meeting.time(), texts.locale());
    }

    /** Where the meeting stands in its life. */
    public List<Step> getSteps() {
        return LIFE.stream().map(state -> new Step(state, place(state))).toList();
    }

    private String place(MeetingState state) {
        int order = state.compareTo(meeting.getState());
        return order < 0 || state == MeetingState.CLOSED && order == 0 ? "done" : order == 0 ? "now" : "open";
    }

    public boolean isMinuted() {
        return minuted;
    }

    public Meeting getMeeting() {
        return meeting;
    }

    public String getBodyName() {
        return bodyName;
    }

    /** The body as addresses name it. */
    public String getBodyKey() {
        return bodyKey;
    }

    /** Who and what is taken by something else at that time, for those who plan. */
    public List<String> getClashes() {
        return clashes;
    }

    public List<Guest> getGuests() {
        return guests;
    }
}
