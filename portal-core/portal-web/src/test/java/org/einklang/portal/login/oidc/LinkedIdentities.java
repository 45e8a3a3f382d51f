package org.einklang.portal.login.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** What logins with the authority's account leave behind; lives only in the portal under test. */
@ApplicationScoped
public class LinkedIdentities {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    /** Forgets identities and the roles that came with them. */
    @Transactional
    public void forgetAll() {
        entities.createQuery("delete from OidcIdentity i").executeUpdate();
        entities.createQuery("delete from OidcRole r").executeUpdate();
    }
}
