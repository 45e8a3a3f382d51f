package org.einklang.portal.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.portal.Stored;
import org.einklang.portal.login.SecretToken;
import org.jspecify.annotations.Nullable;

/**
 * Somebody takes their calendar along, or that of a body: whoever knows its secret address reads what its owner may see at
 * that moment. A renewed feed has another address, and the old one is nothing any more; a revoked one is deleted.
 */
@Entity
@Table(name = "CALENDAR_FEED", schema = "EK_CORE")
public class CalendarFeed extends Stored {

    /** Programs ask every few hours; that they still do is known well enough so. */
    private static final Duration NOTED_EVERY = Duration.ofHours(1);

    @Column(name = "TOKEN_HASH")
    private String tokenHash;

    @Column(name = "OWNER_ID")
    private long ownerId;

    @Column(name = "COOPERATION_ID")
    private long cooperationId;

    @Column(name = "BODY_ID")
    private @Nullable Long bodyId;

    private Instant created;

    private @Nullable Instant fetched;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected CalendarFeed() {}

    /** Of a body, or with none the person's own. */
    CalendarFeed(SecretToken token, PersonId owner, CooperationId cooperation, @Nullable BodyId body, Instant now) {
        this.tokenHash = token.hash();
        this.ownerId = owner.value();
        this.cooperationId = cooperation.value();
        this.bodyId = body == null ? null : body.value();
        this.created = now.truncatedTo(ChronoUnit.SECONDS);
    }

    /** From now on it has another address. */
    void renew(SecretToken token, Instant now) {
        tokenHash = token.hash();
        created = now.truncatedTo(ChronoUnit.SECONDS);
        fetched = null;
    }

    /** Whether it is worth while to note that it was fetched. */
    boolean isNotedLongAgo(Instant now) {
        return fetched == null || fetched.isBefore(now.minus(NOTED_EVERY));
    }

    /** A program has fetched it. */
    void noteFetch(Instant now) {
        fetched = now.truncatedTo(ChronoUnit.SECONDS);
    }

    PersonId owner() {
        return new PersonId(ownerId);
    }

    CooperationId cooperation() {
        return new CooperationId(cooperationId);
    }

    /** Whose appointments; null if the owner's own. */
    @Nullable
    BodyId body() {
        return bodyId == null ? null : new BodyId(bodyId);
    }

    /** Since when it has its address. */
    public Instant created() {
        return created;
    }

    /** When a program has fetched it last, to about an hour; null if none has. */
    public @Nullable Instant fetched() {
        return fetched;
    }
}
