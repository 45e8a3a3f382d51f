package org.einklang.portal.login;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.einklang.api.people.PersonId;
import org.jspecify.annotations.Nullable;

/** A code on paper that stands in for the phone, once; only its hash is kept. */
@Entity
@Table(name = "RECOVERY_CODE", schema = "EK_CORE")
public class RecoveryCode {

    @Id
    @Column(name = "CODE_HASH")
    private String codeHash;

    @Column(name = "PERSON_ID")
    private long personId;

    private @Nullable Instant used;

    @SuppressWarnings("NullAway.Init")
    protected RecoveryCode() {}

    RecoveryCode(String codeHash, PersonId person) {
        this.codeHash = codeHash;
        this.personId = person.value();
    }

    /** Whether it has stood in already. */
    boolean isUsed() {
        return used != null;
    }
}
