package org.einklang.portal.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.item.ItemCard;
import org.einklang.api.item.ItemRef;
import org.einklang.api.item.ItemResolver;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.web.AddressedRequest;

/**
 * People, partners and units by reference. A partner may take part in several cooperations: they are shown as those of the
 * cooperation in which the person looks.
 */
@ApplicationScoped
class DirectoryItems implements ItemResolver {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private AddressedRequest address;

    @Inject
    private Clock clock;

    @Override
    public String module() {
        return "core";
    }

    @Override
    public Map<ItemRef, ItemCard> resolve(Collection<ItemRef> refs) {
        Map<ItemRef, ItemCard> cards = new HashMap<>();
        add(
                cards,
                refs,
                FindablePeople.TYPE,
                "/people/",
                "select x.id, x.name, c.shortKey, c.id from Person x, Participation t, Cooperation c"
                        + " where t.partnerId = x.partnerId and c.id = t.cooperationId"
                        + " and (x.lastDay is null or x.lastDay >= :today) and x.id in :ids",
                (here, id) -> access.may(
                        CorePermission.SEE_PERSON, new Scope.OfItem(new PersonId(id), Scope.cooperation(here))));
        add(
                cards,
                refs,
                FindablePartners.TYPE,
                "/partners/",
                "select x.id, x.name, c.shortKey, c.id from Partner x, Participation t, Cooperation c"
                        + " where t.partnerId = x.id and c.id = t.cooperationId and x.id in :ids",
                (here, id) -> access.may(CorePermission.SEE_DIRECTORY, Scope.cooperation(here)));
        add(
                cards,
                refs,
                FindableUnits.TYPE,
                "/units/",
                "select x.id, x.name, c.shortKey, c.id from Unit x, Participation t, Cooperation c"
                        + " where t.partnerId = x.partnerId and c.id = t.cooperationId and x.id in :ids",
                (here, id) -> access.may(CorePermission.SEE_DIRECTORY, Scope.cooperation(here)));
        return cards;
    }

    private void add(
            Map<ItemRef, ItemCard> cards,
            Collection<ItemRef> refs,
            String type,
            String folder,
            String question,
            BiPredicate<CooperationId, Long> sees) {
        List<Long> ids = refs.stream()
                .filter(ref -> ref.type().equals(type))
                .map(ref -> Long.valueOf(ref.id()))
                .toList();
        if (ids.isEmpty()) {
            return;
        }
        TypedQuery<Object[]> query =
                entities.createQuery(question, Object[].class).setParameter("ids", ids);
        if (question.contains(":today")) {
            query.setParameter("today", PortalTime.dayOf(clock.instant()));
        }
        query.getResultStream()
                .filter(row -> isHere(new CooperationId((Long) row[3]))
                        && sees.test(new CooperationId((Long) row[3]), (Long) row[0]))
                .map(row -> new ItemCard(
                        new ItemRef("core", type, String.valueOf(row[0])),
                        (String) row[1],
                        "/c/" + row[2] + folder + row[0]))
                .forEach(card -> cards.putIfAbsent(card.ref(), card));
    }

    private boolean isHere(CooperationId cooperation) {
        return !address.isInCooperation() || address.cooperation().id().equals(cooperation);
    }
}
