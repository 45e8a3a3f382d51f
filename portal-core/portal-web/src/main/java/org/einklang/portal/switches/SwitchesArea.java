package org.einklang.portal.switches;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.einklang.portal.web.HostArea;
import org.einklang.portal.web.HostPage;

/** Which modules a cooperation uses; the settings lead there. */
@ApplicationScoped
class SwitchesArea implements HostArea {

    @Override
    public List<String> bundles() {
        return List.of("switches");
    }

    @Override
    public List<HostPage> pages() {
        return List.of(HostPage.forPeople("/c/{cooperation}/settings/modules", "settings-modules"));
    }
}
