package org.einklang.portal.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLNonTransientConnectionException;
import java.util.Objects;

/** Fails in the wanted way; lives only in the portal under test. */
@WebServlet("/test-fault/*")
public class FaultyServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String wanted = Objects.toString(request.getPathInfo(), "");
        switch (wanted) {
            case "/thrown" -> throw new IllegalStateException("a secret of the inside");
            case "/database" ->
                throw new IllegalStateException(new SQLNonTransientConnectionException("jdbc:secret", "08001"));
            default -> response.sendError(Integer.parseInt(wanted.substring(1)), "a secret of the inside");
        }
    }
}
