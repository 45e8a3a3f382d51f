package org.einklang.meetings.escalation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.einklang.api.agenda.AgendaRequests;
import org.einklang.api.agenda.RequestCard;
import org.einklang.api.agenda.RequestStanding;
import org.einklang.api.item.ItemCard;
import org.einklang.api.item.ItemRef;
import org.einklang.api.item.Items;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PartnerId;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.Meetings;
import org.jspecify.annotations.Nullable;

/** {@code escalations/{escalation}}: what a group does not agree on, where it stands, and what the steering group says. */
@Named
@RequestScoped
public class EscalationPage {

    @Inject
    private Escalations escalations;

    @Inject
    private AgendaRequests requests;

    @Inject
    private Meetings meetings;

    @Inject
    private Items items;

    @Inject
    private Directory directory;

    @Inject
    private PortalRequest address;

    @Inject
    private Navigation navigation;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private Escalation escalation;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private EscalationLine line;

    private String by = "";
    private List<Position> positions = List.of();
    private @Nullable Meeting meeting;
    private String meetingAddress = "";
    private List<ItemCard> resolutions = List.of();

    /**
     * What one partner wants.
     *
     * @param partner its short name
     * @param words what it wants
     */
    public record Position(String partner, String words) {}

    @PostConstruct
    void load() {
        escalation = escalations.one(address.cooperation().id(), address.part("escalation"));
        Map<BodyId, BodyCard> bodies = directory.bodies(Set.of(escalation.body(), escalation.to()));
        line = new EscalationLine(
                escalation.key(),
                escalation.getTitle(),
                Objects.requireNonNull(bodies.get(escalation.body())).name(),
                Objects.requireNonNull(bodies.get(escalation.to())).name(),
                escalation.raised(),
                escalation.getState());
        by = directory.person(escalation.by()).name();
        Map<PartnerId, String> partners = directory.partnerNames(
                escalation.positions().stream().map(EscalationPosition::partner).toList());
        positions = escalation.positions().stream()
                .map(one -> new Position(partners.getOrDefault(one.partner(), "–"), one.words()))
                .toList();
        requests.about(List.of(escalation.ref())).getOrDefault(escalation.ref(), List.of()).stream()
                .filter(wish -> wish.request().body().equals(escalation.to()))
                .findFirst()
                .ifPresent(this::follow);
    }

    /** The day of the meeting that deals with it is no secret to the group; the meeting and its resolution are linked for those who see them. */
    private void follow(RequestCard wish) {
        ItemRef placed = wish.meeting();
        meeting = placed == null || wish.standing() != RequestStanding.PLACED
                ? null
                : meetings.existing(Long.parseLong(placed.id()));
        if (meeting != null) {
            items.cards(List.of(meeting.ref())).values().forEach(card -> meetingAddress = card.address());
        }
        ItemRef resolution = wish.resolution();
        resolutions = resolution == null
                ? List.of()
                : List.copyOf(items.cards(List.of(resolution)).values());
    }

    /** Takes it back. */
    public void withdraw() {
        escalations.withdraw(address.cooperation().id(), escalation.key());
        navigation.stay("meetings.escalation.is_withdrawn");
    }

    public boolean isWithdrawable() {
        return escalations.isWithdrawable(escalation);
    }

    public Escalation getEscalation() {
        return escalation;
    }

    public EscalationLine getLine() {
        return line;
    }

    /** Name of who raised it. */
    public String getBy() {
        return by;
    }

    public List<Position> getPositions() {
        return positions;
    }

    /** The meeting on whose agenda it stands; null before and after. */
    public @Nullable Meeting getMeeting() {
        return meeting;
    }

    /** The page of that meeting; empty for who may not see it. */
    public String getMeetingAddress() {
        return meetingAddress;
    }

    /** The resolution of the answer, for those who may see it. */
    public List<ItemCard> getResolutions() {
        return resolutions;
    }
}
