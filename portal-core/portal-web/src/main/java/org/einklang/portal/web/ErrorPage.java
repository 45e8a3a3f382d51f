package org.einklang.portal.web;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.einklang.portal.rest.ApiProblem;
import org.einklang.portal.text.ReaderLanguage;

/** The page for everything that went wrong: says it kindly, shows a way on, and nothing of the inside. */
@WebServlet("/error")
public class ErrorPage extends HttpServlet {

    private static final System.Logger LOG = System.getLogger(ErrorPage.class.getName());
    private static final long serialVersionUID = 1;

    private static final int FIRST_OF_OURS = 500;
    private static final int UNAVAILABLE = HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    private static final Map<Integer, String> KINDS = Map.of(
            HttpServletResponse.SC_FORBIDDEN,
            "refused",
            HttpServletResponse.SC_NOT_FOUND,
            "not_found",
            HttpServletResponse.SC_METHOD_NOT_ALLOWED,
            "method",
            HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
            "too_large",
            UNAVAILABLE,
            "away");

    @Inject
    private transient PlainPage page;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = status(request);
        if (String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .matches("/api(/.*)?")) {
            tellProgram(status, request, response);
            return;
        }
        Locale locale = ReaderLanguage.of(request);
        String kind = KINDS.getOrDefault(status, status < FIRST_OF_OURS ? "request" : "fault");
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Security-Policy", PlainPage.POLICY);
        response.setHeader("Cache-Control", "no-store");
        if (status == UNAVAILABLE) {
            response.setHeader("Retry-After", "60");
        }
        response.getWriter()
                .write(page.of(
                        locale,
                        PlainPage.raw(locale, "core.error." + kind + ".title"),
                        content(request, status, kind, locale),
                        true));
    }

    private static void tellProgram(int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (status >= FIRST_OF_OURS) {
            logged(request, status);
        }
        ApiProblem.of(status, ReaderLanguage.ofProgram(request)).send(response);
    }

    private static String content(HttpServletRequest request, int status, String kind, Locale locale) {
        StringBuilder content = new StringBuilder();
        content.append("<p class=\"ek-lead\">")
                .append(PlainPage.text(locale, "core.error." + kind + ".text"))
                .append("</p>");
        if (status == HttpServletResponse.SC_NOT_FOUND) {
            content.append("<p>")
                    .append(PlainPage.text(locale, "core.error.not_found.search"))
                    .append("</p>");
        }
        if (status >= FIRST_OF_OURS) {
            content.append("<p>")
                    .append(PlainPage.text(locale, "core.error.reference", logged(request, status)))
                    .append("</p>");
        }
        content.append("<div class=\"ek-actions\">");
        if (status >= FIRST_OF_OURS) {
            content.append(PlainPage.button("", PlainPage.raw(locale, "core.error.again"), true));
        }
        content.append(PlainPage.button("/", PlainPage.raw(locale, "core.error.home"), status < FIRST_OF_OURS));
        if (status < FIRST_OF_OURS && request.getUserPrincipal() == null) {
            content.append(PlainPage.button("/login", PlainPage.raw(locale, "core.login.title"), false));
        }
        return content.append("</div>").toString();
    }

    /** Notes the fault in the log under the reference that the page shows; ids and addresses, no contents. */
    private static String logged(HttpServletRequest request, int status) {
        String reference = FaultReference.of(request);
        Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        String line = reference + ": answered " + status + " to " + request.getMethod() + " "
                + request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        LOG.log(System.Logger.Level.ERROR, line, thrown instanceof Throwable fault ? fault : null);
        return reference;
    }

    /** The status that was sent; a database that does not answer is not a fault of the page. */
    private static int status(HttpServletRequest request) {
        boolean away = Stream.of(RequestDispatcher.ERROR_EXCEPTION, FaultHandling.FAULT)
                .map(request::getAttribute)
                .anyMatch(DatabaseFault::isForLater);
        if (away) {
            return UNAVAILABLE;
        }
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer sent
                ? sent
                : HttpServletResponse.SC_NOT_FOUND;
    }
}
