package org.einklang.meetings.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.notification.Notification;
import org.einklang.api.notification.Notifications;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.Meetings;

/**
 * Chair and secretary tell what has changed of a meeting to which people are invited: nothing leaves before, and however much
 * has changed, each person gets one mail. Who has joined the body meanwhile is invited, who has left it is no longer; the others
 * are bothered only if time, place, the way to join from afar, title or agenda have changed. Their answers hold unless the time is another one.
 */
@ApplicationScoped
public class ChangeTelling {

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Meetings meetings;

    @Inject
    private ToldMeetings told;

    @Inject
    private UntoldChanges untold;

    @Inject
    private ChangeWords words;

    @Inject
    private Invitees invitees;

    @Inject
    private Directory directory;

    @Inject
    private InvitationMail mail;

    @Inject
    private Notifications notifications;

    @Inject
    private DeputyInviting deputies;

    @Inject
    private MeetingOccupancy occupancy;

    @Inject
    @Any
    private Instance<FurtherUntold> others;

    @Inject
    private Event<ChangesTold> changesTold;

    @Inject
    private Clock clock;

    /**
     * What has not been told yet, for who plans the meeting.
     *
     * @param lines a sentence for each aspect
     * @param askedAnew whether those who have answered are asked once more
     */
    public record Untold(List<String> lines, boolean askedAnew) {}

    /** What has not been told yet in words; empty if that is nothing. */
    public Optional<Untold> untold(Meeting meeting, Locale locale) {
        access.require(MeetingsPermission.PLAN, meeting.scope());
        Optional<MeetingChanges> changes = untold.of(meeting);
        List<String> lines =
                new ArrayList<>(changes.map(known -> words.lines(known, locale)).orElse(List.of()));
        lines.addAll(further(meeting, locale));
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Untold(lines, changes.map(MeetingChanges::isTime).orElse(false)));
    }

    private List<String> further(Meeting meeting, Locale locale) {
        return meeting.awaitsAnswers(clock.instant())
                ? others.stream()
                        .flatMap(one -> one.lines(meeting, locale).stream())
                        .toList()
                : List.of();
    }

    /** Tells it. @return how many people get a mail @throws RuleViolation if there is nothing to tell, or the meeting is over */
    @Transactional
    public int tell(long meetingId) {
        Meeting meeting = meetings.existing(meetingId);
        access.require(MeetingsPermission.PLAN, meeting.scope());
        if (!meeting.awaitsAnswers(clock.instant())) {
            throw new RuleViolation("meetings.meeting.has_moved_on");
        }
        ToldMeeting known = told.of(meeting).orElseThrow(() -> new RuleViolation("meetings.changes.nothing_to_tell"));
        List<Invitee> invited = invitees.of(meetingId);
        MeetingChanges changes = untold.compare(meeting, known, invited);
        int further = further(meeting, Locale.GERMAN).size();
        if (changes.isEmpty() && further == 0) {
            throw new RuleViolation("meetings.changes.nothing_to_tell");
        }
        if (!changes.isEmpty()) {
            known.tell(changes.now());
        }
        List<Invitee> staying = invited.stream()
                .filter(one -> !changes.left().contains(one.person()))
                .toList();
        if (changes.isTime()) {
            staying.forEach(Invitee::askAnew);
        }
        PersonCard organizer = directory.person(access.me());
        int people = invite(meeting, changes, organizer) + uninvite(meeting, changes, invited, organizer);
        if (!changes.content().isEmpty()) {
            people += update(meeting, changes, staying, organizer);
        }
        occupancy.hold(meeting);
        deputies.align(meeting, organizer);
        changesTold.fire(new ChangesTold(meetingId));
        return people + further;
    }

    private int update(Meeting meeting, MeetingChanges changes, List<Invitee> staying, PersonCard organizer) {
        Map<PersonId, Invitee> invitations = staying.stream().collect(Collectors.toMap(Invitee::person, one -> one));
        notifications.tell(
                new Notification(meeting.getCooperation(), key(changes.content()), meeting.ref()).withMail(),
                invitations.keySet());
        Collection<PersonCard> readers = directory.people(invitations.keySet()).values();
        for (PersonCard reader : readers) {
            Invitee invitation = invitations.get(reader.id());
            if (invitation != null) {
                mail.change(meeting, changes, invitation.getAnswer(), reader, organizer);
            }
        }
        return readers.size();
    }

    /** Such as {@code meetings.notification.changed.TIME_PLACE}. */
    private static String key(Set<ChangedAspect> aspects) {
        return aspects.stream()
                .map(ChangedAspect::name)
                .collect(Collectors.joining("_", "meetings.notification.changed.", ""));
    }

    private int invite(Meeting meeting, MeetingChanges changes, PersonCard organizer) {
        Map<PersonId, PersonCard> cards = directory.people(changes.joined());
        for (PersonCard reader : cards.values()) {
            entities.persist(new Invitee(meeting, reader.id()));
            mail.invite(meeting, reader, organizer);
        }
        notifications.tell(
                new Notification(meeting.getCooperation(), "meetings.notification.invited", meeting.ref()).withMail(),
                cards.keySet());
        return cards.size();
    }

    /** They may not see the meeting any more, so that a mail is all they get. */
    private int uninvite(Meeting meeting, MeetingChanges changes, List<Invitee> invited, PersonCard organizer) {
        invited.stream().filter(one -> changes.left().contains(one.person())).forEach(entities::remove);
        changes.left().forEach(meeting::forgetMinuteTaker);
        Map<PersonId, PersonCard> cards = directory.people(changes.left());
        cards.values().forEach(reader -> mail.uninvite(meeting, changes.before(), reader, organizer));
        return cards.size();
    }
}
