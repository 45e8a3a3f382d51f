package org.einklang.portal.attachment;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.einklang.api.NotVisible;

/** {@code /answer-files/{token}/{attachment}}: a file beside the question of an answer link. What is over is the same 404 as what never was. */
@WebServlet("/answer-files/*")
public class LinkedFileEndpoint extends HttpServlet {

    private static final Pattern ADDRESS = Pattern.compile("/([A-Za-z0-9_-]{32})/(\\d{1,18})");

    @Inject
    private transient LinkedFiles files;

    @Inject
    private transient SentFile sent;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher address = ADDRESS.matcher(Objects.requireNonNullElse(request.getPathInfo(), ""));
        try {
            if (!address.matches()) {
                throw new NotVisible("no address of a file");
            }
            sent.send(files.opened(address.group(1), address.group(2)), "attachment", request, response);
        } catch (NotVisible none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
