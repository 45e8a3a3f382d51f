package org.einklang.portal.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.einklang.portal.look.Themes;
import org.einklang.portal.text.Bundles;

/**
 * What a browser shows when there is no connection: the page, and the small worker that keeps it together with the looks
 * of the house. The worker never keeps a page of the portal, and leaves sending forms to the browser, which knows whether
 * another site sends them. A new one (another language, new looks) waits until the last page of the portal is closed: a
 * page that is on its way while its worker is replaced may never arrive.
 */
@WebServlet({"/offline", "/worker.js"})
public class Offline extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final List<String> FILES = List.of(
            "theme.css", "icons.svg", "logo.svg", "fonts/FiraSans-Regular.woff2", "fonts/FiraSans-SemiBold.woff2");

    private static final String WORKER = """
            // Made by the portal; the name of the store changes with everything in it.
            const store = "einklang-%1$s";
            const offline = "%2$s";
            const files = [offline%3$s];

            self.addEventListener("install", (event) => {
              if (event.addRoutes) {
                // what a page sends in its last moment would not survive the way through here
                event.waitUntil(event.addRoutes([{ condition: { requestMethod: "POST" }, source: "network" }]));
              }
              event.waitUntil(caches.open(store).then((kept) => kept.addAll(files)));
            });

            self.addEventListener("activate", (event) => {
              event.waitUntil(
                caches.keys()
                  .then((names) => Promise.all(names.filter((name) => name !== store).map((name) => caches.delete(name))))
                  .then(() => self.clients.claim()),
              );
            });

            self.addEventListener("fetch", (event) => {
              const address = new URL(event.request.url);
              if (event.request.method !== "GET") {
                return;
              }
              if (event.request.mode === "navigate") {
                event.respondWith(fetch(event.request).catch(() => caches.match(offline)));
              } else if (files.includes(address.pathname)) {
                event.respondWith(caches.match(address.pathname).then((kept) => kept || fetch(event.request)));
              }
            });
            """;

    @Inject
    private transient PlainPage page;

    @Inject
    private transient Themes themes;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale locale = Bundles.supported(Locale.forLanguageTag(String.valueOf(request.getParameter("language"))));
        response.setHeader("Content-Security-Policy", PlainPage.POLICY);
        response.setHeader("Cache-Control", "no-cache");
        if (request.getServletPath().equals("/offline")) {
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter().write(offline(locale));
        } else {
            response.setContentType("text/javascript;charset=UTF-8");
            response.getWriter().write(worker(locale));
        }
    }

    private String offline(Locale locale) {
        String content = "<p class=\"ek-lead\">" + PlainPage.text(locale, "core.offline.text") + "</p><p>"
                + PlainPage.text(locale, "core.offline.back") + "</p><div class=\"ek-actions\">"
                + PlainPage.button("", PlainPage.raw(locale, "core.offline.again"), true) + "</div>";
        return page.of(locale, PlainPage.raw(locale, "core.offline.title"), content, false);
    }

    private String worker(Locale locale) {
        List<String> files = FILES.stream()
                .map(themes::houseAddress)
                .flatMap(Optional::stream)
                .toList();
        String list = files.stream().map(file -> ", \"" + file + "\"").collect(Collectors.joining());
        return WORKER.formatted(stamp(locale, files), "/offline?language=" + locale.getLanguage(), list);
    }

    /** Changes whenever the page or one of the files does. */
    private String stamp(Locale locale, List<String> files) {
        CRC32 sum = new CRC32();
        Stream.concat(Stream.of(offline(locale), WORKER), files.stream())
                .forEach(part -> sum.update(part.getBytes(StandardCharsets.UTF_8)));
        return Long.toString(sum.getValue(), Character.MAX_RADIX);
    }
}
