package org.einklang.portal.login;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import org.einklang.testkit.http.Visitor;

/** Tells a browser test what the portal's clock shows, as the clock of a phone would. */
@WebServlet("/test-moment")
public class PortalMoment extends HttpServlet {

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain");
        response.getWriter().write(clock.instant().toString());
    }

    static Instant now() {
        return Instant.parse(Visitor.anonymous().get("/test-moment").body().strip());
    }
}
