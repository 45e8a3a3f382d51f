package org.einklang.portal.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.einklang.api.approval.ApprovalRounds;
import org.einklang.api.approval.RoundCard;
import org.einklang.api.approval.RoundEnded;
import org.einklang.api.item.ItemRef;
import org.einklang.api.search.Findable;
import org.einklang.api.search.SearchChanges;
import org.einklang.api.search.SearchSource;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.item.StoredIds;
import org.einklang.portal.text.Markdown;

/** Written procedures by title and text. */
@ApplicationScoped
class FindableProcedures implements SearchSource {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private ApprovalRounds rounds;

    @Inject
    private SearchChanges changes;

    @Override
    public String module() {
        return "core";
    }

    @Override
    public String type() {
        return WrittenProcedure.TYPE;
    }

    @Override
    public String kind() {
        return "core.search.kind.procedure";
    }

    @Override
    public long count() {
        return StoredIds.count(entities, WrittenProcedure.class);
    }

    @Override
    public List<String> ids(String after, int most) {
        return StoredIds.after(entities, WrittenProcedure.class, after, most);
    }

    @Override
    public List<Findable> describe(Collection<String> ids) {
        List<WrittenProcedure> procedures = entities.createQuery(
                        "select p from WrittenProcedure p where p.id in :ids", WrittenProcedure.class)
                .setParameter("ids", StoredIds.numbers(ids))
                .getResultList();
        Map<ItemRef, List<RoundCard>> about =
                rounds.about(procedures.stream().map(WrittenProcedure::ref).toList());
        return procedures.stream()
                .map(one -> procedure(one, about.getOrDefault(one.ref(), List.of())))
                .toList();
    }

    private static Findable procedure(WrittenProcedure procedure, List<RoundCard> about) {
        Findable found = Findable.of(procedure.ref(), procedure.cooperation(), procedure.title())
                .text(Markdown.plain(procedure.text()))
                .body(procedure.body())
                .people(Set.of(procedure.startedBy()))
                .day(PortalTime.dayOf(procedure.started()))
                .seenBy(ProcedurePermission.SEE_PROCEDURE, procedure.scope());
        return about.isEmpty()
                ? found
                : found.state("approvals.state." + about.get(0).state());
    }

    /** Where a procedure stands is told by the round about it. */
    void hear(@Observes RoundEnded end) {
        if (WrittenProcedure.isRef(end.about())) {
            changes.changed(end.about());
        }
    }
}
