package org.einklang.portal.login.oidc;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.einklang.api.text.Texts;
import org.einklang.api.web.PortalRequest;
import org.einklang.portal.login.Destination;

/** What the login page says about the authority's account. */
@Named("oidcLogin")
@RequestScoped
public class OidcLoginPart {

    @Inject
    private OidcSettings settings;

    @Inject
    private PortalRequest address;

    @Inject
    private Texts texts;

    public boolean isOffered() {
        return settings.isConfigured();
    }

    /** What the way in is called. */
    public String getLabel() {
        String name = settings.name().isEmpty() ? texts.get("login.oidc.name") : settings.name();
        return texts.get("login.oidc.submit", name);
    }

    /** The way in; afterwards the person is where they wanted to go. */
    public String getLink() {
        return "/oidc/login?to=" + URLEncoder.encode(Destination.within(address.query("to")), StandardCharsets.UTF_8);
    }

    /** Key of the text that says why it did not work, empty if nothing was tried. */
    public String getRefusal() {
        String reason = address.query("oidc").toUpperCase(Locale.ROOT);
        return Stream.of(OidcRefused.Reason.values())
                .filter(one -> one.name().equals(reason))
                .map(one -> "login.oidc.refused." + one.key())
                .findFirst()
                .orElse("");
    }
}
