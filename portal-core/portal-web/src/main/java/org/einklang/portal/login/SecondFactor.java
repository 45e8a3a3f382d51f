package org.einklang.portal.login;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.einklang.api.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The app on a person's phone that shows codes. It begins unconfirmed and opens nothing; with the first right code it is
 * switched on. Each time step is used once at most.
 */
@Entity
@Table(name = "SECOND_FACTOR", schema = "EK_CORE")
public class SecondFactor {

    @Id
    @Column(name = "PERSON_ID")
    private long personId;

    private String secret;

    private Instant begun;

    private @Nullable Instant confirmed;

    @Column(name = "LAST_STEP")
    private long lastStep;

    @SuppressWarnings("NullAway.Init")
    protected SecondFactor() {}

    SecondFactor(PersonId person, String sealedSecret, Instant now) {
        this.personId = person.value();
        this.secret = sealedSecret;
        this.begun = now;
    }

    /** Another secret instead of one that was never confirmed. */
    void beginAnew(String sealedSecret, Instant now) {
        secret = sealedSecret;
        begun = now;
    }

    String sealedSecret() {
        return secret;
    }

    /** Whether it is asked for at the login. */
    boolean isOn() {
        return confirmed != null;
    }

    /** When it was switched on. */
    @Nullable
    Instant since() {
        return confirmed;
    }

    long lastStep() {
        return lastStep;
    }
}
