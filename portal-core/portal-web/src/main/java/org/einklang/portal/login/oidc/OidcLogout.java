package org.einklang.portal.login.oidc;

import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTParser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.text.ParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who came in with the authority's account leaves it as well, if the provider offers that. */
@ApplicationScoped
public class OidcLogout {

    private static final System.Logger LOG = System.getLogger(OidcLogout.class.getName());
    private static final String NAME = "einklang.oidc.token";

    @Inject
    private OidcProvider provider;

    static void remember(HttpSession session, JWT token) {
        session.setAttribute(NAME, token.getParsedString());
    }

    /** Where somebody has to go who leaves this session; ask before it ends. */
    public Optional<URI> after(@Nullable HttpSession session) {
        if (session == null || !(session.getAttribute(NAME) instanceof String token)) {
            return Optional.empty();
        }
        try {
            return provider.logoutAddress(JWTParser.parse(token));
        } catch (ParseException | OidcRefused notToday) {
            LOG.log(System.Logger.Level.WARNING, "Nobody could be logged out at the authority''s provider", notToday);
            return Optional.empty();
        }
    }
}
