package org.einklang.portal.login;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.einklang.portal.access.RoleAccess;
import org.einklang.portal.login.oidc.OidcLogout;
import org.einklang.portal.text.Bundles;
import org.einklang.portal.text.ReaderLanguage;
import org.einklang.portal.web.PlainPage;

/** Ends the session; by POST only, so that no link or picture can do it. */
@WebServlet("/logout")
public class Logout extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient OidcLogout authority;

    @Inject
    private transient PlainPage page;

    @Inject
    private transient RoleAccess access;

    @Inject
    private transient Event<LoggedOut> happened;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        access.person().map(LoggedOut::new).ifPresent(happened::fire);
        HttpSession session = request.getSession(false);
        Optional<URI> onwards = authority.after(session);
        request.logout();
        if (session != null) {
            session.invalidate();
        }
        if (onwards.isPresent()) {
            leaveProvider(onwards.get(), request, response);
        } else {
            response.sendRedirect("/login");
        }
    }

    /** A page in between, because the answer to a form may lead to no other site (form-action in the content policy). */
    private void leaveProvider(URI provider, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Locale locale = ReaderLanguage.of(request);
        String content = "<p class=\"ek-lead\">" + Bundles.text(locale, "login.oidc.bye.text")
                + "</p><div class=\"ek-actions\">"
                + PlainPage.button(provider.toString(), Bundles.text(locale, "login.oidc.bye.go"), true) + "</div>";
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", PlainPage.POLICY);
        response.setHeader("Refresh", "0; url=" + provider);
        response.getWriter().write(page.of(locale, Bundles.text(locale, "login.oidc.bye.title"), content, false));
    }
}
