package org.einklang.portal.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.einklang.api.access.Access;
import org.einklang.api.approval.ApprovalRounds;
import org.einklang.api.approval.RoundCard;
import org.einklang.api.attachment.AttachmentHolder;
import org.einklang.api.item.ItemRef;

/** Files of a written procedure: who may change its text changes them, as long as it is open; what was agreed on stays. */
@ApplicationScoped
class ProcedureAttachments implements AttachmentHolder {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private ApprovalRounds rounds;

    @Override
    public boolean holds(ItemRef item) {
        return WrittenProcedure.isRef(item);
    }

    @Override
    public boolean mayChange(ItemRef item) {
        WrittenProcedure procedure = entities.find(WrittenProcedure.class, Long.valueOf(item.id()));
        return procedure != null
                && access.may(ProcedurePermission.START_PROCEDURE, procedure.scope())
                && isOpen(rounds.about(List.of(item)).getOrDefault(item, List.of()));
    }

    private static boolean isOpen(List<RoundCard> latestFirst) {
        return !latestFirst.isEmpty() && latestFirst.get(0).state().isOpen();
    }

    @Override
    public Set<ItemRef> existing(Collection<ItemRef> items) {
        return entities.createQuery("select p from WrittenProcedure p where p.id in :ids", WrittenProcedure.class)
                .setParameter(
                        "ids",
                        items.stream().map(item -> Long.valueOf(item.id())).toList())
                .getResultStream()
                .map(WrittenProcedure::ref)
                .collect(Collectors.toSet());
    }
}
