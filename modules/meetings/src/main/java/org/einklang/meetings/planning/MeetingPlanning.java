package org.einklang.meetings.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.agenda.AgendaRequests;
import org.einklang.api.number.NumberSequences;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.search.SearchChanges;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.MeetingsPermission;
import org.jspecify.annotations.Nullable;

/** Chair and secretary plan a meeting and put its agenda together. */
@ApplicationScoped
public class MeetingPlanning {

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Meetings meetings;

    @Inject
    private Directory directory;

    @Inject
    private NumberSequences numbers;

    @Inject
    private AgendaRequests requests;

    @Inject
    private Event<MeetingPlanned> planned;

    @Inject
    private Event<MeetingCancelled> cancelled;

    @Inject
    private SearchChanges changes;

    @Inject
    private Clock clock;

    /** The bodies whose meetings the person who acts plans. @throws NotVisible if there is none */
    public List<BodyCard> bodies(CooperationId cooperation) {
        Set<BodyId> mine = access.bodiesWhere(MeetingsPermission.PLAN, cooperation);
        List<BodyCard> bodies = directory.bodies(cooperation).stream()
                .filter(one -> mine.contains(one.id()))
                .toList();
        if (bodies.isEmpty()) {
            throw new NotVisible("plans for no body in " + cooperation);
        }
        return bodies;
    }

    /** Plans a meeting of the body with a first agenda, one title a line. @return the key of the meeting */
    @Transactional
    public String plan(CooperationId cooperation, BodyId bodyId, MeetingPlan plan, List<String> agenda) {
        access.require(MeetingsPermission.PLAN, Scope.body(cooperation, bodyId));
        return put(cooperation, bodyId, plan, agenda);
    }

    /** The same for use cases, which ask for the right themselves. */
    public String put(CooperationId cooperation, BodyId bodyId, MeetingPlan plan, List<String> agenda) {
        BodyCard body = directory.body(bodyId);
        int year = PortalTime.dayOf(plan.starts()).getYear();
        plan.requirePossible(clock.instant());
        long number = numbers.draw("meetings.meeting." + bodyId.value() + "." + year);
        String key = String.format("%s-%d-%02d", body.key(), year, number);
        Meeting meeting = new Meeting(cooperation, bodyId, key, plan, access.me(), clock.instant());
        agenda.forEach(meeting::addItem);
        entities.persist(meeting);
        changes.changed(meeting.ref());
        planned.fire(new MeetingPlanned(meeting.id()));
        return key;
    }

    /** Puts an item at the end of the agenda. @throws RuleViolation once the meeting has begun */
    @Transactional
    public void addItem(long meetingId, String title) {
        Meeting meeting = meetings.toChange(meetingId);
        access.require(MeetingsPermission.PLAN, meeting.scope());
        meeting.addItem(title);
        changes.changed(meeting.ref());
    }

    /** Moves an item to this place, counted from 1. @throws RuleViolation once the meeting has begun */
    @Transactional
    public void place(long meetingId, long item, int position) {
        Meeting meeting = meetings.toChange(meetingId);
        access.require(MeetingsPermission.PLAN, meeting.scope());
        meeting.place(item, position);
        changes.changed(meeting.ref());
    }

    /** Says until when members propose items; null takes that back. @throws RuleViolation if that is after the meeting */
    @Transactional
    public void askForProposals(long meetingId, @Nullable LocalDate until) {
        Meeting meeting = meetings.existing(meetingId);
        access.require(MeetingsPermission.PLAN, meeting.scope());
        meeting.proposeUntil(until);
    }

    /** Cancels the meeting; who was invited is told. @throws RuleViolation once the meeting has begun */
    @Transactional
    public void cancel(long meetingId) {
        Meeting meeting = meetings.toChange(meetingId);
        access.require(MeetingsPermission.PLAN, meeting.scope());
        boolean wereInvited = meeting.getState() == MeetingState.INVITED;
        meeting.cancel();
        meeting.wishes().forEach(requests::takeOff);
        changes.changed(meeting.ref());
        cancelled.fire(new MeetingCancelled(meetingId, wereInvited));
    }
}
