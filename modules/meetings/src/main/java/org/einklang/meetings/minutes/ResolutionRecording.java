package org.einklang.meetings.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
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
    private RegisterNumbers numbers;

    @Inject
    private Replacing replacing;

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
        access.require(MeetingsPermission.WRITE_MINUTES, meeting.minutesScope());
        record(meeting, resolutionId, outcome, false);
    }

    private void record(Meeting meeting, long resolutionId, RecordedOutcome outcome, boolean corrected) {
        requireSeats(meeting, outcome);
        BodyRules rules = directory.rules(meeting.body());
        outcome.require(rules.decision());
        Minutes minutes = reading.of(meeting);
        Assembly assembly = assemblies.of(meeting);
        long item = minutes.resolution(resolutionId).agendaItem();
        outcome.requireNames(rules.namedVotes(), assembly.voters(minutes.absentAt(item)));
        outcome.requireQuorum(rules.quorum(), assembly.allSeats());
        outcome.requirePresence(assembly, minutes.absentAt(item));
        requireAllPartners(outcome.missingPartners(rules.decision(), assembly, minutes.absentAt(item)));
        requireInvited(meeting, outcome.recused());
        LocalDate day = PortalTime.dayOf(meeting.getStarts());
        minutes.decide(resolutionId, outcome, day, () -> numbers.draw(meeting.body(), day));
        Resolution recorded = minutes.resolution(resolutionId);
        replacing.replace(recorded, outcome.isByConsensus(), day);
        changes.changed(recorded.ref());
        outcomes.announce(meeting, recorded, corrected);
    }

    /**
     * Records anew how a proposal ended, because it was recorded wrongly, as long as the minutes are written. A number that was drawn
     * stays with it, whatever the new end; a resolution whose place it took stands again, unless it takes that again.
     *
     * @param version of the resolution as it was read
     * @throws RuleViolation if something has become of it or somebody else has corrected it since, or the rule of the body or what was
     *     counted says otherwise
     */
    @Transactional
    public void correct(long meetingId, long resolutionId, RecordedOutcome outcome, int version) {
        Meeting meeting = meetings.existing(meetingId);
        access.require(MeetingsPermission.WRITE_MINUTES, meeting.minutesScope());
        Minutes minutes = reading.of(meeting);
        if (minutes.resolution(resolutionId).version() != version) {
            throw new RuleViolation("meetings.resolution.changed_meanwhile").at("state");
        }
        replacing.undo(minutes.resolution(resolutionId));
        minutes.reopen(resolutionId);
        entities.lock(minutes, LockModeType.OPTIMISTIC_FORCE_INCREMENT); // they are not handed in at the same moment
        entities.flush(); // the former votes go before the new ones come
        record(meeting, resolutionId, outcome, true);
    }

    /** The partners that have voting seats on the day of the meeting, with the number of these seats. */
    public Map<PartnerId, Integer> seats(Meeting meeting) {
        access.require(MeetingsPermission.SEE, meeting.scope());
        return assemblies.of(meeting, Set.of()).votes();
    }

    /** Who votes on a resolution, in the order of the seats. */
    public List<Voter> voters(Meeting meeting, Resolution resolution) {
        access.require(MeetingsPermission.SEE, meeting.scope());
        return assemblies.of(meeting).voters(reading.of(meeting).absentAt(resolution.agendaItem()));
    }

    /** Those whose place this one could take when it is recorded anew, the one first whose place it has. */
    public List<Resolution> replaceable(Meeting meeting, Resolution recorded) {
        access.require(MeetingsPermission.SEE, meeting.scope());
        return replacing.candidates(recorded);
    }

    /** Those that a new one could take the place of, the latest first. */
    public List<Resolution> replaceable(Meeting meeting) {
        access.require(MeetingsPermission.SEE, meeting.scope());
        return replacing.candidates(meeting.body());
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

    private void requireAllPartners(Set<PartnerId> missing) {
        if (!missing.isEmpty()) {
            String names =
                    directory.partnerNames(missing).values().stream().sorted().collect(Collectors.joining(", "));
            throw new RuleViolation("meetings.resolution.partner_missing", names).at("state");
        }
    }

    private void requireInvited(Meeting meeting, Set<PersonId> recused) {
        Set<PersonId> invited =
                invitees.of(meeting.id()).stream().map(Invitee::person).collect(Collectors.toSet());
        if (!invited.containsAll(recused)) {
            throw new NotVisible("who took no part was not invited: " + recused);
        }
    }
}
