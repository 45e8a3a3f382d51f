package org.einklang.portal.table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.einklang.api.NotVisible;
import org.einklang.api.web.Navigation;

/** The buttons of a list with which people keep what they see. */
@Named
@ApplicationScoped
public class TableViews {

    @Inject
    private SavedViews views;

    @Inject
    private Navigation navigation;

    /** Keeps what is shown under the name that was typed. */
    public void keep(OpenTable<?> table) {
        views.keep(table.path(), table.getPrefix(), table.getViewName(), table.parameters());
        navigation.to(table.address(), "core.view.kept", table.getViewName().strip());
    }

    /** Calls this view as was typed. */
    public void rename(OpenTable<?> table) {
        views.rename(shown(table).id(), table.getViewName());
        navigation.to(table.address(), "core.view.renamed");
    }

    /** Shows this view from now on when the list is opened, or no longer. */
    public void prefer(OpenTable<?> table, boolean preferIt) {
        views.prefer(shown(table).id(), preferIt);
        navigation.to(table.address(), preferIt ? "core.view.preferred" : "core.view.not_preferred");
    }

    /** Throws this view away. */
    public void forget(OpenTable<?> table) {
        SavedView view = shown(table);
        views.forget(view.id());
        navigation.to(table.address(), "core.view.forgotten", view.name());
    }

    private static SavedView shown(OpenTable<?> table) {
        return table.savedView().orElseThrow(() -> new NotVisible("no view shows " + table));
    }
}
