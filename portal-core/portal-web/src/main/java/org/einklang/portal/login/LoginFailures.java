package org.einklang.portal.login;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** How often something has failed lately; the name is a code of account, address or browser. */
@Entity
@Table(name = "LOGIN_FAILURES", schema = "EK_CORE")
public class LoginFailures {

    @Id
    private String name;

    private int failures;

    @Column(name = "LAST_FAILURE")
    private Instant lastFailure;

    @SuppressWarnings("NullAway.Init")
    protected LoginFailures() {}

    LoginFailures(String name, Instant now) {
        this.name = name;
        this.failures = 1;
        this.lastFailure = now;
    }

    String name() {
        return name;
    }

    ThrottleRule.Record record() {
        return new ThrottleRule.Record(failures, lastFailure);
    }
}
