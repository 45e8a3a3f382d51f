package org.einklang.portal.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.Optional;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.UnitId;
import org.einklang.portal.Stored;
import org.jspecify.annotations.Nullable;

/**
 * An organisational unit of a partner; units of a partner form a tree. Its lead is the superior of its people. A unit is
 * dissolved when nobody is left in it; what people did there stays in their jobs by its name.
 */
@Entity
public class Unit extends Stored {

    @Column(name = "PARTNER_ID")
    private long partnerId;

    private String name;

    @Column(name = "PARENT_ID")
    private @Nullable Long parentId;

    @Column(name = "LEAD_ID")
    private @Nullable Long leadId;

    @SuppressWarnings("NullAway.Init")
    protected Unit() {}

    /** A new unit of this partner. */
    public Unit(Partner partner, String name) {
        this.partnerId = partner.id();
        rename(name);
    }

    /** Is called like this from now on. @throws RuleViolation without a name */
    public final void rename(String newName) {
        if (newName.isBlank()) {
            throw new RuleViolation("people.unit.name_missing").at("name");
        }
        this.name = newName.strip();
    }

    /** Belongs below this unit from now on, or stands at the top. Whether the tree stays a tree, {@link UnitTree} says. */
    public void moveBelow(@Nullable Unit parent) {
        if (parent != null && parent.partnerId != partnerId) {
            throw new RuleViolation("people.unit.of_other_partner").at("parent");
        }
        this.parentId = parent == null ? null : parent.id();
    }

    /** Is led by this person of the same partner from now on, or by nobody. @throws RuleViolation for somebody else's person */
    public void beLedBy(@Nullable Person lead) {
        if (lead != null && lead.partner().value() != partnerId) {
            throw new RuleViolation("people.unit.lead_of_other_partner").at("lead");
        }
        this.leadId = lead == null ? null : lead.id();
    }

    /** Identity for others. */
    public UnitId unitId() {
        return new UnitId(id());
    }

    /** Name of the unit. */
    public String name() {
        return name;
    }

    /** The partner it belongs to. */
    public long partnerId() {
        return partnerId;
    }

    /** The unit above it. */
    public Optional<UnitId> parent() {
        return Optional.ofNullable(parentId).map(UnitId::new);
    }

    /** The superior of its people. */
    public Optional<PersonId> lead() {
        return Optional.ofNullable(leadId).map(PersonId::new);
    }
}
