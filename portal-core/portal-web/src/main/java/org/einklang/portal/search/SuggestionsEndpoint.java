package org.einklang.portal.search;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.einklang.api.NotVisible;
import org.einklang.api.people.CooperationId;
import org.einklang.portal.access.Actor;
import org.einklang.portal.web.AddressedRequest;

/**
 * {@code /suggestions?in=…&q=…}: the best few hits while somebody types in the box for searching. Whoever has nothing to look
 * for in the cooperation gets 404, as everywhere.
 */
@WebServlet("/suggestions")
public class SuggestionsEndpoint extends HttpServlet {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 100;

    @Inject
    private transient Actor actor;

    @Inject
    private transient AddressedRequest address;

    @Inject
    private transient Search search;

    @Inject
    private transient SearchKinds kinds;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String typed = Objects.requireNonNullElse(request.getParameter("q"), "").strip();
        try {
            if (actor.person().isEmpty()) {
                throw new NotVisible("nobody is logged in");
            }
            AddressedRequest.lieIn(request, Objects.requireNonNullElse(request.getParameter("in"), ""));
            CooperationId here = address.cooperation().id();
            JsonArrayBuilder found = Json.createArrayBuilder();
            if (typed.length() >= SHORTEST && typed.length() <= LONGEST) {
                search.suggest(here, typed)
                        .forEach(seen -> found.add(Json.createObjectBuilder()
                                .add("title", seen.card().title())
                                .add("kind", kinds.name(seen.hit().kind()))
                                .add("address", seen.card().address())));
            }
            response.setContentType("application/json;charset=UTF-8");
            response.setHeader("Cache-Control", "no-store");
            response.getWriter().write(found.build().toString());
        } catch (NotVisible e) {
            request.getServletContext().log("/suggestions: " + e.getMessage());
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
