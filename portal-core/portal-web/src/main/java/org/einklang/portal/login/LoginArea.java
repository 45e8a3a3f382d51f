package org.einklang.portal.login;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.einklang.portal.web.HostArea;
import org.einklang.portal.web.HostPage;

/** The way in. */
@ApplicationScoped
class LoginArea implements HostArea {

    @Override
    public List<String> bundles() {
        return List.of("login");
    }

    @Override
    public List<HostPage> pages() {
        return List.of(HostPage.forEverybody("/login", "login"));
    }
}
