package org.einklang.portal.wording;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.einklang.portal.web.HostArea;
import org.einklang.portal.web.HostPage;

/** The list of agreed words, among the settings of a cooperation. */
@ApplicationScoped
class WordingArea implements HostArea {

    @Override
    public List<String> bundles() {
        return List.of();
    }

    @Override
    public List<HostPage> pages() {
        return List.of(HostPage.forPeople("/c/{cooperation}/settings/wording", "settings-wording"));
    }
}
