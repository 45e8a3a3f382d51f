package org.einklang.portal.draft;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A key that this installation drew for itself at its first start and never shows. */
@Entity
@Table(name = "INSTALLATION_SECRET", schema = "EK_CORE")
public class InstallationSecret {

    @Id
    private String name;

    private String secret;

    @SuppressWarnings("NullAway.Init")
    protected InstallationSecret() {}

    InstallationSecret(String name, String secret) {
        this.name = name;
        this.secret = secret;
    }

    String secret() {
        return secret;
    }
}
