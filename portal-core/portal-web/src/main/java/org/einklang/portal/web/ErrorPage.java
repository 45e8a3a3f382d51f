package org.einklang.portal.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.einklang.portal.text.Bundles;
import org.einklang.portal.text.ReaderLanguage;

/** The page for everything that went wrong: says it kindly, shows a way on, and nothing of the inside. */
@WebServlet("/error")
public class ErrorPage extends HttpServlet {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%1$s"><head><meta charset="utf-8"><title>%2$s – Einklang</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <link rel="icon" type="image/svg+xml" href="/jakarta.faces.resource/icon.svg.xhtml?ln=einklang">
            <link rel="stylesheet" href="/jakarta.faces.resource/einklang.css.xhtml?ln=einklang"></head>
            <body><main class="ek-page"><h1>%2$s</h1><p>%3$s</p><p><a href="/">%4$s</a></p></main></body></html>
            """;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale locale = ReaderLanguage.of(request);
        String kind = kind(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter()
                .printf(
                        PAGE,
                        locale.getLanguage(),
                        Bundles.bundle("core", locale).getString("error." + kind + ".title"),
                        Bundles.bundle("core", locale).getString("error." + kind + ".text"),
                        Bundles.bundle("core", locale).getString("error.home"));
    }

    private static String kind(Object status) {
        return Integer.valueOf(404).equals(status)
                ? "not_found"
                : Integer.valueOf(403).equals(status) ? "refused" : "fault";
    }
}
