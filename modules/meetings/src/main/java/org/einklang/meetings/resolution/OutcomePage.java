package org.einklang.meetings.resolution;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.people.BodyRules;
import org.einklang.api.people.DecisionRule;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.invitation.Invitee;
import org.einklang.meetings.invitation.Invitees;
import org.einklang.meetings.minutes.Minutes;
import org.einklang.meetings.minutes.MinutesReading;
import org.einklang.meetings.minutes.MinutesState;
import org.einklang.meetings.minutes.RecordedOutcome;
import org.einklang.meetings.minutes.Resolution;
import org.einklang.meetings.minutes.ResolutionRecording;
import org.einklang.meetings.minutes.ResolutionState;
import org.einklang.meetings.minutes.Voter;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.MeetingState;
import org.einklang.meetings.planning.Meetings;

/** {@code {meeting}/minutes/{resolution}}, such as the second proposal in the minutes: secretary and chair record how a proposal ended, with votes and validity. */
@Named
@RequestScoped
public class OutcomePage {

    @Inject
    private Meetings meetings;

    @Inject
    private MinutesReading reading;

    @Inject
    private ResolutionRecording recording;

    @Inject
    private OutcomeCorrecting correcting;

    @Inject
    private Invitees invitees;

    @Inject
    private Directory directory;

    @Inject
    private Access access;

    @Inject
    private PortalRequest address;

    @Inject
    private Navigation navigation;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private Meeting meeting;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private Minutes minutes;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private Resolution resolution;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private DecisionRule rule;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private OutcomeForm form;

    private int version;
    private List<PersonCard> invited = List.of();
    private List<Resolution> replaceable = List.of();

    /** Only for those who write the minutes. */
    @PostConstruct
    void load() {
        meeting = meetings.byKey(address.cooperation().id(), address.part("meeting"));
        access.require(MeetingsPermission.WRITE_MINUTES, meeting.minutesScope());
        minutes = reading.of(meeting);
        resolution = proposal(address.part("resolution"));
        version = resolution.version();
        BodyRules rules = directory.rules(meeting.body());
        rule = rules.decision();
        Map<PartnerId, Integer> seats = recording.seats(meeting);
        Map<PartnerId, String> names = directory.partnerNames(seats.keySet());
        List<PartnerVotes> votes = new ArrayList<>();
        seats.forEach((partner, most) ->
                votes.add(new PartnerVotes(votes.size(), partner, names.getOrDefault(partner, "–"), most)));
        form = rules.namedVotes() ? new OutcomeForm(votes, true, ballots(names)) : new OutcomeForm(votes);
        invited = directory
                .people(invitees.of(meeting.id()).stream().map(Invitee::person).toList())
                .values()
                .stream()
                .sorted(Comparator.comparing(PersonCard::name))
                .toList();
        replaceable = recording.replaceable(meeting, resolution);
        if (isCorrectable()) {
            form.fill(resolution, minutes.votes(resolution), minutes.recused(resolution));
        }
    }

    /** With the partner whose seat it is: a deputy may come from another one. */
    private List<PersonBallot> ballots(Map<PartnerId, String> partners) {
        List<Voter> voters = recording.voters(meeting, resolution);
        Map<PersonId, PersonCard> people =
                directory.people(voters.stream().map(Voter::person).toList());
        return voters.stream()
                .flatMap(voter -> Stream.ofNullable(people.get(voter.person()))
                        .map(card -> new PersonBallot(
                                voter, card.name() + " · " + partners.getOrDefault(voter.partner(), "–"))))
                .toList();
    }

    /** Proposals are counted as they stand in the minutes, from 1 on. */
    private Resolution proposal(String typed) {
        List<Resolution> all = minutes.getResolutions();
        int place = typed.matches("[1-9]\\d{0,3}") ? Integer.parseInt(typed) : 0;
        if (place == 0 || place > all.size()) {
            throw new NotVisible("no proposal " + typed + " in the minutes of " + meeting.getKey());
        }
        return all.get(place - 1);
    }

    /** Records it and goes back to the minutes. */
    public void record() {
        told(() -> recording.record(meeting.id(), resolution.id(), form.outcome()));
        navigation.to(getMinutesPath(), "meetings.resolution.recorded");
    }

    /** Records it anew and goes back to the minutes; where the next agenda was made from them before, it is to be looked at. */
    public void correct() {
        RecordedOutcome outcome = form.outcome();
        boolean moves =
                outcome.state() == ResolutionState.POSTPONED != (resolution.getState() == ResolutionState.POSTPONED);
        told(() -> correcting.correct(meeting.id(), resolution.id(), outcome, version));
        boolean late = moves && meeting.getState() == MeetingState.CLOSED;
        navigation.to(getMinutesPath(), late ? "meetings.resolution.corrected_late" : "meetings.resolution.corrected");
    }

    private void told(Runnable act) {
        try {
            act.run();
        } catch (RuleViolation fault) {
            throw form.placed(fault);
        }
    }

    /** The version from which the form began. */
    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    /** Whether nobody has recorded it yet. */
    public boolean isOpen() {
        return minutes.getState() == MinutesState.DRAFT && resolution.isProposed();
    }

    /** Whether what was recorded can be recorded anew. */
    public boolean isCorrectable() {
        return minutes.getState() == MinutesState.DRAFT && resolution.isCorrectable();
    }

    public Meeting getMeeting() {
        return meeting;
    }

    public Resolution getResolution() {
        return resolution;
    }

    /** How the body decides. */
    public DecisionRule getRule() {
        return rule;
    }

    public OutcomeForm getForm() {
        return form;
    }

    /** Those of whom one may have taken no part. */
    public List<PersonCard> getInvited() {
        return invited;
    }

    /** Those whose place it may take. */
    public List<Resolution> getReplaceable() {
        return replaceable;
    }

    /** Page of the meeting. */
    public String getMeetingPath() {
        return "/c/" + address.cooperation().key() + "/meetings/" + meeting.getKey();
    }

    /** Page of the minutes. */
    public String getMinutesPath() {
        return getMeetingPath() + "/minutes";
    }
}
