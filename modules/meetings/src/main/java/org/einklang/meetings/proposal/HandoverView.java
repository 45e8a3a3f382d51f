package org.einklang.meetings.proposal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.einklang.api.access.Access;
import org.einklang.api.agenda.RequestCard;
import org.einklang.api.agenda.RequestStanding;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.Directory;
import org.einklang.api.text.Texts;
import org.einklang.api.web.Navigation;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.planning.AgendaItem;
import org.jspecify.annotations.Nullable;

/** On the page of an item: to which other bodies it was handed on; chair and secretary do that. */
@Named
@RequestScoped
public class HandoverView {

    @Inject
    private ItemHandover handover;

    @Inject
    private Directory directory;

    @Inject
    private Access access;

    @Inject
    private Navigation navigation;

    @Inject
    private Texts texts;

    private @Nullable List<Line> lines;
    private @Nullable List<BodyCard> bodies;
    private long target;
    private String reason = "";

    /**
     * Where it went.
     *
     * @param number of the wish that it became there
     * @param body which body
     * @param standing which body, and what has become of it there
     * @param reply why it was declined; else empty
     * @param open whether it can be taken back
     */
    public record Line(long number, String body, String standing, String reply, boolean open) {}

    /** Where it went, the latest first. */
    public List<Line> of(AgendaItem item) {
        List<Line> known = lines;
        if (known == null) {
            List<RequestCard> cards = handover.of(item.meeting(), item);
            Map<BodyId, BodyCard> names = directory.bodies(
                    cards.stream().map(card -> card.request().body()).collect(Collectors.toSet()));
            known = cards.stream().map(card -> line(card, names)).toList();
            lines = known;
        }
        return known;
    }

    private Line line(RequestCard card, Map<BodyId, BodyCard> names) {
        String state = card.outcome() == null ? "standing." + card.standing() : "outcome." + card.outcome();
        String body = Objects.requireNonNull(names.get(card.request().body())).name();
        return new Line(
                card.number(),
                body,
                texts.get("meetings.handover." + state, body),
                card.reply(),
                card.standing() == RequestStanding.WAITING);
    }

    /** Hands it on to the chosen body. */
    public void handOn(AgendaItem item) {
        handover.handOn(item.meeting().id(), item.id(), new BodyId(target), reason);
        navigation.stay("meetings.handover.done");
    }

    /** Takes it back. */
    public void takeBack(AgendaItem item, long wish) {
        handover.takeBack(item.meeting().id(), item.id(), wish);
        navigation.stay("meetings.handover.taken_back");
    }

    /** Whether the person who looks hands it on. */
    public boolean isChooser(AgendaItem item) {
        return access.may(MeetingsPermission.PLAN, item.meeting().scope());
    }

    /** The other bodies. */
    public List<BodyCard> others(AgendaItem item) {
        List<BodyCard> known = bodies;
        if (known == null) {
            known = directory.bodies(item.meeting().getCooperation()).stream()
                    .filter(one -> !one.id().equals(item.meeting().body()))
                    .toList();
            bodies = known;
        }
        return known;
    }

    public long getTarget() {
        return target;
    }

    public void setTarget(long target) {
        this.target = target;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
