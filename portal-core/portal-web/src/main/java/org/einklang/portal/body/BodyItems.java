package org.einklang.portal.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.item.ItemCard;
import org.einklang.api.item.ItemRef;
import org.einklang.api.item.ItemResolver;
import org.einklang.api.people.BodyCard;
import org.einklang.portal.directory.CorePermission;

/** Bodies by reference, for those who may see them. */
@ApplicationScoped
class BodyItems implements ItemResolver {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Override
    public String module() {
        return "core";
    }

    @Override
    public Map<ItemRef, ItemCard> resolve(Collection<ItemRef> refs) {
        List<Long> ids = refs.stream()
                .filter(ref -> ref.type().equals(FindableBodies.TYPE))
                .map(ref -> Long.valueOf(ref.id()))
                .toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select b, c.shortKey from Body b, Cooperation c where c.id = b.cooperationId and b.id in :ids",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .filter(row -> sees(((Body) row[0]).card()))
                .map(row -> card(((Body) row[0]).card(), (String) row[1]))
                .collect(Collectors.toMap(ItemCard::ref, card -> card));
    }

    private boolean sees(BodyCard body) {
        return access.may(CorePermission.SEE_DIRECTORY, Scope.cooperation(body.cooperation()))
                || access.may(CorePermission.SEE_OWN_BODY, Scope.body(body.cooperation(), body.id()));
    }

    private static ItemCard card(BodyCard body, String cooperation) {
        return new ItemCard(
                new ItemRef(
                        "core", FindableBodies.TYPE, String.valueOf(body.id().value())),
                body.name(),
                "/c/" + cooperation + "/bodies/" + body.key());
    }
}
