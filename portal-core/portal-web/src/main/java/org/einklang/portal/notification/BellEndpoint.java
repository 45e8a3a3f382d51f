package org.einklang.portal.notification;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.einklang.api.NotVisible;
import org.einklang.portal.access.Actor;
import org.einklang.portal.web.AddressedRequest;

/**
 * {@code /bell?in=…}: how much is new, for the bell of a page that stays open. Whoever has nothing to do in the cooperation gets
 * 404, as everywhere. Why pages ask instead of being told: decision 0029.
 */
@WebServlet("/bell")
public class BellEndpoint extends HttpServlet {

    @Inject
    private transient Actor actor;

    @Inject
    private transient AddressedRequest address;

    @Inject
    private transient Bell bell;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            if (actor.person().isEmpty()) {
                throw new NotVisible("nobody is logged in");
            }
            AddressedRequest.lieIn(request, Objects.requireNonNullElse(request.getParameter("in"), ""));
            if (!address.isInCooperation()) {
                throw new NotVisible("no cooperation is named");
            }
            String answer = Json.createObjectBuilder()
                    .add("unread", bell.getUnread())
                    .add("tally", bell.getTally())
                    .add("words", bell.getWords())
                    .build()
                    .toString();
            response.setContentType("application/json;charset=UTF-8");
            response.setHeader("Cache-Control", "no-store");
            response.getWriter().write(answer);
        } catch (NotVisible e) {
            request.getServletContext().log("/bell: " + e.getMessage());
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
