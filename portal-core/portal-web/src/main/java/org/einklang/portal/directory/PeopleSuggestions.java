package org.einklang.portal.directory;

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
import org.einklang.portal.access.Actor;
import org.einklang.portal.web.AddressedRequest;

/**
 * {@code /suggestions/people?in=…&q=…}: the people whom somebody may mean who types into the field for a person. Who does not
 * take part in the cooperation gets 404, who sees only a part of it finds nobody.
 */
@WebServlet("/suggestions/people")
public class PeopleSuggestions extends HttpServlet {

    private static final int LONGEST = 100;

    @Inject
    private transient Actor actor;

    @Inject
    private transient DirectoryFields fields;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String typed = Objects.requireNonNullElse(request.getParameter("q"), "").strip();
        String cooperation = Objects.requireNonNullElse(request.getParameter("in"), "");
        try {
            if (actor.person().isEmpty()) {
                throw new NotVisible("nobody is logged in");
            }
            if (!cooperation.isEmpty()) {
                AddressedRequest.lieIn(request, cooperation);
            }
            JsonArrayBuilder found = Json.createArrayBuilder();
            if (!typed.isEmpty() && typed.length() <= LONGEST) {
                fields.people(typed)
                        .forEach(card -> found.add(Json.createObjectBuilder()
                                .add("id", String.valueOf(card.id().value()))
                                .add("text", fields.label(card.id()))
                                .add("title", card.name())
                                .add("kind", card.partnerName())));
            }
            response.setContentType("application/json;charset=UTF-8");
            response.setHeader("Cache-Control", "no-store");
            response.getWriter().write(found.build().toString());
        } catch (NotVisible e) {
            request.getServletContext().log("/suggestions/people: " + e.getMessage());
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
