package org.einklang.meetings.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.calendar.CalendarEntry;
import org.einklang.api.calendar.CalendarKind;
import org.einklang.api.calendar.CalendarQuery;
import org.einklang.api.calendar.CalendarSource;
import org.einklang.api.calendar.CalendarState;
import org.einklang.api.people.BodyId;
import org.einklang.api.text.Texts;
import org.einklang.api.web.Addresses;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.MeetingPlan;
import org.einklang.meetings.planning.MeetingState;
import org.einklang.meetings.planning.Meetings;
import org.einklang.meetings.planning.WhereWords;

/**
 * The meetings of the bodies that the person who looks may see; those to which they are invited are their own, and before the
 * invitation those that they plan. Two or three statements, however many meetings there are.
 */
@ApplicationScoped
class MeetingsInCalendar implements CalendarSource {

    private static final Set<MeetingState> TAKING_PLACE = EnumSet.of(MeetingState.INVITED, MeetingState.IN_PROGRESS);

    /** So few bodies are named in the statement; of more the database would compare each meeting with each of them. */
    private static final int FEW = 12;

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private Meetings meetings;

    @Inject
    private Access access;

    @Inject
    private Addresses addresses;

    @Inject
    private Texts texts;

    @Inject
    private WhereWords where;

    @Inject
    private Joining joining;

    @Override
    public Set<CalendarKind> kinds() {
        return Set.of(CalendarKind.MEETING);
    }

    @Override
    public List<CalendarEntry> entries(CalendarQuery query) {
        return query.ownOnly() ? own(query) : all(query);
    }

    /** Along the index of invitations, no further than the limit. */
    private List<CalendarEntry> own(CalendarQuery query) {
        Map<Long, Answer> answers = answers(entities.createQuery(
                        "select i.meetingId, i.answer from Invitee i where i.personId = :me"
                                + " and i.cooperationId = :cooperation and i.starts >= :from and i.starts < :until"
                                + " order by i.starts, i.id",
                        Object[].class)
                .setParameter("me", access.me().value())
                .setParameter("cooperation", query.cooperation().value())
                .setParameter("from", query.from())
                .setParameter("until", query.until())
                .setMaxResults(query.limit()));
        return answers.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select m from Meeting m where m.id in :ids and m.state in :states"
                                        + " order by m.starts, m.id",
                                Meeting.class)
                        .setParameter("ids", answers.keySet())
                        .setParameter("states", TAKING_PLACE)
                        .getResultStream()
                        .filter(meeting -> access.may(MeetingsPermission.SEE, meeting.scope()))
                        .map(meeting -> entry(meeting, answers, query))
                        .toList();
    }

    private List<CalendarEntry> all(CalendarQuery query) {
        Set<BodyId> visible = meetings.visibleBodies(query.cooperation()).stream()
                .filter(body -> query.body().filter(one -> !one.equals(body)).isEmpty())
                .collect(Collectors.toSet());
        if (visible.isEmpty()) {
            return List.of();
        }
        List<Meeting> found = between(query, visible);
        Map<Long, Answer> answers = found.isEmpty()
                ? Map.of()
                : answers(entities.createQuery(
                                "select i.meetingId, i.answer from Invitee i where i.meetingId in :ids"
                                        + " and i.personId = :me",
                                Object[].class)
                        .setParameter("ids", found.stream().map(Meeting::id).toList())
                        .setParameter("me", access.me().value()));
        return found.stream().map(meeting -> entry(meeting, answers, query)).toList();
    }

    private List<Meeting> between(CalendarQuery query, Collection<BodyId> visible) {
        boolean few = visible.size() <= FEW;
        TypedQuery<Meeting> statement = entities.createQuery(
                        "select m from Meeting m where m.cooperationId = :cooperation and m.starts >= :bound"
                                + " and m.starts < :until and m.ends > :from" + (few ? " and m.bodyId in :bodies" : "")
                                + " order by m.starts, m.id",
                        Meeting.class)
                .setParameter("cooperation", query.cooperation().value())
                .setParameter("bound", query.from().minus(MeetingPlan.LONGEST))
                .setParameter("from", query.from())
                .setParameter("until", query.until());
        if (few) {
            statement
                    .setParameter("bodies", visible.stream().map(BodyId::value).toList())
                    .setMaxResults(query.limit());
        }
        return statement
                .getResultStream()
                .filter(meeting -> visible.contains(meeting.body()))
                .limit(query.limit())
                .toList();
    }

    private static Map<Long, Answer> answers(TypedQuery<Object[]> invitations) {
        return invitations
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Answer) row[1], (one, other) -> one));
    }

    private CalendarEntry entry(Meeting meeting, Map<Long, Answer> answers, CalendarQuery query) {
        CalendarEntry entry = CalendarEntry.at(CalendarKind.MEETING, meeting.uid(), meeting.getTitle(), meeting.time())
                .place(where.place(meeting, query.locale()))
                .body(meeting.body())
                .address(addresses.page(meeting.getCooperation(), MeetingsModule.ID, meeting.getKey()))
                .state(state(meeting));
        Answer answer = answers.get(meeting.id());
        if (answer == null) {
            return meeting.getState() == MeetingState.PLANNED
                            && access.may(MeetingsPermission.PLAN, Scope.body(meeting.getCooperation(), meeting.body()))
                    ? joined(entry.own(), meeting, query)
                    : entry;
        }
        CalendarEntry own = joined(entry.own(), meeting, query);
        if (TAKING_PLACE.contains(meeting.getState())) {
            own = own.note(texts.get(query.locale(), "meetings.answer.mine." + answer));
        }
        return answer == Answer.DECLINED ? own.free() : own;
    }

    private CalendarEntry joined(CalendarEntry own, Meeting meeting, CalendarQuery query) {
        return joining.isOpen(meeting) ? own.conferences(joining.conferences(meeting.online(), query.locale())) : own;
    }

    private static CalendarState state(Meeting meeting) {
        return switch (meeting.getState()) {
            case PLANNED -> CalendarState.PLANNED;
            case CANCELLED -> CalendarState.CANCELLED;
            case INVITED, IN_PROGRESS, CLOSED -> CalendarState.FIRM;
        };
    }
}
