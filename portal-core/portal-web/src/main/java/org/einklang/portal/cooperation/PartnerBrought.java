package org.einklang.portal.cooperation;

import java.util.List;
import java.util.Optional;
import org.einklang.api.audit.Audited;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PartnerId;

/**
 * An administrator has brought an organisation of this installation into a cooperation.
 *
 * @param into which cooperation
 * @param partner which organisation
 */
public record PartnerBrought(CooperationId into, PartnerId partner) implements Audited {

    @Override
    public String auditKey() {
        return "cooperations.audit.partner_brought";
    }

    @Override
    public Optional<CooperationId> cooperation() {
        return Optional.of(into);
    }

    @Override
    public List<ItemRef> subjects() {
        return List.of(new ItemRef("core", "partner", String.valueOf(partner.value())));
    }
}
