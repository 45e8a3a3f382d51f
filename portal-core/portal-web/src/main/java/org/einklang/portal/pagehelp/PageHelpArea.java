package org.einklang.portal.pagehelp;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.einklang.portal.web.HostArea;
import org.einklang.portal.web.HostPage;

/** Help on each page; it is shown on the page of help itself. */
@ApplicationScoped
class PageHelpArea implements HostArea {

    @Override
    public List<String> bundles() {
        return List.of("pagehelp");
    }

    @Override
    public List<HostPage> pages() {
        return List.of();
    }
}
