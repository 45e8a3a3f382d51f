package org.einklang.portal.session;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.einklang.portal.access.Actor;

/** Makes the sessions of the one who asks older; for browsers. Lives only in the portal under test. */
@WebServlet("/test-session")
public class AgedSessionServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient Actor actor;

    @Inject
    private transient AgedSessions aged;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        aged.age(
                actor.person().orElseThrow(),
                Duration.ofMinutes(Long.parseLong(request.getParameter("login"))),
                Duration.ofMinutes(Long.parseLong(request.getParameter("use"))));
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write("older now");
    }
}
