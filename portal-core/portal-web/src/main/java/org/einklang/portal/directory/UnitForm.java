package org.einklang.portal.directory;

import java.util.Optional;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.UnitId;
import org.jspecify.annotations.Nullable;

/** What is filled in for a unit, whether it is new or changed. */
public abstract class UnitForm {

    private String name = "";
    private long parent;
    private @Nullable PersonId lead;

    void fill(Unit unit) {
        name = unit.name();
        parent = unit.parent().map(UnitId::value).orElse(0L);
        lead = unit.lead().orElse(null);
    }

    /** What was typed. */
    UnitKeeping.Plan plan() {
        return new UnitKeeping.Plan(name, UnitChoice.chosen(parent), Optional.ofNullable(lead));
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** Number of the unit above, 0 if there is none. */
    public long getParent() {
        return parent;
    }

    public void setParent(long parent) {
        this.parent = parent;
    }

    public @Nullable PersonId getLead() {
        return lead;
    }

    public void setLead(@Nullable PersonId lead) {
        this.lead = lead;
    }
}
