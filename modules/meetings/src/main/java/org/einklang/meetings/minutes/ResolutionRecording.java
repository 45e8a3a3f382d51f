package org.einklang.meetings.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.number.NumberSequences;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyRules;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.api.search.SearchChanges;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.invitation.Invitee;
import org.einklang.meetings.invitation.Invitees;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.Meetings;

/** Secretary and chair record how proposals ended: how that was found, with which votes, and for how long it is in force. */
@ApplicationScoped
public class ResolutionRecording {

    /** Nobody chooses between more. */
    private static final int MOST = 200;

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Meetings meetings;

    @Inject
    private MinutesReading reading;

    @Inject
    private Invitees invitees;

    @Inject
    private Assemblies assemblies;

    @Inject
    private Directory directory;

    @Inject
    private NumberSequences numbers;

    @Inject
    private WishOutcomes outcomes;

    @Inject
    private SearchChanges changes;

    /** Without more ado: adopted by consensus, or one of the other ends. @throws RuleViolation if it was decided before */
    @Transactional
    public void decide(long meetingId, long resolutionId, ResolutionState state) {
        record(meetingId, resolutionId, RecordedOutcome.plain(state));
    }

    /**
     * Records how a proposal ended; an adopted one draws its number.
     *
     * @throws RuleViolation if it was decided before, or the rule of the body or what was counted says otherwise
     */
    @Transactional
    public void record(long meetingId, long resolutionId, RecordedOutcome outcome) {
        Meeting meeting = meetings.existing(meetingId);
        access.require(MeetingsPermission.WRITE_MINUTES, meeting.scope());
        requireSeats(meeting, outcome);
        BodyRules rules = directory.rules(meeting.body());
        outcome.require(rules.decision());
        Minutes minutes = reading.of(meeting);
        Assembly assembly = assemblies.of(meeting);
        outcome.requireQuorum(rules.quorum(), assembly.allSeats());
        long item = minutes.resolution(resolutionId).agendaItem();
        outcome.requirePresence(assembly, minutes.absentAt(item));
        requireInvited(meeting, outcome.recused());
        LocalDate day = PortalTime.dayOf(meeting.getStarts());
        minutes.decide(resolutionId, outcome, day, () -> drawNumber(meeting, day));
        Resolution recorded = minutes.resolution(resolutionId);
        replace(recorded, outcome, day);
        changes.changed(recorded.ref());
        outcomes.announce(meeting, recorded);
    }

    private void replace(Resolution recorded, RecordedOutcome outcome, LocalDate day) {
        Long replaced = recorded.replaces();
        if (replaced == null) {
            return;
        }
        Resolution old = entities.find(Resolution.class, replaced, LockModeType.PESSIMISTIC_WRITE);
        if (old == null || !old.scope().equals(recorded.scope())) {
            throw new NotVisible("no resolution " + replaced + " of this body");
        }
        old.replaceBy(recorded, outcome.isByConsensus(), day, access.me());
        changes.changed(old.ref());
    }

    /** The partners that have voting seats on the day of the meeting, with the number of these seats. */
    public Map<PartnerId, Integer> seats(Meeting meeting) {
        access.require(MeetingsPermission.SEE, meeting.scope());
        return assemblies.of(meeting, Set.of()).votes();
    }

    /** Those that a new one could take the place of: adopted ones of the body to which nothing has happened yet, the latest first. */
    public List<Resolution> replaceable(Meeting meeting) {
        access.require(MeetingsPermission.SEE, meeting.scope());
        return entities.createQuery(
                        "select r from Resolution r where r.bodyId = :body and r.state = :adopted"
                                + " order by r.decided desc, r.id desc",
                        Resolution.class)
                .setParameter("body", meeting.body().value())
                .setParameter("adopted", ResolutionState.ADOPTED)
                .setMaxResults(MOST)
                .getResultList();
    }

    private void requireSeats(Meeting meeting, RecordedOutcome outcome) {
        Map<PartnerId, Integer> seats = outcome.votes().counts().isEmpty() ? Map.of() : seats(meeting);
        for (PartnerCount count : outcome.votes().counts()) {
            int most = seats.getOrDefault(count.partner(), 0);
            if (count.cast() > most) {
                String name = directory.partnerNames(Set.of(count.partner())).getOrDefault(count.partner(), "–");
                throw new RuleViolation("meetings.resolution.too_many_votes", name, most).at("yes");
            }
        }
    }

    private void requireInvited(Meeting meeting, Set<PersonId> recused) {
        Set<PersonId> invited =
                invitees.of(meeting.id()).stream().map(Invitee::person).collect(Collectors.toSet());
        if (!invited.containsAll(recused)) {
            throw new NotVisible("who took no part was not invited: " + recused);
        }
    }

    /** Such as {@code STG-2026-007}: key of the body, year of the meeting, running number of body and year. */
    private String drawNumber(Meeting meeting, LocalDate day) {
        BodyCard body = directory.body(meeting.body());
        long number = numbers.draw("meetings.resolution." + body.id().value() + "." + day.getYear());
        return String.format("%s-%d-%03d", body.key().toUpperCase(Locale.ROOT), day.getYear(), number);
    }
}
