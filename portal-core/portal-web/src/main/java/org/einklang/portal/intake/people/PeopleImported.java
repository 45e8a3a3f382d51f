package org.einklang.portal.intake.people;

import java.util.List;
import java.util.Optional;
import org.einklang.api.audit.Audited;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;

/**
 * People and units have come in from a table.
 *
 * @param where in which cooperation
 * @param added how many people were taken in
 * @param changed how many entries changed
 * @param units how many units were added
 */
public record PeopleImported(CooperationId where, int added, int changed, int units) implements Audited {

    @Override
    public String auditKey() {
        return "people.audit.imported";
    }

    @Override
    public Optional<CooperationId> cooperation() {
        return Optional.of(where);
    }

    @Override
    public List<ItemRef> subjects() {
        return List.of(new ItemRef("core", "cooperation", String.valueOf(where.value())));
    }
}
