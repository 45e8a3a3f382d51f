package org.einklang.meetings.escalation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PartnerId;
import org.einklang.api.web.Addresses;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.minutes.ResolutionRecording;
import org.einklang.meetings.planning.AgendaItem;
import org.einklang.meetings.planning.AgendaItems;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.Meetings;

/** {@code {meeting}/items/{item}/escalate}: what the group does not agree on is put to the steering group. */
@Named
@RequestScoped
public class EscalationNewPage {

    @Inject
    private Escalations escalations;

    @Inject
    private EscalationDraft draft;

    @Inject
    private Meetings meetings;

    @Inject
    private AgendaItems items;

    @Inject
    private ResolutionRecording recording;

    @Inject
    private Directory directory;

    @Inject
    private PortalRequest address;

    @Inject
    private Addresses addresses;

    @Inject
    private Navigation navigation;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private Meeting meeting;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private AgendaItem item;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private BodyCard target;

    private List<PositionField> positions = List.of();
    private String title = "";
    private String question = "";
    private String history = "";

    /** Who may not put it anywhere is not shown it. */
    @PostConstruct
    void load() {
        meeting = meetings.byKey(address.cooperation().id(), address.part("meeting"));
        item = items.of(meeting, address.part("item"));
        target = escalations.target(meeting).orElseThrow(() -> new NotVisible("item " + item.id() + " goes nowhere"));
        Map<PartnerId, Integer> seats = recording.seats(meeting);
        Map<PartnerId, String> names = directory.partnerNames(seats.keySet());
        positions = seats.keySet().stream()
                .map(partner -> new PositionField(partner, names.getOrDefault(partner, "–")))
                .toList();
        title = item.getTitle();
        question = draft.question(meeting, item);
        history = draft.history(item);
    }

    /** Puts it there and shows what becomes of it. */
    public void escalate() {
        Map<PartnerId, String> typed = new LinkedHashMap<>();
        positions.forEach(one -> typed.put(one.partner(), one.getWords()));
        String key = escalations.escalate(meeting.id(), item.id(), matter(typed));
        navigation.to(
                addresses.page(address.cooperation().id(), MeetingsModule.ID, "escalations", key),
                "meetings.escalation.raised");
    }

    private Matter matter(Map<PartnerId, String> typed) {
        try {
            return new Matter(title, question, history, typed);
        } catch (RuleViolation refused) {
            throw refused.field().filter("words"::equals).isPresent() ? refused.at(wrongPosition(refused)) : refused;
        }
    }

    /** The first that is missing, or the longest. */
    private String wrongPosition(RuleViolation refused) {
        List<Integer> lengths =
                positions.stream().map(one -> one.getWords().strip().length()).toList();
        boolean missing = refused.key().equals("meetings.escalation.positions_missing");
        int wrong = lengths.indexOf(missing ? Collections.min(lengths) : Collections.max(lengths));
        return "positions:" + wrong + ":words";
    }

    public Meeting getMeeting() {
        return meeting;
    }

    public AgendaItem getItem() {
        return item;
    }

    /** The body that answers. */
    public BodyCard getTarget() {
        return target;
    }

    /** The partners that vote in the group. */
    public List<PositionField> getPositions() {
        return positions;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public String getHistory() {
        return history;
    }

    public void setHistory(String history) {
        this.history = history;
    }
}
