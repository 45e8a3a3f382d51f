package org.einklang.portal.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.einklang.api.module.Page;
import org.einklang.api.module.PortalModule;
import org.einklang.portal.host.Modules;
import org.jspecify.annotations.Nullable;

/** All pages of host and modules. A literal address goes before a pattern: the host's come first, then each module's in its own order. */
@ApplicationScoped
public class Routes {

    private final List<Route> routes = new ArrayList<>();

    @Inject
    void collect(
            Modules modules,
            @ConfigProperty(name = "einklang.demo", defaultValue = "false") boolean demo,
            @ConfigProperty(name = "einklang.stage", defaultValue = "Production") String stage) {
        if (demo || stage.equals("Development")) {
            routes.add(Route.forPeople("/styleguide", "/core/styleguide.xhtml"));
            routes.add(Route.forPeople("/styleguide/form", "/core/styleguide-form.xhtml"));
        }
        routes.add(Route.forPeople("/", "/core/front-door.xhtml"));
        routes.add(Route.forEverybody("/login", "/core/login.xhtml"));
        routes.add(Route.forEverybody("/setup", "/core/setup.xhtml"));
        routes.add(Route.forEverybody("/a/{token}", "/core/answer.xhtml"));
        routes.add(Route.forEverybody("/help", "/core/help.xhtml"));
        routes.add(Route.forEverybody("/accessibility", "/core/accessibility.xhtml"));
        routes.add(Route.forEverybody("/plain-language", "/core/plain-language.xhtml"));
        routes.add(Route.forEverybody("/privacy", "/core/privacy.xhtml"));
        routes.add(Route.forEverybody("/imprint", "/core/imprint.xhtml"));
        routes.add(Route.forPeople("/me/look", "/core/my-look.xhtml"));
        routes.add(Route.forPeople("/admin/modules", "/core/modules.xhtml"));
        routes.add(Route.forPeople("/demo/mail", "/core/demo-mail.xhtml"));
        routes.add(Route.forPeople("/c/{cooperation}", "/core/start.xhtml"));
        routes.add(Route.forPeople("/c/{cooperation}/bodies", "/core/bodies.xhtml"));
        routes.add(Route.forPeople("/c/{cooperation}/bodies/new", "/core/body-new.xhtml"));
        routes.add(Route.forPeople("/c/{cooperation}/bodies/{body}", "/core/body.xhtml"));
        routes.add(Route.forPeople("/c/{cooperation}/settings", "/core/settings.xhtml"));
        routes.add(Route.forPeople("/c/{cooperation}/people", "/core/people.xhtml"));
        routes.add(Route.forPeople("/c/{cooperation}/people/new", "/core/person-new.xhtml"));
        routes.add(Route.forPeople("/c/{cooperation}/search", "/core/search.xhtml"));
        modules.all().forEach(plugged -> addPages(plugged.module()));
    }

    private void addPages(PortalModule module) {
        for (Page page : module.pages()) {
            routes.add(Route.forPeople(
                    "/c/{cooperation}/" + module.id() + (page.pattern().isEmpty() ? "" : "/" + page.pattern()),
                    "/modules/" + module.id() + "/" + page.view() + ".xhtml"));
        }
    }

    /** The patterns of the host's own pages; the suites open each of them. */
    List<String> hostPatterns() {
        return routes.stream()
                .filter(route -> route.view().startsWith("/core/"))
                .map(Route::pattern)
                .toList();
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
