package org.einklang.portal.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.einklang.api.access.Access;
import org.einklang.api.approval.ApprovalRounds;
import org.einklang.api.approval.RoundCard;
import org.einklang.api.item.ItemCard;
import org.einklang.api.item.ItemRef;
import org.einklang.api.text.Texts;
import org.einklang.portal.item.HostItems;

/** Written procedures by reference, for those who may see them. */
@ApplicationScoped
class ProcedureItems extends HostItems {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private ApprovalRounds rounds;

    @Inject
    private Texts texts;

    ProcedureItems() {
        super(WrittenProcedure.TYPE);
    }

    @Override
    protected Stream<ItemCard> cards(List<Long> numbers) {
        List<Object[]> rows = entities.createQuery(
                        "select p, c.shortKey, b.shortKey from WrittenProcedure p, Cooperation c, Body b"
                                + " where c.id = p.cooperationId and b.id = p.bodyId and p.id in :ids",
                        Object[].class)
                .setParameter("ids", numbers)
                .getResultStream()
                .filter(row -> access.may(ProcedurePermission.SEE_PROCEDURE, ((WrittenProcedure) row[0]).scope()))
                .toList();
        Map<ItemRef, List<RoundCard>> about = rounds.about(
                rows.stream().map(row -> ((WrittenProcedure) row[0]).ref()).toList());
        return rows.stream()
                .map(row ->
                        card((WrittenProcedure) row[0], "/c/" + row[1] + "/bodies/" + row[2] + "/procedures/", about));
    }

    private ItemCard card(WrittenProcedure procedure, String folder, Map<ItemRef, List<RoundCard>> about) {
        String state = about.getOrDefault(procedure.ref(), List.of()).stream()
                .findFirst()
                .map(round -> texts.get("approvals.state." + round.state()))
                .orElse("");
        return new ItemCard(procedure.ref(), procedure.title(), folder + procedure.number(), state);
    }
}
