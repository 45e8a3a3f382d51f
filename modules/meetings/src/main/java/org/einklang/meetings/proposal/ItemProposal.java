package org.einklang.meetings.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.einklang.api.access.Scope;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.Stored;
import org.einklang.meetings.planning.AgendaItem;
import org.einklang.meetings.planning.DecisionPaper;
import org.einklang.meetings.planning.ItemContent;
import org.einklang.meetings.planning.ItemOutline;
import org.jspecify.annotations.Nullable;

/**
 * An item that a member wants on an agenda of their body, as it was written then. What becomes of it is told by the wish for
 * the agenda that it makes (see {@link org.einklang.api.agenda.AgendaRequests}).
 */
@Entity
@Table(name = "ITEM_PROPOSAL")
public class ItemProposal extends Stored {

    /** Of references to proposals. */
    public static final String TYPE = "proposal";

    @Column(name = "COOPERATION_ID")
    private long cooperationId;

    @Column(name = "BODY_ID")
    private long bodyId;

    @Column(name = "SHORT_KEY")
    private String key;

    @Column(name = "PROPOSED_BY")
    private long proposedBy;

    private Instant proposed;

    @Column(name = "FROM_ITEM")
    private @Nullable Long fromItem;

    private String title;

    @Embedded
    private ItemOutline outline = new ItemOutline();

    @Embedded
    private DecisionPaper paper = new DecisionPaper();

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected ItemProposal() {}

    ItemProposal(BodyCard body, String key, ItemContent content, PersonId by, Instant now) {
        this.cooperationId = body.cooperation().value();
        this.bodyId = body.id().value();
        this.key = key;
        this.proposedBy = by.value();
        this.proposed = now;
        this.title = content.title();
        this.outline = content.outline();
        this.paper = content.paper();
    }

    /** Another body has handed on an item of its agenda. */
    static ItemProposal handedOn(
            AgendaItem from, BodyCard body, String key, ItemContent content, PersonId by, Instant now) {
        ItemProposal proposal = new ItemProposal(body, key, content, by, now);
        proposal.fromItem = from.id();
        return proposal;
    }

    /** The number of the item that another body has handed on; null if a member proposed it. */
    @Nullable
    Long from() {
        return fromItem;
    }

    /** What the item is to say. */
    ItemContent content() {
        return new ItemContent(title, outline, paper);
    }

    CooperationId cooperation() {
        return new CooperationId(cooperationId);
    }

    BodyId body() {
        return new BodyId(bodyId);
    }

    Scope scope() {
        return Scope.body(cooperation(), body());
    }

    /** Reference for other modules. */
    public ItemRef ref() {
        return new ItemRef(MeetingsModule.ID, TYPE, String.valueOf(id()));
    }

    /** In addresses, such as {@code stg-1}. */
    String key() {
        return key;
    }

    PersonId by() {
        return new PersonId(proposedBy);
    }

    /** When (UTC). */
    Instant proposed() {
        return proposed;
    }

    public String getTitle() {
        return title;
    }

    /** What it is to bring about, how long it takes, who presents it. */
    public ItemOutline getOutline() {
        return outline;
    }

    /** What is to be decided upon. */
    public DecisionPaper getPaper() {
        return paper;
    }
}
