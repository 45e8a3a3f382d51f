package org.einklang.portal.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.Set;
import org.einklang.api.access.Acting;
import org.einklang.api.demo.DemoWorld;
import org.einklang.api.rest.ApiScope;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.demo.HostDemo;

/** The coordination office has a key for the web pages of the town. Nobody has ever seen its secret. */
@ApplicationScoped
public class TokensDemo implements HostDemo {

    @Inject
    private AccessTokens tokens;

    @Inject
    private Acting acting;

    @Override
    public int order() {
        return 260;
    }

    @Override
    public void plant(DemoWorld world) {
        acting.as(
                world.person("koordination"),
                PortalTime.instantOf(world.today().minusDays(12), LocalTime.of(10, 15)),
                () -> tokens.keep(
                        new WishedToken("Terminübersicht im Intranet", Set.of(ApiScope.BODIES, ApiScope.PEOPLE), 180),
                        false));
    }
}
