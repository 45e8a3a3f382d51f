package org.einklang.portal.login;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.einklang.api.people.PersonId;

/** For browsers: founds a cooperation, or has its coordinator need a second factor from now on. Lives only in the portal under test. */
@WebServlet("/test-sworn")
public class SwornServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient SwornPeople people;

    @Inject
    private transient RequiredOfSome required;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String key = request.getParameter("found");
        response.setContentType("text/plain;charset=UTF-8");
        if (key == null) {
            required.from(new PersonId(Long.parseLong(request.getParameter("person"))));
        } else {
            response.getWriter().write(String.valueOf(people.found(key).one().value()));
        }
    }
}
