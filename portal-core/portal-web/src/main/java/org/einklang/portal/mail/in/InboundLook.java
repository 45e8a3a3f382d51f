package org.einklang.portal.mail.in;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the mailbox was found when the portal looked into it last. */
@Entity
@Table(name = "INBOUND_LOOK", schema = "EK_CORE")
public class InboundLook {

    /** The number of the only row. */
    public static final long ONLY = 1;

    private static final int LONGEST_FAULT = 1000;

    @Id
    private long id = ONLY;

    @Column(name = "LAST_LOOK")
    private @Nullable Instant lastLook;

    @Column(name = "LAST_SUCCESS")
    private @Nullable Instant lastSuccess;

    @Column(name = "LAST_FAULT")
    private @Nullable String lastFault;

    /** Nobody has looked yet. */
    public InboundLook() {}

    void succeeded(Instant now) {
        lastLook = now;
        lastSuccess = now;
        lastFault = null;
    }

    void failed(String fault, Instant now) {
        lastLook = now;
        lastFault = fault.length() <= LONGEST_FAULT ? fault : fault.substring(0, LONGEST_FAULT - 1) + "…";
    }

    /** When the portal looked last (UTC). */
    public Optional<Instant> lastLook() {
        return Optional.ofNullable(lastLook);
    }

    /** When it could read the mailbox last (UTC). */
    public Optional<Instant> lastSuccess() {
        return Optional.ofNullable(lastSuccess);
    }

    /** Why it could not at the last look; empty if it could. */
    public Optional<String> lastFault() {
        return Optional.ofNullable(lastFault);
    }
}
