package org.einklang.portal.body;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.einklang.api.people.BodyLevel;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.portal.Stored;

/** Who gave a level another part in a matter, and when; a line is written once and never touched again. */
@Entity
@Table(name = "DECISION_CHANGE")
public class DecisionChange extends Stored {

    @Column(name = "COOPERATION_ID")
    private long cooperationId;

    private Instant moment;

    @Column(name = "ACTOR_ID")
    private long actorId;

    @Enumerated(EnumType.STRING)
    private Matter matter;

    @Enumerated(EnumType.STRING)
    @Column(name = "BODY_LEVEL")
    private BodyLevel level;

    @Enumerated(EnumType.STRING)
    @Column(name = "BEFORE_PART")
    private Part before;

    @Enumerated(EnumType.STRING)
    @Column(name = "AFTER_PART")
    private Part after;

    @SuppressWarnings("NullAway.Init")
    protected DecisionChange() {}

    /** At this moment the person agreed this for the cooperation. */
    DecisionChange(
            CooperationId cooperation,
            PersonId actor,
            Instant moment,
            Matter matter,
            BodyLevel level,
            Part before,
            Part after) {
        this.cooperationId = cooperation.value();
        this.actorId = actor.value();
        this.moment = moment;
        this.matter = matter;
        this.level = level;
        this.before = before;
        this.after = after;
    }

    Instant moment() {
        return moment;
    }

    PersonId actor() {
        return new PersonId(actorId);
    }

    Matter matter() {
        return matter;
    }

    BodyLevel level() {
        return level;
    }

    Part before() {
        return before;
    }

    Part after() {
        return after;
    }
}
