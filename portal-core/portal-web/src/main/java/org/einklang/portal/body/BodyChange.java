package org.einklang.portal.body;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.PersonId;
import org.einklang.portal.Stored;
import org.jspecify.annotations.Nullable;

/** Who changed what about a body and when; a line is written once and never touched again. */
@Entity
@Table(name = "BODY_CHANGE")
public class BodyChange extends Stored {

    @Column(name = "BODY_ID")
    private long bodyId;

    private Instant moment;

    @Column(name = "ACTOR_ID")
    private long actorId;

    private String what;

    @Column(name = "PERSON_ID")
    private @Nullable Long personId;

    @Column(name = "OTHER_ID")
    private @Nullable Long otherId;

    @Column(name = "BEFORE_VALUE")
    private String before;

    @Column(name = "AFTER_VALUE")
    private String after;

    @SuppressWarnings("NullAway.Init")
    protected BodyChange() {}

    /** At this moment the person did this to the body. */
    BodyChange(BodyId body, PersonId actor, Instant moment, String what, String before, String after) {
        this.bodyId = body.value();
        this.actorId = actor.value();
        this.moment = moment;
        this.what = what;
        this.before = before;
        this.after = after;
    }

    /** It was about this person, and perhaps about a second one. */
    BodyChange about(PersonId person, @Nullable PersonId other) {
        this.personId = person.value();
        this.otherId = other == null ? null : other.value();
        return this;
    }

    Instant moment() {
        return moment;
    }

    PersonId actor() {
        return new PersonId(actorId);
    }

    /** The act, or the field that was changed. */
    String what() {
        return what;
    }

    @Nullable
    PersonId person() {
        return personId == null ? null : new PersonId(personId);
    }

    @Nullable
    PersonId other() {
        return otherId == null ? null : new PersonId(otherId);
    }

    /** As {@link Told} writes it. */
    String before() {
        return before;
    }

    /** As {@link Told} writes it. */
    String after() {
        return after;
    }
}
