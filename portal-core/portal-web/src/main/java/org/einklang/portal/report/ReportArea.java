package org.einklang.portal.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.einklang.portal.web.HostArea;
import org.einklang.portal.web.HostPage;

/** Reports in figures; the pages belong to what is counted. */
@ApplicationScoped
class ReportArea implements HostArea {

    @Override
    public List<String> bundles() {
        return List.of("reports");
    }

    @Override
    public List<HostPage> pages() {
        return List.of();
    }
}
