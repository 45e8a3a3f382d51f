package org.einklang.portal.intake.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.einklang.portal.web.HostArea;
import org.einklang.portal.web.HostPage;

/** People come in from a table. */
@ApplicationScoped
class ImportArea implements HostArea {

    @Override
    public List<String> bundles() {
        return List.of("people");
    }

    @Override
    public List<HostPage> pages() {
        return List.of(
                HostPage.forPeople("/c/{cooperation}/people/import", "people-import"),
                HostPage.forPeople("/c/{cooperation}/people/import/{table}", "people-import-preview"));
    }
}
