package org.einklang.portal.setup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.einklang.portal.web.HostArea;
import org.einklang.portal.web.HostPage;

/** The first page of a new installation. */
@ApplicationScoped
class SetupArea implements HostArea {

    @Override
    public List<String> bundles() {
        return List.of("core");
    }

    @Override
    public List<HostPage> pages() {
        return List.of(HostPage.forEverybody("/setup", "setup"));
    }
}
