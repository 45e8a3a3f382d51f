package org.einklang.portal.start;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.einklang.portal.web.HostArea;
import org.einklang.portal.web.HostPage;

/** The front door and the start page of a cooperation. */
@ApplicationScoped
class StartArea implements HostArea {

    @Override
    public List<String> bundles() {
        return List.of("core");
    }

    @Override
    public List<HostPage> pages() {
        return List.of(HostPage.forPeople("/", "front-door"), HostPage.forPeople("/c/{cooperation}", "start"));
    }
}
