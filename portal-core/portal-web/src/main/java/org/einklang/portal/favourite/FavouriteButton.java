package org.einklang.portal.favourite;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.item.ItemRef;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.einklang.portal.directory.CorePermission;

/** What {@code <e:favourite>} does on the page of a thing. */
@Named
@RequestScoped
public class FavouriteButton {

    @Inject
    private Favourites favourites;

    @Inject
    private Access access;

    @Inject
    private PortalRequest address;

    @Inject
    private Navigation navigation;

    private final Map<ItemRef, Boolean> known = new HashMap<>();

    /** Whether the person who looks has a list here. */
    public boolean isShown() {
        return access.may(
                CorePermission.SEE_OWN_THINGS,
                Scope.cooperation(address.cooperation().id()));
    }

    /** Whether the thing is on it. */
    public boolean isKept(ItemRef item) {
        return known.computeIfAbsent(
                item, one -> favourites.isKept(address.cooperation().id(), one));
    }

    /** Puts it there. */
    public void keep(ItemRef item) {
        favourites.keep(address.cooperation().id(), item);
        navigation.stay("favourites.is_kept");
    }

    /** Takes it off. */
    public void drop(ItemRef item) {
        favourites.drop(address.cooperation().id(), item);
        navigation.stay("favourites.is_dropped");
    }
}
