package org.einklang.portal.favourite;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.einklang.api.item.ItemCard;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.jspecify.annotations.Nullable;

/** {@code /c/{cooperation}/favourites}, and the first of them on the start page. */
@Named
@RequestScoped
public class FavouritesPage {

    private static final int FIRST = 7;

    @Inject
    private Favourites favourites;

    @Inject
    private PortalRequest address;

    @Inject
    private Navigation navigation;

    private @Nullable List<ItemCard> all;
    private @Nullable List<String> absent;

    /** All that are on the list, the latest first. */
    public List<ItemCard> getAll() {
        if (all == null) {
            all = favourites.mine(address.cooperation().id(), Favourites.MOST);
        }
        return all;
    }

    /** Those that fit on the start page. */
    public List<ItemCard> getFirst() {
        return getAll().subList(0, Math.min(FIRST, getAll().size()));
    }

    /** How many do not. */
    public int getMore() {
        return getAll().size() - getFirst().size();
    }

    /** The modules that are not installed and of which things are on the list. */
    public List<String> getAbsentModules() {
        if (absent == null) {
            absent = favourites.absentModules(address.cooperation().id());
        }
        return absent;
    }

    /** Takes one off. */
    public void drop(ItemCard card) {
        favourites.drop(address.cooperation().id(), card.ref());
        navigation.stay("favourites.is_dropped");
    }
}
