package org.einklang.portal.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.einklang.api.people.PersonId;
import org.einklang.portal.Stored;

/**
 * A person is logged in somewhere. The row is what makes a session live, on every node: it comes with the login, says now
 * and then that it is still used, and goes with the logout. Who deletes it ends the session at its next request.
 */
@Entity
@Table(name = "LOGIN_SESSION")
public class LoginSession extends Stored {

    @Column(name = "PERSON_ID")
    private long personId;

    private Instant started;

    @Column(name = "LAST_USED")
    private Instant lastUsed;

    private String browser;

    @Column(name = "SYSTEM_NAME")
    private String system;

    private String address;

    @SuppressWarnings("NullAway.Init")
    protected LoginSession() {}

    LoginSession(PersonId person, Device device, String shortAddress, Instant now) {
        this.personId = person.value();
        this.started = now;
        this.lastUsed = now;
        this.browser = device.browser();
        this.system = device.system();
        this.address = shortAddress;
    }

    Instant started() {
        return started;
    }

    Instant lastUsed() {
        return lastUsed;
    }

    Device device() {
        return new Device(browser, system);
    }

    String address() {
        return address;
    }
}
