package org.einklang.portal.login.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.einklang.portal.web.HostArea;
import org.einklang.portal.web.HostPage;

/** Where somebody lands whom the provider knows and the portal does not. */
@ApplicationScoped
class OidcArea implements HostArea {

    @Override
    public List<String> bundles() {
        return List.of("login");
    }

    @Override
    public List<HostPage> pages() {
        return List.of(HostPage.forEverybody("/login/no-account", "no-account"));
    }
}
