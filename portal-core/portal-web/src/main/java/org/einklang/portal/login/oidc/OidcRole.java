package org.einklang.portal.login.oidc;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.einklang.api.access.Role;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.Stored;
import org.einklang.portal.access.Reason;
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

    /** What is held, to be compared with what the groups bring today. */
    Held held() {
        return new Held(role, cooperationId == null ? 0 : cooperationId, partnerId == null ? 0 : partnerId, 0, 0);
    }

    /** The same with its reason, to be told. */
    Held because() {
        return held().because(new Reason.ByGroup(since()));
    }

    /** Which role. */
    public Role role() {
        return role;
    }

    /** Who holds it. */
    public PersonId person() {
        return new PersonId(personId);
    }

    /** For whom, if it is a role of a partner. */
    public Optional<PartnerId> partner() {
        return Optional.ofNullable(partnerId).map(PartnerId::new);
    }

    /** Day of the login that brought it. */
    public LocalDate since() {
        return PortalTime.dayOf(given);
    }
}
