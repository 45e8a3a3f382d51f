package org.einklang.portal.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.portal.directory.CorePermission;
import org.einklang.portal.web.AddressedRequest;
import org.einklang.portal.web.HostArea;
import org.einklang.portal.web.HostLink;
import org.einklang.portal.web.HostLink.Place;
import org.einklang.portal.web.HostPage;

/** The way in, and what opens an account. */
@ApplicationScoped
class LoginArea implements HostArea {

    @Inject
    private Access access;

    @Inject
    private AddressedRequest address;

    @Override
    public List<String> bundles() {
        return List.of("login");
    }

    @Override
    public List<LoginPermission> permissions() {
        return List.of(LoginPermission.values());
    }

    @Override
    public List<HostPage> pages() {
        return List.of(
                HostPage.forEverybody("/login", "login"),
                HostPage.forEverybody("/login/code", "login-code"),
                HostPage.forEverybody("/login/forgotten", "password-forgotten"),
                HostPage.forEverybody("/login/password/{token}", "password-link"),
                HostPage.forPeople("/me/security", "my-security"),
                HostPage.forPeople("/me/security/second-factor", "my-second-factor"),
                HostPage.forPeople("/c/{cooperation}/accounts", "accounts"));
    }

    @Override
    public List<HostLink> links() {
        HostLink mine = new HostLink(Place.ME, 10, "login.security.title", "lock", "/me/security");
        return address.isInCooperation()
                        && access.may(
                                CorePermission.KEEP_DIRECTORY,
                                Scope.cooperation(address.cooperation().id()))
                ? List.of(mine, new HostLink(Place.COOPERATION, 30, "login.accounts.title", "key", "/accounts"))
                : List.of(mine);
    }
}
