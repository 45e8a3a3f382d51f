package org.einklang.portal.favourite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.item.ItemCard;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.portal.directory.CorePermission;
import org.einklang.portal.item.ItemCards;
import org.einklang.portal.item.ItemSight;

/** A person puts things on a list of their own, takes them off, and reads what is on it; what they no longer see is left out. */
@ApplicationScoped
public class Favourites {

    /** So many fit on a list that helps anybody. */
    static final int MOST = 100;

    private static final String MINE = " from Favourite f where f.personId = :person and f.cooperationId = :here";
    private static final String ABOUT =
            " and f.itemModule = :itemModule and f.itemType = :itemType and f.itemId = :itemId";

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private ItemSight sight;

    @Inject
    private ItemCards items;

    @Inject
    private Clock clock;

    /** It is on the list from now on; once is enough. @throws org.einklang.api.NotVisible if they do not see it */
    @Transactional
    public void keep(CooperationId here, ItemRef item) {
        access.require(CorePermission.SEE_OWN_THINGS, Scope.cooperation(here));
        sight.require(here, item);
        if (found(here, item).isEmpty()) {
            entities.persist(new Favourite(here, access.me(), item, clock.instant()));
        }
    }

    /** It is on the list no longer; nothing happens if it was not. */
    @Transactional
    public void drop(CooperationId here, ItemRef item) {
        access.require(CorePermission.SEE_OWN_THINGS, Scope.cooperation(here));
        found(here, item).ifPresent(entities::remove);
    }

    /** Whether it is on the list of the person who looks; for pages that show the thing anyway. */
    boolean isKept(CooperationId here, ItemRef item) {
        return access.may(CorePermission.SEE_OWN_THINGS, Scope.cooperation(here))
                && found(here, item).isPresent();
    }

    /** What is on the list of the person who looks, the latest first. */
    public List<ItemCard> mine(CooperationId here, int most) {
        List<ItemRef> kept = kept(here, most);
        Map<ItemRef, ItemCard> cards = items.cards(kept);
        return kept.stream().flatMap(item -> Stream.ofNullable(cards.get(item))).toList();
    }

    /** The modules that are not installed, of which things are on the list; these are left out until the module is back. */
    public List<String> absentModules(CooperationId here) {
        return kept(here, MOST).stream()
                .filter(item -> !items.isInstalled(item))
                .map(ItemRef::module)
                .distinct()
                .sorted()
                .toList();
    }

    private List<ItemRef> kept(CooperationId here, int most) {
        access.require(CorePermission.SEE_OWN_THINGS, Scope.cooperation(here));
        return entities.createQuery("select f" + MINE + " order by f.kept desc, f.id desc", Favourite.class)
                .setParameter("person", access.me().value())
                .setParameter("here", here.value())
                .setMaxResults(most)
                .getResultStream()
                .map(Favourite::item)
                .toList();
    }

    private Optional<Favourite> found(CooperationId here, ItemRef item) {
        return entities.createQuery("select f" + MINE + ABOUT, Favourite.class)
                .setParameter("person", access.me().value())
                .setParameter("here", here.value())
                .setParameter("itemModule", item.module())
                .setParameter("itemType", item.type())
                .setParameter("itemId", item.id())
                .getResultStream()
                .findFirst();
    }
}
