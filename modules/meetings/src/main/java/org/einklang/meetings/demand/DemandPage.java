package org.einklang.meetings.demand;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.einklang.api.access.Access;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.Directory;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.api.web.Addresses;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.Meetings;
import org.einklang.meetings.planning.PlanForm;
import org.jspecify.annotations.Nullable;

/** {@code demands/{demand}}: the demand, when it was made and what became of it; chair and secretary call the meeting from here. */
@Named
@RequestScoped
public class DemandPage {

    @Inject
    private Demands demands;

    @Inject
    private MeetingDemanding demanding;

    @Inject
    private Meetings meetings;

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

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private MeetingDemand demand;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private DemandLine line;

    private List<Meeting> candidates = List.of();
    private @Nullable Meeting meeting;
    private String bodyKey = "";
    private String chosen = "";
    private final PlanForm form = new PlanForm();

    /** Who does not see the meetings of the body does not see it. */
    @PostConstruct
    void load() {
        demand = demands.one(address.cooperation().id(), address.part("demand"));
        BodyCard body = directory.body(demand.body());
        bodyKey = body.key();
        line = new DemandLine(
                demand.key(),
                body.name(),
                directory.person(demand.by()).name(),
                demand.demanded(),
                demand.lastDay(),
                demand.state(),
                demand.isOverdue(PortalTime.dayOf(clock.instant())));
        candidates = isCallable() ? demands.candidates(demand) : List.of();
        Long called = demand.meeting();
        meeting = called == null ? null : meetings.existing(called);
        form.setTitle(texts.get("meetings.demand.usual_title", body.name()));
    }

    /** Plans the meeting and shows it. */
    public void plan() {
        form.plan()
                .map(plan -> demanding.plan(demand.cooperation(), demand.key(), plan))
                .ifPresent(key -> navigation.to(
                        addresses.page(demand.cooperation(), MeetingsModule.ID, key), "meetings.plan.planned"));
    }

    /** A meeting that is planned already is the one that was demanded. */
    public void meetIn() {
        demanding.meetIn(demand.cooperation(), demand.key(), chosen);
        navigation.stay("meetings.demand.is_met");
    }

    /** It is no longer wanted. */
    public void withdraw() {
        demanding.withdraw(demand.cooperation(), demand.key());
        navigation.stay("meetings.demand.is_withdrawn");
    }

    public DemandLine getLine() {
        return line;
    }

    public String getReason() {
        return demand.reason();
    }

    public List<String> getItems() {
        return demand.items();
    }

    /** Page of the body. */
    public String getBodyPath() {
        return "/c/" + address.cooperation().key() + "/bodies/" + bodyKey;
    }

    /** Whether the person who looks has to call the meeting. */
    public boolean isCallable() {
        return demand.state() == DemandState.OPEN && access.may(MeetingsPermission.PLAN, demand.scope());
    }

    /** Whether it is theirs to withdraw. */
    public boolean isWithdrawable() {
        return demand.state() == DemandState.OPEN && demand.by().equals(access.me());
    }

    /** The meetings that may be the one that was demanded. */
    public List<Meeting> getCandidates() {
        return candidates;
    }

    /** A planned meeting in one line. */
    public String words(Meeting one) {
        return texts.get(
                "meetings.demand.candidate", one.getTitle(), PortalTime.longMoment(one.getStarts(), texts.locale()));
    }

    /** The meeting that was called for it; null if none was. */
    public @Nullable Meeting getMeeting() {
        return meeting;
    }

    /** Page of that meeting. */
    public String path(Meeting one) {
        return addresses.page(demand.cooperation(), MeetingsModule.ID, one.getKey());
    }

    /** Whether that meeting comes after the day that was demanded. */
    public boolean isLate() {
        return meeting != null && PortalTime.dayOf(meeting.getStarts()).isAfter(demand.lastDay());
    }

    public PlanForm getForm() {
        return form;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }
}
