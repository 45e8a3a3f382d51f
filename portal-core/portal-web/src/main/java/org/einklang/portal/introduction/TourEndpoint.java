package org.einklang.portal.introduction;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.einklang.portal.access.Actor;
import org.einklang.portal.directory.MyCooperations;

/** Where a person begins the tour again, from the page of help, which keeps no state; it leads to their start page. */
@WebServlet("/help/tour")
public class TourEndpoint extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient Actor actor;

    @Inject
    private transient MyCooperations mine;

    @Inject
    private transient Introductions introductions;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (actor.person().isEmpty() || mine.all().isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            introductions.beginTour();
            response.sendRedirect("/c/" + mine.all().get(0).key() + "?tour=1#tour");
        }
    }
}
