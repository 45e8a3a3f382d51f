package org.einklang.portal.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.einklang.api.access.Scope;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.api.search.Findable;
import org.einklang.api.search.SearchSource;
import org.einklang.portal.item.StoredIds;

/** Organisations that take part, once for each cooperation. */
@ApplicationScoped
class FindablePartners implements SearchSource {

    static final String TYPE = "partner";

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Override
    public String module() {
        return "core";
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String kind() {
        return "core.search.kind.partner";
    }

    @Override
    public long count() {
        return StoredIds.count(entities, Partner.class);
    }

    @Override
    public List<String> ids(String after, int most) {
        return StoredIds.after(entities, Partner.class, after, most);
    }

    @Override
    public List<Findable> describe(Collection<String> ids) {
        return entities.createQuery(
                        "select r, t.cooperationId from Partner r, Participation t where t.partnerId = r.id and r.id in :ids",
                        Object[].class)
                .setParameter("ids", StoredIds.numbers(ids))
                .getResultStream()
                .map(row -> partner((Partner) row[0], new CooperationId((Long) row[1])))
                .toList();
    }

    private static Findable partner(Partner partner, CooperationId here) {
        return Findable.of(new ItemRef("core", TYPE, String.valueOf(partner.id())), here, partner.name())
                .words(partner.shortName())
                .seenBy(CorePermission.SEE_DIRECTORY, Scope.cooperation(here));
    }
}
