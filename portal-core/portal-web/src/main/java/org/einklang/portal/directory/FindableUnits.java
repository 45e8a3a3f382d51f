package org.einklang.portal.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.einklang.api.access.Scope;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.api.search.Findable;
import org.einklang.api.search.SearchSource;
import org.einklang.api.text.Texts;
import org.einklang.portal.item.StoredIds;
import org.jspecify.annotations.Nullable;

/** Units of the partners with who leads them, once for each cooperation. */
@ApplicationScoped
class FindableUnits implements SearchSource {

    static final String TYPE = "unit";

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Texts texts;

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
        return "core.search.kind.unit";
    }

    @Override
    public long count() {
        return StoredIds.count(entities, Unit.class);
    }

    @Override
    public List<String> ids(String after, int most) {
        return StoredIds.after(entities, Unit.class, after, most);
    }

    @Override
    public List<Findable> describe(Collection<String> ids) {
        return entities.createQuery(
                        "select u, r, t.cooperationId, p.name from Unit u join Partner r on r.id = u.partnerId"
                                + " join Participation t on t.partnerId = r.id left join Person p on p.id = u.leadId"
                                + " where u.id in :ids",
                        Object[].class)
                .setParameter("ids", StoredIds.numbers(ids))
                .getResultStream()
                .map(row -> unit((Unit) row[0], (Partner) row[1], new CooperationId((Long) row[2]), (String) row[3]))
                .toList();
    }

    private Findable unit(Unit unit, Partner partner, CooperationId here, @Nullable String lead) {
        Findable found = Findable.of(new ItemRef("core", TYPE, String.valueOf(unit.id())), here, unit.name())
                .text(partner.name())
                .words(partner.shortName())
                .people(unit.lead().stream().collect(Collectors.toSet()))
                .dependsOn(new ItemRef("core", "partner", String.valueOf(partner.id())))
                .seenBy(CorePermission.SEE_DIRECTORY, Scope.cooperation(here));
        return lead == null ? found : found.text(texts.get(Locale.GERMAN, "core.search.led_by", lead));
    }
}
