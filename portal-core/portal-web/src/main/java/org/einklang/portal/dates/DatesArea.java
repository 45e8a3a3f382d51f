package org.einklang.portal.dates;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.einklang.portal.web.HostArea;
import org.einklang.portal.web.HostPage;

/** Date polls of bodies; their pages are reached from the body. */
@ApplicationScoped
class DatesArea implements HostArea {

    private static final String DATES = "/c/{cooperation}/bodies/{body}/dates";

    @Override
    public List<String> bundles() {
        return List.of("dates");
    }

    @Override
    public List<DatesPermission> permissions() {
        return List.of(DatesPermission.values());
    }

    @Override
    public List<HostPage> pages() {
        return List.of(
                HostPage.forPeople(DATES, "dates"),
                HostPage.forPeople(DATES + "/new", "dates-new"),
                HostPage.forPeople(DATES + "/{poll}", "dates-poll"));
    }
}
