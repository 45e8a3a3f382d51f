package org.einklang.portal.login.oidc;

import com.nimbusds.jwt.JWT;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.einklang.api.people.PersonId;
import org.einklang.portal.login.Destination;
import org.einklang.portal.login.Entrance;
import org.einklang.portal.login.LoginSteps;
import org.einklang.portal.login.SecondFactorDuty;
import org.einklang.portal.login.oidc.OidcRefused.Reason;

/** The way to the authority's provider and back. */
@WebServlet({"/oidc/login", "/oidc/callback"})
public class OidcEndpoint extends HttpServlet {

    private static final System.Logger LOG = System.getLogger(OidcEndpoint.class.getName());
    private static final long serialVersionUID = 1;
    private static final int SECONDS_OF_A_STRANGER = 600;

    @Inject
    private transient OidcSettings settings;

    @Inject
    private transient OidcProvider provider;

    @Inject
    private transient OidcAccounts accounts;

    @Inject
    private transient GroupRoles roles;

    @Inject
    private transient LoginSteps steps;

    @Inject
    private transient Entrance entrance;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!settings.isConfigured()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        try {
            if (request.getServletPath().equals("/oidc/login")) {
                leave(request, response);
            } else {
                comeBack(request, response);
            }
        } catch (OidcRefused refused) {
            LOG.log(System.Logger.Level.WARNING, "A login with the authority''s account was refused", refused);
            response.sendRedirect("/login?oidc=" + refused.reason().key());
        }
    }

    private void leave(HttpServletRequest request, HttpServletResponse response) throws IOException, OidcRefused {
        String destination = Destination.within(Objects.toString(request.getParameter("to"), ""));
        PendingLogin login = PendingLogin.begin(destination, clock.instant());
        String address = provider.loginAddress(login).toString();
        HttpSession session = request.getSession();
        if (request.getUserPrincipal() == null) {
            session.setMaxInactiveInterval(SECONDS_OF_A_STRANGER);
        }
        PendingLogins.add(session, login);
        response.sendRedirect(address);
    }

    private void comeBack(HttpServletRequest request, HttpServletResponse response) throws IOException, OidcRefused {
        PendingLogin login = PendingLogins.take(
                        request.getSession(false), request.getParameter("state"), clock.instant())
                .orElseThrow(() -> new OidcRefused(Reason.STALE, "no login waits for this answer", null));
        JWT token = provider.redeem(code(request), login);
        IDTokenClaimsSet claims = provider.trust(token, login);
        VerifiedIdentity identity = VerifiedIdentity.of(claims, settings.groupsClaim());
        Optional<PersonId> person = accounts.person(identity);
        if (person.isEmpty()) {
            response.sendRedirect("/login/no-account");
            return;
        }
        roles.follow(person.get(), identity.groups());
        boolean own = settings.asksForOwnFactor(identity);
        if (own && steps.ask(person.get(), response)) {
            OidcLogout.remember(request.getSession(), token);
            response.sendRedirect(LoginSteps.codePage(login.destination()));
            return;
        }
        entrance.enter(person.get(), request, response);
        OidcLogout.remember(request.getSession(), token);
        if (!own) {
            SecondFactorDuty.shownElsewhere(request.getSession(), person.get());
        }
        response.sendRedirect(login.destination());
    }

    private String code(HttpServletRequest request) throws OidcRefused {
        String issuer = request.getParameter("iss");
        if (issuer != null && !issuer.equals(settings.issuer())) {
            throw new OidcRefused(Reason.UNTRUSTED, "the answer is another provider's", null);
        }
        String code = request.getParameter("code");
        if (code == null || code.isBlank()) {
            String error = Objects.toString(request.getParameter("error"), "").replaceAll("[^a-z_]", "");
            throw new OidcRefused(Reason.CANCELLED, "no code: " + error, null);
        }
        return code;
    }
}
