package org.einklang.portal.term;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.einklang.portal.web.HostArea;
import org.einklang.portal.web.HostLink;
import org.einklang.portal.web.HostLink.Place;
import org.einklang.portal.web.HostPage;

/** The shared words of a cooperation. */
@ApplicationScoped
class TermsArea implements HostArea {

    @Override
    public List<String> bundles() {
        return List.of("terms");
    }

    @Override
    public List<TermPermission> permissions() {
        return List.of(TermPermission.values());
    }

    @Override
    public List<HostPage> pages() {
        return List.of(
                HostPage.forPeople("/c/{cooperation}/terms", "terms"),
                HostPage.forPeople("/c/{cooperation}/terms/new", "term-new"),
                HostPage.forPeople("/c/{cooperation}/terms/{term}", "term"),
                HostPage.forPeople("/c/{cooperation}/terms/{term}/change", "term-change"));
    }

    @Override
    public List<HostLink> links() {
        return List.of(new HostLink(Place.COOPERATION, 40, "terms.title", "layers", "/terms"));
    }
}
