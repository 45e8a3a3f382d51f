package org.einklang.portal.publicarea;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.einklang.api.web.Addresses;

/** {@code /robots.txt}: machines that search may look at the public areas, and at nothing else (RFC 9309). */
@WebServlet("/robots.txt")
public class Robots extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient PublicReading reading;

    @Inject
    private transient Addresses addresses;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        StringBuilder rules = new StringBuilder("User-agent: *\nAllow: /p/\nAllow: /theme/\nDisallow: /\n");
        for (String key : reading.open()) {
            rules.append("\nSitemap: ").append(addresses.absolute("/p/" + key + "/sitemap.xml"));
        }
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Cache-Control", "public, max-age=60");
        response.getWriter().write(rules.append('\n').toString());
    }
}
