package org.einklang.portal.publicarea;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.einklang.portal.operator.ClosedPage;
import org.einklang.portal.operator.Maintenance;
import org.einklang.portal.text.Bundles;
import org.einklang.portal.web.PlainPage;

/**
 * Answers everything below {@code /p/}, before anything looks for a session: whoever asks, with whatever cookies, gets the same
 * bytes, and no cookie. What does not exist, is closed, under embargo or withdrawn is answered alike.
 */
public class PublicFilter extends HttpFilter {

    static final String POLICY =
            "default-src 'self'; script-src 'none'; object-src 'none'; base-uri 'none'; form-action 'self';"
                    + " frame-ancestors 'none'";
    private static final String KEPT = "public, max-age=60";

    @Inject
    private transient PublicPages pages;

    @Inject
    private transient FeedbackForm feedback;

    @Inject
    private transient PlainPage plain;

    @Inject
    private transient Maintenance maintenance;

    @Inject
    private transient ClosedPage closed;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (maintenance.isOn()) {
            closed.answer(request, response);
            return;
        }
        response.setHeader("Content-Security-Policy", POLICY);
        String path = request.getRequestURI();
        switch (request.getMethod()) {
            case "GET", "HEAD" -> show(path, request, response);
            case "POST" -> take(path, request, response);
            default -> {
                response.setHeader("Allow", "GET, HEAD, POST");
                response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            }
        }
    }

    private void show(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<KeptPage> page = pages.at(path);
        if (page.isEmpty()) {
            showNothing(path, response);
            return;
        }
        KeptPage found = page.get();
        response.setHeader("Cache-Control", KEPT);
        response.setHeader("ETag", found.tag());
        if (known(request.getHeader("If-None-Match"), found.tag())) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(found.answer().type());
        response.setContentLength(found.answer().content().length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(found.answer().content());
        }
    }

    private void take(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<PublicAddress> address =
                PublicAddress.of(path).filter(one -> one.path().equals(FeedbackOutlet.PATH));
        Optional<PublicPlace> place = address.flatMap(pages::open);
        if (place.isEmpty() || !feedback.isOffered(place.get())) {
            showNothing(path, response);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        feedback.take(place.get(), request, response);
    }

    private void showNothing(String path, HttpServletResponse response) throws IOException {
        Locale locale = path.matches("/p/[^/]+/en(/.*)?") ? Locale.ENGLISH : Locale.GERMAN;
        Html content = new Html()
                .line(
                        "<p class=\"ek-lead\">{}</p><div class=\"ek-actions\">{}</div>",
                        Bundles.text(locale, "publicarea.nothing.text"),
                        Html.raw(PlainPage.button("/", Bundles.text(locale, "core.error.home"), true)));
        byte[] page = plain.of(locale, Bundles.text(locale, "core.error.not_found.title"), content.toString(), true)
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    /** Whether the visitor has it already; a cache on the way may have made the tag a weak one. */
    private static boolean known(@org.jspecify.annotations.Nullable String tags, String tag) {
        if (tags == null) {
            return false;
        }
        for (String one : tags.split(",")) {
            if (one.strip().replaceFirst("^W/", "").equals(tag)) {
                return true;
            }
        }
        return false;
    }
}
