package org.einklang.portal.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.item.ItemCard;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.BodyCard;
import org.einklang.portal.directory.CorePermission;
import org.einklang.portal.item.HostItems;

/** Bodies by reference, for those who may see them. */
@ApplicationScoped
class BodyItems extends HostItems {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    BodyItems() {
        super(FindableBodies.TYPE);
    }

    @Override
    protected Stream<ItemCard> cards(List<Long> numbers) {
        return entities.createQuery(
                        "select b, c.shortKey from Body b, Cooperation c where c.id = b.cooperationId and b.id in :ids",
                        Object[].class)
                .setParameter("ids", numbers)
                .getResultStream()
                .filter(row -> sees(((Body) row[0]).card()))
                .map(row -> card(((Body) row[0]).card(), (String) row[1]));
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
