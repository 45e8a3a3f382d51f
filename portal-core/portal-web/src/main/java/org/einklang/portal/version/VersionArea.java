package org.einklang.portal.version;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.einklang.portal.web.HostArea;
import org.einklang.portal.web.HostPage;

/** Versions of texts; they are shown on the pages of the things they belong to. */
@ApplicationScoped
class VersionArea implements HostArea {

    @Override
    public List<String> bundles() {
        return List.of("versions");
    }

    @Override
    public List<HostPage> pages() {
        return List.of();
    }
}
