package org.einklang.portal.body;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.einklang.portal.web.HostArea;
import org.einklang.portal.web.HostLink;
import org.einklang.portal.web.HostLink.Place;
import org.einklang.portal.web.HostPage;

/** The bodies of a cooperation, their seats, the register of mandates and the table of decision rights. */
@ApplicationScoped
class BodiesArea implements HostArea {

    @Override
    public List<String> bundles() {
        return List.of("bodies");
    }

    @Override
    public List<HostPage> pages() {
        return List.of(
                HostPage.forPeople("/c/{cooperation}/bodies", "bodies"),
                HostPage.forPeople("/c/{cooperation}/bodies/new", "body-new"),
                HostPage.forPeople("/c/{cooperation}/bodies/organigram", "organigram"),
                HostPage.forPeople("/c/{cooperation}/bodies/mandates", "mandates"),
                HostPage.forPeople("/c/{cooperation}/bodies/decisions", "decisions"),
                HostPage.forPeople("/c/{cooperation}/bodies/decisions/{matter}", "decision"),
                HostPage.forPeople("/c/{cooperation}/bodies/checks", "body-checks"),
                HostPage.forPeople("/c/{cooperation}/bodies/{body}", "body"),
                HostPage.forPeople("/c/{cooperation}/bodies/{body}/edit", "body-edit"),
                HostPage.forPeople("/c/{cooperation}/bodies/{body}/seats/new", "seat-new"),
                HostPage.forPeople("/c/{cooperation}/bodies/{body}/seats/{seat}", "seat"),
                HostPage.forPeople("/c/{cooperation}/bodies/{body}/seats/{seat}/deputise", "deputise"));
    }

    @Override
    public List<HostLink> links() {
        return List.of(new HostLink(Place.WORK, 10, "core.bodies.title", "people", "/bodies"));
    }
}
