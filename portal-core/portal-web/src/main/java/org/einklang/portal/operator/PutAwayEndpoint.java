package org.einklang.portal.operator;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.einklang.portal.access.Actor;

/** Where a person puts a notice away, and from where they come back to their page. */
@WebServlet("/notices/away")
public class PutAwayEndpoint extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient Actor actor;

    @Inject
    private transient NoticesPutAway away;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String number = String.valueOf(request.getParameter("notice"));
        if (actor.person().isPresent() && number.matches("\\d{1,18}")) {
            away.putAway(Long.parseLong(number));
        }
        String back = String.valueOf(request.getParameter("back"));
        response.sendRedirect(back.startsWith("/") && !back.startsWith("//") && !back.contains("\\") ? back : "/");
    }
}
