package org.einklang.meetings.escalation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Scope;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.Stored;
import org.einklang.meetings.planning.AgendaItem;
import org.jspecify.annotations.Nullable;

/**
 * An item on which a group found no consensus, as it was put to the steering group, and what that has answered [000 IV.3]. What
 * becomes of it on agendas is told by the wishes that it makes (see {@link org.einklang.api.agenda.AgendaRequests}).
 */
@Entity
public class Escalation extends Stored {

    /** Of references to escalations. */
    public static final String TYPE = "escalation";

    /** So many characters; a note of an item holds as many. */
    private static final int LONGEST_ANSWER = 4_000;

    @Column(name = "COOPERATION_ID")
    private long cooperationId;

    @Column(name = "BODY_ID")
    private long bodyId;

    @Column(name = "TO_BODY_ID")
    private long toBodyId;

    @Column(name = "SHORT_KEY")
    private String key;

    @Column(name = "AGENDA_ITEM_ID")
    private long agendaItemId;

    @Column(name = "RAISED_BY")
    private long raisedBy;

    private Instant raised;

    private String title;

    private String question;

    private String history;

    @OneToMany(mappedBy = "escalation", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<EscalationPosition> positions = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private EscalationState state;

    private String answer = "";

    private @Nullable Instant answered;

    @SuppressWarnings("NullAway.Init")
    protected Escalation() {}

    /** @param by who raises it @param now when (UTC) */
    Escalation(
            BodyCard group, BodyCard steering, String key, AgendaItem item, Matter matter, PersonId by, Instant now) {
        this.cooperationId = group.cooperation().value();
        this.bodyId = group.id().value();
        this.toBodyId = steering.id().value();
        this.key = key;
        this.agendaItemId = item.id();
        this.raisedBy = by.value();
        this.raised = now;
        this.title = matter.title();
        this.question = matter.question();
        this.history = matter.history();
        this.state = EscalationState.OPEN;
        matter.positions().forEach((partner, words) -> positions.add(new EscalationPosition(this, partner, words)));
    }

    /**
     * The steering group has said something; what it resolves later is added.
     *
     * @param resolved whether it has come to a resolution; that it was talked about says nothing once there is an answer
     * @return whether the group has to be told
     */
    boolean answer(String words, boolean resolved, Instant now) {
        if (state == EscalationState.WITHDRAWN || state != EscalationState.OPEN && !resolved) {
            return false;
        }
        String all = answer.isEmpty() ? words : answer + "\n" + words;
        answer = all.length() <= LONGEST_ANSWER ? all : all.substring(0, LONGEST_ANSWER - 2) + " …";
        answered = now;
        if (state == EscalationState.OPEN) {
            state = EscalationState.ANSWERED;
        }
        return true;
    }

    /** The group has talked about the answer; nothing happens before there is one. */
    void conclude() {
        if (state == EscalationState.ANSWERED) {
            state = EscalationState.CONCLUDED;
        }
    }

    /** It need not be answered any more. @throws RuleViolation once it is */
    void withdraw() {
        if (state != EscalationState.OPEN) {
            throw new RuleViolation("meetings.escalation.over");
        }
        state = EscalationState.WITHDRAWN;
    }

    /** Reference for other modules. */
    public ItemRef ref() {
        return new ItemRef(MeetingsModule.ID, TYPE, String.valueOf(id()));
    }

    /** Where it belongs. */
    public CooperationId cooperation() {
        return new CooperationId(cooperationId);
    }

    /** The group that did not agree. */
    public BodyId body() {
        return new BodyId(bodyId);
    }

    /** The body that answers. */
    BodyId to() {
        return new BodyId(toBodyId);
    }

    /** For rights of the group. */
    public Scope scope() {
        return Scope.body(cooperation(), body());
    }

    /** For rights of the body that answers. */
    public Scope toScope() {
        return Scope.body(cooperation(), to());
    }

    /** In addresses, such as {@code ausb-1}. */
    public String key() {
        return key;
    }

    /** Number of the item that it is about. */
    long agendaItem() {
        return agendaItemId;
    }

    PersonId by() {
        return new PersonId(raisedBy);
    }

    /** When (UTC). */
    public Instant raised() {
        return raised;
    }

    List<EscalationPosition> positions() {
        return List.copyOf(positions);
    }

    public String getTitle() {
        return title;
    }

    /** What has to be decided. */
    public String getQuestion() {
        return question;
    }

    /** What the group has said and tried before; may be empty. */
    public String getHistory() {
        return history;
    }

    public EscalationState getState() {
        return state;
    }

    /** What the steering group says, a line for each resolution; empty before. */
    public String getAnswer() {
        return answer;
    }

    /** When it has answered last (UTC); null before. */
    public @Nullable Instant getAnswered() {
        return answered;
    }
}
