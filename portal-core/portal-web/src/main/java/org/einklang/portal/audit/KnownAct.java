package org.einklang.portal.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A kind of act that has happened at least once; what the filter offers. */
@Entity
@Table(name = "AUDIT_ACT", schema = "EK_CORE")
public class KnownAct {

    @Id
    private String act;

    @SuppressWarnings("NullAway.Init")
    protected KnownAct() {}
}
