package org.einklang.portal.switches;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.einklang.api.people.CooperationId;
import org.einklang.portal.Stored;

/** A cooperation does not use a module; without such a row it does. */
@Entity
@Table(name = "MODULE_OFF", schema = "EK_CORE")
public class ModuleOff extends Stored {

    @Column(name = "COOPERATION_ID")
    private long cooperationId;

    private String module;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected ModuleOff() {}

    ModuleOff(CooperationId here, String module) {
        this.cooperationId = here.value();
        this.module = module;
    }
}
