package org.einklang.portal.login.oidc;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.einklang.api.access.Role;
import org.einklang.api.people.PersonId;
import org.einklang.portal.Stored;
import org.einklang.portal.access.Standing.Held;
import org.jspecify.annotations.Nullable;

/** A role that somebody holds by a group at the provider. Roles that people gave are kept elsewhere and never touched. */
@Entity
@Table(name = "OIDC_ROLE")
public class OidcRole extends Stored {

    @Column(name = "PERSON_ID")
    private long personId;

    @Enumerated(EnumType.STRING)
    @Column(name = "ROLE_NAME")
    private Role role;

    @Column(name = "COOPERATION_ID")
    private @Nullable Long cooperationId;

    @Column(name = "PARTNER_ID")
    private @Nullable Long partnerId;

    private Instant given;

    @SuppressWarnings("NullAway.Init")
    protected OidcRole() {}

    OidcRole(PersonId person, Held held, Instant now) {
        this.personId = person.value();
        this.role = held.role();
        this.cooperationId = held.cooperation() == 0 ? null : held.cooperation();
        this.partnerId = held.partner() == 0 ? null : held.partner();
        this.given = now;
    }

    Held held() {
        return new Held(role, cooperationId == null ? 0 : cooperationId, partnerId == null ? 0 : partnerId, 0, 0);
    }
}
