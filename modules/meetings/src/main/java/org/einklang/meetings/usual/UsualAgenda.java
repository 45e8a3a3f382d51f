package org.einklang.meetings.usual;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.PersonId;
import org.einklang.meetings.Stored;

/** The items with which each agenda of a body begins, and whether its next meeting is planned when one is over. */
@Entity
@Table(name = "USUAL_AGENDA")
public class UsualAgenda extends Stored {

    /** Nobody gets through more standing items. */
    static final int MOST = 20;

    /** Of a title. */
    static final int LONGEST = 200;

    @Column(name = "COOPERATION_ID")
    private long cooperationId;

    @Column(name = "BODY_ID")
    private long bodyId;

    private String titles = "";

    @Column(name = "PLANS_NEXT")
    private boolean plansNext;

    @Column(name = "CHANGED_BY")
    private long changedBy;

    @SuppressWarnings("NullAway.Init")
    protected UsualAgenda() {}

    /** Nothing is usual yet. */
    UsualAgenda(BodyCard body) {
        this.cooperationId = body.cooperation().value();
        this.bodyId = body.id().value();
    }

    /** Says something else. @throws RuleViolation if there are too many items, or one is too long */
    void say(List<String> items, boolean next, PersonId by) {
        List<String> wanted = items.stream()
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
        if (wanted.size() > MOST) {
            throw new RuleViolation("meetings.usual.too_many", MOST).at("titles");
        }
        wanted.stream().filter(item -> item.length() > LONGEST).findFirst().ifPresent(item -> {
            throw new RuleViolation("meetings.usual.too_long", LONGEST).at("titles");
        });
        titles = String.join("\n", wanted);
        plansNext = next;
        changedBy = by.value();
    }

    /** The titles of the items, in their order. */
    public List<String> getTitles() {
        return titles.lines().toList();
    }

    /** Whether the next meeting is planned when one is over and none is planned. */
    public boolean isPlansNext() {
        return plansNext;
    }
}
