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
import org.einklang.portal.access.RoleAccess;

/** Ends the session; by POST only, so that no link or picture can do it. */
@WebServlet("/logout")
public class Logout extends HttpServlet {

    @Inject
    private transient RoleAccess access;

    @Inject
    private transient Event<LoggedOut> happened;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        access.person().map(LoggedOut::new).ifPresent(happened::fire);
        request.logout();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.sendRedirect("/login");
    }
}
