package org.einklang.portal.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What everybody may read about the portal. */
@ApplicationScoped
class InformationArea implements HostArea {

    @Override
    public List<String> bundles() {
        return List.of("core");
    }

    @Override
    public List<HostPage> pages() {
        return List.of(
                HostPage.forEverybody("/help", "help"),
                HostPage.forEverybody("/accessibility", "accessibility"),
                HostPage.forEverybody("/plain-language", "plain-language"),
                HostPage.forEverybody("/privacy", "privacy"),
                HostPage.forEverybody("/imprint", "imprint"));
    }
}
