package org.einklang.meetings.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.api.people.CooperationId;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.api.waiting.QuickAnswer;
import org.einklang.api.waiting.WaitingKind;
import org.einklang.api.waiting.WaitingSource;
import org.einklang.api.waiting.WaitingThing;
import org.einklang.api.web.Addresses;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.MeetingState;
import org.einklang.meetings.planning.Meetings;
import org.einklang.meetings.planning.WhereWords;

/** Invitations that the person who looks has not answered; one press is enough, and an answer may change until the meeting. */
@ApplicationScoped
class WaitingInvitations implements WaitingSource {

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Meetings meetings;

    @Inject
    private AttendanceAnswer attendance;

    @Inject
    private Addresses addresses;

    @Inject
    private Texts texts;

    @Inject
    private WhereWords where;

    @Inject
    private Clock clock;

    @Override
    public String key() {
        return "meetings-invitations";
    }

    @Override
    public List<WaitingThing> waiting(CooperationId cooperation, int limit) {
        Instant now = clock.instant();
        return entities.createQuery(
                        "select m from Invitee i, Meeting m where i.personId = :me and i.cooperationId = :cooperation"
                                + " and i.starts > :now and i.answer = :none and m.id = i.meetingId and m.state = :invited"
                                + " order by i.starts, i.id",
                        Meeting.class)
                .setParameter("me", access.me().value())
                .setParameter("cooperation", cooperation.value())
                .setParameter("now", now)
                .setParameter("none", Answer.NONE)
                .setParameter("invited", MeetingState.INVITED)
                .setMaxResults(limit)
                .getResultStream()
                .filter(meeting -> access.may(MeetingsPermission.SEE, meeting.scope()))
                .map(this::thing)
                .toList();
    }

    private WaitingThing thing(Meeting meeting) {
        return new WaitingThing(
                String.valueOf(meeting.id()),
                WaitingKind.ANSWER,
                meeting.getTitle(),
                addresses.page(meeting.getCooperation(), MeetingsModule.ID, meeting.getKey()),
                texts.get(
                        "meetings.waits.invited",
                        PortalTime.longMoment(meeting.getStarts(), texts.locale()),
                        where.place(meeting, texts.locale())),
                meeting.getStarts(),
                List.of(
                        new QuickAnswer(Answer.ACCEPTED.name(), texts.get("meetings.answer.accept")),
                        new QuickAnswer(Answer.DECLINED.name(), texts.get("meetings.answer.decline"))));
    }

    @Override
    public String answer(CooperationId cooperation, String id, String answer) {
        Answer given = Stream.of(Answer.ACCEPTED, Answer.DECLINED)
                .filter(one -> one.name().equals(answer))
                .findFirst()
                .orElseThrow(() -> new NotVisible("no answer " + answer));
        Meeting meeting = meetings.existing(id.matches("\\d{1,18}") ? Long.parseLong(id) : 0);
        if (!meeting.getCooperation().equals(cooperation)) {
            throw new NotVisible("no meeting " + id + " in " + cooperation);
        }
        attendance.answer(meeting.id(), given);
        return "meetings.answer.thanks." + given;
    }
}
