package org.einklang.portal.login.oidc;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.einklang.api.people.PersonId;
import org.einklang.portal.Stored;

/**
 * Who somebody is at the authority's provider. It is written down at their first login from there and counts from then
 * on: a mail address may one day belong to somebody else, the provider's own name for a person never does.
 */
@Entity
@Table(name = "OIDC_IDENTITY")
public class OidcIdentity extends Stored {

    @Column(name = "PERSON_ID")
    private long personId;

    private String issuer;

    private String subject;

    private Instant linked;

    @SuppressWarnings("NullAway.Init")
    protected OidcIdentity() {}

    OidcIdentity(PersonId person, String issuer, String subject, Instant now) {
        this.personId = person.value();
        this.issuer = issuer;
        this.subject = subject;
        this.linked = now;
    }
}
