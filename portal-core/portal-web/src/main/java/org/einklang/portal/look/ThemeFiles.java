package org.einklang.portal.look;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Styles, fonts and pictures of the themes, for everybody; a browser that has a file never asks for it again. */
@WebServlet(ThemeFiles.ROOT + "*")
public class ThemeFiles extends HttpServlet {

    static final String ROOT = "/theme/";

    private static final Pattern ADDRESS =
            Pattern.compile("/([a-z0-9]+)/([a-z0-9]+)/((?:fonts/)?[A-Za-z0-9_-]+\\.([a-z0-9]+))");
    private static final Map<String, String> TYPES = Map.of(
            "css",
            "text/css;charset=UTF-8",
            "svg",
            "image/svg+xml;charset=UTF-8",
            "woff2",
            "font/woff2",
            "png",
            "image/png");

    @Inject
    private transient Themes themes;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher address = ADDRESS.matcher(String.valueOf(request.getPathInfo()));
        Optional<URL> file = address.matches()
                ? themes.theme(address.group(1))
                        .filter(theme -> theme.stamp().equals(address.group(2)))
                        .flatMap(theme -> Themes.file(theme.id(), address.group(3)))
                : Optional.empty();
        String type = file.isPresent() ? TYPES.get(address.group(4)) : null;
        if (file.isEmpty() || type == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        forEver(response, type);
        try (InputStream in = file.get().openStream()) {
            in.transferTo(response.getOutputStream());
        }
    }

    /** What stands at this address never changes. */
    static void forEver(HttpServletResponse response, String type) {
        response.setContentType(type);
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setHeader(
                "Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
    }
}
