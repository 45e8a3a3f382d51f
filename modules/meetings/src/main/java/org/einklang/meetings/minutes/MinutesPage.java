package org.einklang.meetings.minutes;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.text.Texts;
import org.einklang.api.version.MergeView;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.invitation.Invitee;
import org.einklang.meetings.invitation.Invitees;
import org.einklang.meetings.planning.AgendaItem;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.Meetings;
import org.jspecify.annotations.Nullable;

/** The minutes of a meeting: writing them, reading them, approving them. Every button first keeps what was typed. */
@Named
@RequestScoped
public class MinutesPage {

    @Inject
    private Meetings meetings;

    @Inject
    private MinutesReading reading;

    @Inject
    private MinutesWriting writing;

    @Inject
    private ResolutionRecording recording;

    @Inject
    private ResolutionWords words;

    @Inject
    private NotesMerge merging;

    @Inject
    private Texts texts;

    @Inject
    private AbsenceKeeping absences;

    @Inject
    private MinutesApproval approval;

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

    private final List<MinutedItem> items = new ArrayList<>();
    private final AdditionForm addition = new AdditionForm();
    private Map<PersonId, PersonCard> people = Map.of();
    private Map<Long, List<String>> said = Map.of();
    private List<PersonCard> invited = List.of();
    private Map<PersonId, PersonId> deputies = Map.of();
    private PresenceForm presence = new PresenceForm(new Long[0]);
    private String reason = "";
    private boolean both;
    private @Nullable MergeView merged;

    @PostConstruct
    void load() {
        meeting = meetings.byKey(address.cooperation().id(), address.part("meeting"));
        minutes = reading.of(meeting);
        List<Invitee> all = invitees.of(meeting.id());
        Set<PersonId> ids = all.stream().map(Invitee::person).collect(Collectors.toSet());
        ids.add(minutes.author());
        minutes.approver().ifPresent(ids::add);
        deputies = Invitee.deputies(all);
        ids.addAll(deputies.values());
        people = directory.people(ids);
        invited = all.stream().map(one -> card(one.person())).toList();
        presence = new PresenceForm(all.stream()
                .filter(Invitee::isPresent)
                .map(one -> one.person().value())
                .toArray(Long[]::new));
        said = words.of(minutes, texts.locale());
        meeting.getAgenda().forEach(item -> items.add(new MinutedItem(item, minutes)));
        tick();
    }

    /** Somebody is ticking: the page says what follows. */
    private void tick() {
        address.typed("minutes:present").ifPresent(presence::tick);
        for (int at = 0; at < items.size(); at++) {
            address.typed("minutes:items:" + at + ":absent")
                    .ifPresent(items.get(at).absence()::tick);
        }
    }

    /** Keeps what was typed. */
    public void save() {
        if (kept(() -> {})) {
            boolean entries = items.stream().anyMatch(MinutedItem::hasEntries);
            String saved = both ? "meetings.minutes.saved_both" : "meetings.minutes.saved";
            navigation.stay(entries ? saved + "_entries" : saved);
        }
    }

    /** Puts a proposal on the table. */
    public void propose() {
        if (kept(() -> writing.propose(meeting.id(), addition.getItem(), addition.getWording()))) {
            navigation.stay("meetings.resolution.proposed");
        }
    }

    /** Records how a proposal ended. */
    public void decide(long resolution, String outcome) {
        if (kept(() -> recorded(resolution, ResolutionState.valueOf(outcome)))) {
            navigation.stay("meetings.resolution.recorded");
        }
    }

    /** Where too few are there, the boxes of those who are there are to be looked at. */
    private void recorded(long resolution, ResolutionState state) {
        try {
            recording.decide(meeting.id(), resolution, state);
        } catch (RuleViolation violation) {
            throw violation.key().equals(RecordedOutcome.NO_QUORUM) ? violation.at("present") : violation;
        }
    }

    /** Takes what was typed so far along to where the outcome is recorded in detail. */
    public void record(long resolution) {
        int place = minutes.getResolutions().indexOf(minutes.resolution(resolution)) + 1;
        if (kept(() -> {})) {
            navigation.to("/c/" + address.cooperation().key() + "/meetings/" + meeting.getKey() + "/minutes/" + place);
        }
    }

    /** Takes what was typed so far along to where an item is put to the body above. */
    public void escalate(AgendaItem item) {
        if (kept(() -> {})) {
            navigation.to("/c/" + address.cooperation().key() + "/meetings/" + meeting.getKey() + "/items/"
                    + item.number() + "/escalate");
        }
    }

    /** Notes a task. */
    public void noteTask() {
        PersonId assignee = new PersonId(addition.getAssignee());
        if (kept(() -> writing.note(
                meeting.id(), addition.getTaskItem(), addition.getTaskTitle(), assignee, addition.requireDue()))) {
            navigation.stay("meetings.minutes.task_noted");
        }
    }

    /** Strikes a noted task. */
    public void strike(long task) {
        if (kept(() -> writing.strike(meeting.id(), task))) {
            navigation.stay("meetings.minutes.task_struck");
        }
    }

    /** Only the body itself is to read about an item, or others as well. */
    public void setNonPublic(AgendaItem item, boolean only) {
        if (kept(() -> writing.setNonPublic(meeting.id(), item.id(), only))) {
            navigation.stay(only ? "meetings.item.is_non_public" : "meetings.item.is_public");
        }
    }

    /** Hands the minutes in. */
    public void handIn() {
        if (kept(() -> writing.handIn(meeting.id()))) {
            navigation.stay("meetings.minutes.handed_in");
        }
    }

    /** Approves the minutes. */
    public void approve() {
        approval.approve(meeting.id());
        navigation.stay("meetings.minutes.approved");
    }

    /** Sends the minutes back to the author. */
    public void sendBack() {
        approval.sendBack(meeting.id(), reason);
        navigation.stay("meetings.minutes.sent_back");
    }

    /**
     * Keeps what was typed, and does something more. If somebody else has written the same words differently meanwhile, neither is
     * done: both wordings are shown, to be read first.
     */
    private boolean kept(Runnable act) {
        Optional<MergeView> merge = merging.merge(items, presence);
        both = merge.isPresent();
        if (merge.isPresent() && !merge.get().conflicts().isEmpty()) {
            merged = merge.get();
            return false;
        }
        List<MinutesWriting.Typed> typed =
                items.stream().map(MinutedItem::typed).toList();
        writing.saveAnd(meeting.id(), typed, presence.people(), () -> {
            absences.keep(meeting.id(), away());
            act.run();
        });
        return true;
    }

    private Map<Long, Set<PersonId>> away() {
        return items.stream()
                .collect(Collectors.toMap(
                        one -> one.getItem().id(), one -> one.absence().people()));
    }

    /** How a resolution was found and for how long it is in force: a sentence each. */
    public List<String> facts(Resolution resolution) {
        return said.getOrDefault(resolution.id(), List.of());
    }

    public boolean isWritable() {
        return minutes.getState() == MinutesState.DRAFT
                && access.may(MeetingsPermission.WRITE_MINUTES, meeting.minutesScope());
    }

    public boolean isFrozen() {
        return minutes.getState() == MinutesState.APPROVED;
    }

    /** A person who was invited, wrote the minutes or approved them. */
    public PersonCard card(PersonId id) {
        return Objects.requireNonNull(people.get(id));
    }

    /** For whom somebody sat there, in words; empty if they sat there for themselves. */
    public String standsFor(PersonCard person) {
        PersonId holder = deputies.get(person.id());
        return holder == null
                ? ""
                : texts.get("meetings.presence.for", card(holder).name());
    }

    /** What is stored now. */
    public Map<String, String> getBase() {
        return merging.stored(items, presence);
    }

    /** What two have written at the same time, if there is something to choose. */
    public @Nullable MergeView getMerged() {
        return merged;
    }

    public Meeting getMeeting() {
        return meeting;
    }

    public Minutes getMinutes() {
        return minutes;
    }

    public List<MinutedItem> getItems() {
        return items;
    }

    public AdditionForm getAddition() {
        return addition;
    }

    public List<PersonCard> getInvited() {
        return invited;
    }

    /** Those who were there, for reading. */
    public List<PersonCard> getAttendees() {
        Set<PersonId> there = presence.people();
        return invited.stream().filter(one -> there.contains(one.id())).toList();
    }

    /** Who was there, as it is ticked. */
    public PresenceForm getPresence() {
        return presence;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
