package org.einklang.meetings.proposal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.einklang.api.NotVisible;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.api.web.Addresses;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.item.ItemForm;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.Meetings;

/** {@code proposals/new}: the form in which a member proposes an item. */
@Named
@RequestScoped
public class ProposalNewPage {

    private static final String BODY = "body";

    @Inject
    private ItemProposals proposals;

    @Inject
    private Meetings meetings;

    @Inject
    private PortalRequest address;

    @Inject
    private Addresses addresses;

    @Inject
    private Navigation navigation;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    private final ItemForm form = new ItemForm();
    private List<BodyCard> bodies = List.of();
    private List<String> deadlines = List.of();
    private long body;

    /** Who has no such seat is not shown it. */
    @PostConstruct
    void load() {
        bodies = proposals.bodies(address.cooperation().id());
        if (bodies.isEmpty()) {
            throw new NotVisible("proposes items to no body");
        }
        deadlines =
                meetings
                        .askingForProposals(
                                bodies.stream().map(BodyCard::id).toList(), PortalTime.dayOf(clock.instant()))
                        .stream()
                        .map(this::deadline)
                        .toList();
        String wanted = address.query(BODY);
        bodies.stream()
                .filter(one -> one.key().equals(wanted))
                .forEach(one -> body = one.id().value());
    }

    private String deadline(Meeting meeting) {
        return texts.get(
                "meetings.item_proposal.deadline",
                meeting.getTitle(),
                PortalTime.shortDay(PortalTime.dayOf(meeting.getStarts()), texts.locale()),
                PortalTime.longDay(Objects.requireNonNull(meeting.getProposalsUntil()), texts.locale()));
    }

    /** Until when items can be proposed for which meeting, a sentence each. */
    public List<String> getDeadlines() {
        return deadlines;
    }

    /** Proposes the item and shows it. */
    public void propose() {
        String key = proposals.propose(address.cooperation().id(), new BodyId(body), form.content());
        navigation.to(
                addresses.page(address.cooperation().id(), MeetingsModule.ID, "proposals", key),
                "meetings.item_proposal.done");
    }

    public List<BodyCard> getBodies() {
        return bodies;
    }

    public ItemForm getForm() {
        return form;
    }

    public long getBody() {
        return body;
    }

    public void setBody(long body) {
        this.body = body;
    }
}
