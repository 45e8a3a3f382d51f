package org.einklang.portal.dates;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Scope;
import org.einklang.api.dates.DateFound;
import org.einklang.api.dates.NewPoll;
import org.einklang.api.deadline.Deadlines;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.Stored;
import org.jspecify.annotations.Nullable;

/**
 * A date is wanted. The poll is OPEN while people say which proposals suit them, also after the day by which an answer was
 * asked for; then one of them is chosen and it is DECIDED, or it is WITHDRAWN. After that nothing about it changes.
 */
@Entity
@Table(name = "DATE_POLL", schema = "EK_CORE")
public class DatePoll extends Stored {

    static final String TYPE = "dates";
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_NOTE = 2000;

    @Column(name = "COOPERATION_ID")
    private long cooperationId;

    @Column(name = "BODY_ID")
    private long bodyId;

    @Column(name = "NUMBER_IN_BODY")
    private long number;

    @Column(name = "ITEM_MODULE")
    private @Nullable String itemModule;

    @Column(name = "ITEM_TYPE")
    private @Nullable String itemType;

    @Column(name = "ITEM_ID")
    private @Nullable String itemId;

    private String title;

    private String place;

    private String note;

    @Enumerated(EnumType.STRING)
    private PollState state;

    private Instant deadline;

    @Column(name = "STARTED_BY")
    private long startedBy;

    private Instant started;

    @Column(name = "ENDED_BY")
    private @Nullable Long endedBy;

    private @Nullable Instant ended;

    @Column(name = "CHOSEN_ID")
    private @Nullable Long chosenId;

    private @Nullable Instant reminded;

    @Column(name = "TOLD_OVER")
    private @Nullable Instant toldOver;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected DatePoll() {}

    /** Asks. @throws RuleViolation if something is missing, too long, or the last day lies behind us */
    DatePoll(BodyCard body, long number, NewPoll order, PersonId by, Instant now) {
        this.cooperationId = body.cooperation().value();
        this.bodyId = body.id().value();
        this.number = number;
        ItemRef about = order.about();
        if (about != null) {
            this.itemModule = about.module();
            this.itemType = about.type();
            this.itemId = about.id();
        }
        this.title = line(order.title(), "title");
        if (title.isEmpty()) {
            throw new RuleViolation("dates.title_missing").at("title");
        }
        this.place = line(order.place(), "place");
        this.note = order.note().strip();
        if (note.length() > LONGEST_NOTE) {
            throw new RuleViolation("dates.too_long", LONGEST_NOTE).at("note");
        }
        if (order.lastDay().isBefore(PortalTime.dayOf(now))) {
            throw new RuleViolation("dates.deadline_past").at("lastDay");
        }
        this.deadline = Deadlines.endOf(order.lastDay());
        this.state = PollState.OPEN;
        this.startedBy = by.value();
        this.started = now.truncatedTo(ChronoUnit.SECONDS);
    }

    private static String line(String text, String field) {
        String words = text.strip();
        if (words.length() > LONGEST_LINE) {
            throw new RuleViolation("dates.too_long", LONGEST_LINE).at(field);
        }
        return words;
    }

    /** Refuses what comes too late. */
    void requireOpen() {
        if (state != PollState.OPEN) {
            throw new RuleViolation("dates.over." + state);
        }
    }

    /** This one it is. @throws RuleViolation if it is over, or the date lies behind us */
    void choose(DateProposal proposal, PersonId by, Instant now) {
        requireOpen();
        if (!proposal.time().from().isAfter(now)) {
            throw new RuleViolation("dates.proposal_past").at("chosen");
        }
        chosenId = proposal.id();
        end(PollState.DECIDED, by, now);
    }

    /** No date is wanted any more. @throws RuleViolation if it is over */
    void withdraw(PersonId by, Instant now) {
        requireOpen();
        end(PollState.WITHDRAWN, by, now);
    }

    private void end(PollState how, PersonId by, Instant now) {
        state = how;
        endedBy = by.value();
        ended = now;
    }

    /** Those who have not answered have been asked again. @return whether this is the first time and it is still of use */
    boolean remind(Instant now) {
        boolean due = state == PollState.OPEN && reminded == null;
        if (due) {
            reminded = now;
        }
        return due;
    }

    /** Whoever asked has been told that the day is over. @return whether this is the first time and it is still of use */
    boolean tellOver(Instant now) {
        boolean due = state == PollState.OPEN && toldOver == null;
        if (due) {
            toldOver = now;
        }
        return due;
    }

    /** What was found. @param chosen the proposal that was chosen */
    DateFound found(DateProposal chosen) {
        return new DateFound(ref(), cooperation(), body(), about(), title, place, chosen.time());
    }

    /** Reference for others. */
    public ItemRef ref() {
        return new ItemRef("core", TYPE, String.valueOf(id()));
    }

    private @Nullable ItemRef about() {
        return itemModule == null || itemType == null || itemId == null
                ? null
                : new ItemRef(itemModule, itemType, itemId);
    }

    Scope scope() {
        return Scope.body(cooperation(), body());
    }

    CooperationId cooperation() {
        return new CooperationId(cooperationId);
    }

    BodyId body() {
        return new BodyId(bodyId);
    }

    PersonId startedBy() {
        return new PersonId(startedBy);
    }

    boolean isOpen() {
        return state == PollState.OPEN;
    }

    @Nullable
    Long chosenId() {
        return chosenId;
    }

    /** The last day on which an answer is asked for. */
    LocalDate lastDay() {
        return PortalTime.dayOf(deadline.minusSeconds(1));
    }

    /** Its number within the body. */
    public long number() {
        return number;
    }

    /** What for. */
    public String title() {
        return title;
    }

    /** Where, may be empty. */
    public String place() {
        return place;
    }

    /** What people should know, may be empty. */
    public String note() {
        return note;
    }

    /** Where it stands. */
    public PollState state() {
        return state;
    }
}
