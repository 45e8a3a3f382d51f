package org.einklang.portal.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.SecureRandom;
import java.util.Base64;

/** Keys of this installation, drawn when they are needed for the first time. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class InstallationSecrets {

    private static final int BYTES = 32;

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    /** The key of this name: 256 bits. */
    public byte[] key(String name) {
        InstallationSecret known = entities.find(InstallationSecret.class, name);
        if (known == null) {
            byte[] drawn = new byte[BYTES];
            new SecureRandom().nextBytes(drawn);
            known = new InstallationSecret(name, Base64.getEncoder().encodeToString(drawn));
            entities.persist(known);
        }
        return Base64.getDecoder().decode(known.secret());
    }
}
