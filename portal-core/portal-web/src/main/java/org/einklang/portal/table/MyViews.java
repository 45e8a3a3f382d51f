package org.einklang.portal.table;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** My views of the lists on this page, read once whatever the number of lists. */
@RequestScoped
public class MyViews {

    @Inject
    private SavedViews views;

    private @Nullable List<SavedView> read;

    /** My views of the list with this prefix at this address. */
    List<SavedView> of(String address, String prefix) {
        List<SavedView> all = read;
        if (all == null) {
            all = views.mine(address);
            read = all;
        }
        return all.stream().filter(view -> view.prefix().equals(prefix)).toList();
    }
}
