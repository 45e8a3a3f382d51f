package org.einklang.portal.guide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.einklang.portal.web.HostArea;
import org.einklang.portal.web.HostLink;
import org.einklang.portal.web.HostLink.Place;
import org.einklang.portal.web.HostPage;

/** The style guide, only for demo and development. */
@ApplicationScoped
class GuideArea implements HostArea {

    @Inject
    @ConfigProperty(name = "einklang.demo", defaultValue = "false")
    private boolean demo;

    @Inject
    @ConfigProperty(name = "einklang.stage", defaultValue = "Production")
    private String stage;

    private boolean isShown() {
        return demo || stage.equals("Development");
    }

    @Override
    public List<String> bundles() {
        return List.of("styleguide");
    }

    @Override
    public List<HostPage> pages() {
        return isShown()
                ? List.of(
                        HostPage.forPeople("/styleguide", "styleguide"),
                        HostPage.forPeople("/styleguide/form", "styleguide-form"))
                : List.of();
    }

    @Override
    public List<HostLink> links() {
        return isShown()
                ? List.of(new HostLink(Place.OPERATION, 90, "styleguide.title", "eye", "/styleguide"))
                : List.of();
    }
}
