package org.einklang.meetings.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.einklang.api.item.ItemRef;

/** That a resolution was found without a meeting: by which written procedure, and what that was about. Never changes. */
@Embeddable
public class Written {

    @Column(name = "PROCEDURE_MODULE")
    private String module;

    @Column(name = "PROCEDURE_TYPE")
    private String type;

    @Column(name = "PROCEDURE_ID")
    private String procedureId;

    private String title;

    @SuppressWarnings("NullAway.Init")
    protected Written() {}

    Written(ItemRef procedure, String title) {
        this.module = procedure.module();
        this.type = procedure.type();
        this.procedureId = procedure.id();
        this.title = title;
    }

    /** The written procedure. */
    public ItemRef procedure() {
        return new ItemRef(module, type, procedureId);
    }

    /** What it was about. */
    public String getTitle() {
        return title;
    }
}
