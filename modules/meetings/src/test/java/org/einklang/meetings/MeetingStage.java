package org.einklang.meetings;

import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.SECRETARY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.meetings.invitation.MeetingInvitation;
import org.einklang.meetings.minutes.Minutes;
import org.einklang.meetings.minutes.MinutesApproval;
import org.einklang.meetings.minutes.MinutesReading;
import org.einklang.meetings.minutes.MinutesWriting;
import org.einklang.meetings.minutes.Resolution;
import org.einklang.meetings.planning.AgendaItem;
import org.einklang.meetings.planning.AgendaItems;
import org.einklang.meetings.planning.ItemContent;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.MeetingPlan;
import org.einklang.meetings.planning.MeetingPlanning;
import org.einklang.meetings.planning.Meetings;
import org.einklang.testkit.TestPortal;
import org.einklang.testkit.server.Stage;

/** Meetings of the steering group for tests, as far as they are wanted, through the use cases of secretary and chair. */
@ApplicationScoped
public class MeetingStage {

    @Inject
    private Stage stage;

    @Inject
    private MeetingPlanning planning;

    @Inject
    private MeetingInvitation invitation;

    @Inject
    private Meetings meetings;

    @Inject
    private AgendaItems agendaItems;

    @Inject
    private MinutesWriting writing;

    @Inject
    private MinutesReading reading;

    @Inject
    private MinutesApproval approval;

    /** Planned for so many days after the start of the portal, with these items, or one if none are named. */
    public Meeting planned(String title, int days, String... items) {
        return planned(plan(title, days), items);
    }

    /** Planned like that, with these items, or one if none are named. */
    public Meeting planned(MeetingPlan plan, String... items) {
        List<String> agenda = items.length == 0 ? List.of("Begrüßung") : List.of(items);
        String key = stage.ask(SECRETARY, () -> planning.plan(here(), body(), plan, agenda));
        return stage.ask(SECRETARY, () -> meetings.byKey(here(), key));
    }

    /** An hour in the town hall, so many days after the start of the portal. */
    public static MeetingPlan plan(String title, int days) {
        Instant starts = TestPortal.STARTED.plus(Duration.ofDays(days));
        return new MeetingPlan(title, starts, starts.plus(Duration.ofHours(1)), "Rathaus, Saal 3");
    }

    /** Its members are invited. */
    public Meeting invited(String title, int days, String... items) {
        Meeting meeting = planned(title, days, items);
        invite(meeting);
        return meeting;
    }

    /** The secretary invites its members. */
    public void invite(Meeting meeting) {
        stage.as(SECRETARY, () -> invitation.invite(meeting.id()));
    }

    /** Its members are invited, and the secretary writes the minutes. */
    public Meeting begun(String title, int days, String... items) {
        Meeting meeting = invited(title, days, items);
        begin(meeting);
        return meeting;
    }

    /** The secretary writes the minutes. */
    public void begin(Meeting meeting) {
        stage.as(SECRETARY, () -> writing.begin(meeting.id()));
    }

    /** Only the body itself is to read about the first item. @param title what it is called then */
    public void keepFirstItemIn(Meeting meeting, String title) {
        AgendaItem item = meeting.getAgenda().get(0);
        ItemContent content = new ItemContent(title, item.getOutline().nonPublic(true), item.getPaper());
        stage.as(SECRETARY, () -> agendaItems.fill(item.id(), content, item.version()));
    }

    /** The secretary has written the minutes and is done with them. */
    public Meeting handedIn(String title, int days, String... items) {
        Meeting meeting = begun(title, days, items);
        handIn(meeting);
        return meeting;
    }

    /** The secretary is done with the minutes. */
    public void handIn(Meeting meeting) {
        stage.as(SECRETARY, () -> writing.handIn(meeting.id()));
    }

    /** The chair approves the minutes that were handed in. */
    public void approve(Meeting meeting) {
        stage.as(CHAIR, () -> approval.approve(meeting.id()));
    }

    /** Puts a proposal on the table, for the first item. @return its number in the database */
    public long proposal(Meeting meeting, String wording) {
        long item = meeting.getAgenda().get(0).id();
        stage.as(SECRETARY, () -> writing.propose(meeting.id(), item, wording));
        List<Resolution> all = minutes(meeting).getResolutions();
        return all.get(all.size() - 1).id();
    }

    /** The minutes as they are now. */
    public Minutes minutes(Meeting meeting) {
        return stage.ask(SECRETARY, () -> reading.of(meeting));
    }

    /** The steering group. */
    public BodyId body() {
        return stage.world().body("stg");
    }

    /** The cooperation of the personas. */
    public CooperationId here() {
        return stage.world().cooperation();
    }
}
