package org.einklang.portal.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.einklang.api.module.Page;
import org.einklang.api.module.PortalModule;
import org.einklang.portal.host.Modules;
import org.jspecify.annotations.Nullable;

/**
 * All pages of host and modules. The host's come first, a literal address before a placeholder; then each module's in its
 * own order.
 */
@ApplicationScoped
public class Routes {

    private final List<Route> routes = new ArrayList<>();

    @Inject
    void collect(@Any Instance<HostArea> areas, Modules modules) {
        areas.stream()
                .flatMap(area -> area.pages().stream())
                .sorted(Comparator.comparing(HostPage::pattern, Routes::literalFirst))
                .map(Route::of)
                .forEach(routes::add);
        modules.all().forEach(plugged -> addPages(plugged.module()));
    }

    private static int literalFirst(String one, String other) {
        return one.replace('{', '~').compareTo(other.replace('{', '~'));
    }

    private void addPages(PortalModule module) {
        for (Page page : module.pages()) {
            routes.add(Route.forPeople(
                    "/c/{cooperation}/" + module.id() + (page.pattern().isEmpty() ? "" : "/" + page.pattern()),
                    "/modules/" + module.id() + "/" + page.view() + ".xhtml"));
        }
    }

    /** The patterns of all pages; the suites open each of them. */
    List<String> patterns() {
        return routes.stream().map(Route::pattern).toList();
    }

    /** The route for this path, or null. */
    @Nullable
    Found find(String path) {
        for (Route route : routes) {
            var parts = route.match(path);
            if (parts.isPresent()) {
                return new Found(route, parts.get());
            }
        }
        return null;
    }

    /**
     * A route that fits a path.
     *
     * @param route which one
     * @param parts what stands at its placeholders
     */
    record Found(Route route, java.util.Map<String, String> parts) {}
}
