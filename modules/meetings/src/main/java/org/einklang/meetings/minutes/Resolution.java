package org.einklang.meetings.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.einklang.api.RuleViolation;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.BodyId;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.Stored;
import org.einklang.meetings.planning.AgendaItem;
import org.jspecify.annotations.Nullable;

/**
 * A resolution of a body. It is PROPOSED in a meeting, and the record says how that ended: ADOPTED, which draws its
 * number, REJECTED, POSTPONED or WITHDRAWN (rules.md, states).
 */
@Entity
public class Resolution extends Stored {

    /** Type of its references. */
    public static final String TYPE = "resolution";

    private static final int TITLE = 120;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "MINUTES_ID")
    private Minutes minutes;

    @Column(name = "AGENDA_ITEM_ID")
    private long agendaItemId;

    @Column(name = "BODY_ID")
    private long bodyId;

    private String wording;

    @Enumerated(EnumType.STRING)
    private ResolutionState state;

    @Column(name = "RESOLUTION_NUMBER")
    private @Nullable String number;

    private @Nullable LocalDate decided;

    @SuppressWarnings("NullAway.Init")
    protected Resolution() {}

    Resolution(Minutes minutes, AgendaItem item, BodyId body, String wording) {
        if (wording.isBlank()) {
            throw new RuleViolation("meetings.resolution.wording_missing").at("wording");
        }
        this.minutes = minutes;
        this.agendaItemId = item.id();
        this.bodyId = body.value();
        this.wording = wording.strip();
        this.state = ResolutionState.PROPOSED;
    }

    /** Records how it ended; only an adopted one draws a number. @throws RuleViolation if it was decided before */
    void decide(ResolutionState outcome, LocalDate day, Supplier<String> drawNumber) {
        if (state != ResolutionState.PROPOSED || outcome == ResolutionState.PROPOSED) {
            throw new RuleViolation("meetings.resolution.decided");
        }
        state = outcome;
        decided = day;
        if (outcome == ResolutionState.ADOPTED) {
            number = drawNumber.get();
        }
    }

    /** Reference for other modules. */
    public ItemRef ref() {
        return new ItemRef(MeetingsModule.ID, TYPE, String.valueOf(id()));
    }

    /** What others call it: its number, and how it begins. */
    public String title() {
        String words = wording.length() <= TITLE
                ? wording
                : wording.substring(0, TITLE).strip() + " …";
        return number == null ? words : number + ": " + words;
    }

    /** The item it belongs to. */
    public long agendaItem() {
        return agendaItemId;
    }

    /** The body whose resolution it is. */
    public BodyId body() {
        return new BodyId(bodyId);
    }

    public String getWording() {
        return wording;
    }

    public ResolutionState getState() {
        return state;
    }

    /** Its number in the register, once it is adopted. */
    public @Nullable String getNumber() {
        return number;
    }

    public @Nullable LocalDate getDecided() {
        return decided;
    }
}
