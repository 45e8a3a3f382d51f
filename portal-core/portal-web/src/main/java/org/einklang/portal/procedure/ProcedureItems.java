package org.einklang.portal.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;
import org.einklang.api.access.Access;
import org.einklang.api.item.ItemCard;
import org.einklang.portal.item.HostItems;

/** Written procedures by reference, for those who may see them. */
@ApplicationScoped
class ProcedureItems extends HostItems {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    ProcedureItems() {
        super(WrittenProcedure.TYPE);
    }

    @Override
    protected Stream<ItemCard> cards(List<Long> numbers) {
        return entities.createQuery(
                        "select p, c.shortKey, b.shortKey from WrittenProcedure p, Cooperation c, Body b"
                                + " where c.id = p.cooperationId and b.id = p.bodyId and p.id in :ids",
                        Object[].class)
                .setParameter("ids", numbers)
                .getResultStream()
                .filter(row -> access.may(ProcedurePermission.SEE_PROCEDURE, ((WrittenProcedure) row[0]).scope()))
                .map(row -> card((WrittenProcedure) row[0], "/c/" + row[1] + "/bodies/" + row[2] + "/procedures/"));
    }

    private static ItemCard card(WrittenProcedure procedure, String folder) {
        return new ItemCard(procedure.ref(), procedure.title(), folder + procedure.number());
    }
}
