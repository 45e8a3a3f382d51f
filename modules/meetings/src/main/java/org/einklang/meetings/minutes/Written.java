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

    @Column(name = "BY_NAME")
    private Boolean byName;

    @SuppressWarnings("NullAway.Init")
    protected Written() {}

    Written(ItemRef procedure, String title, boolean byName) {
        this.module = procedure.module();
        this.type = procedure.type();
        this.procedureId = procedure.id();
        this.title = title;
        this.byName = byName;
    }

    /** The written procedure. */
    public ItemRef procedure() {
        return new ItemRef(module, type, procedureId);
    }

    /** Whether the body wanted to know who said what, and not only how many. */
    boolean isByName() {
        return byName;
    }

    /** What it was about. */
    public String getTitle() {
        return title;
    }
}
