package org.einklang.portal.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.einklang.portal.look.Themes;
import org.einklang.portal.text.Bundles;

/** A page in the look of the house, without Faces and database: it stands when these do not. */
@ApplicationScoped
public class PlainPage {

    /** What such a page may load. */
    public static final String POLICY =
            "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self';" + " frame-ancestors 'none'";

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%1$s"><head><meta charset="utf-8"><title>%2$s – Einklang</title>
            <meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
            %3$s</head>
            <body><a class="kern-link ek-skip" href="#content">%4$s</a>
            <div class="ek-app ek-app--open">
            <header class="ek-head"><a class="ek-logo" href="/">%5$s<span>Einklang</span></a></header>
            <div class="ek-main"><main class="ek-page" id="content" tabindex="-1">
            <div class="ek-pagehead"><div><h1>%2$s</h1></div></div>
            <div class="ek-stack ek-plain">%6$s</div>
            </main>%7$s</div></div></body></html>
            """;

    @Inject
    private Themes themes;

    /** The page. @param content what stands below the heading, as HTML */
    public String of(Locale locale, String title, String content, boolean footer) {
        return PAGE.formatted(
                locale.getLanguage(),
                escaped(title),
                style(),
                text(locale, "core.shell.skip"),
                logo(),
                content,
                footer ? footer(locale) : "");
    }

    /** A link that looks like a button; the first one is the main way on. */
    public static String button(String path, String label, boolean main) {
        return "<a class=\"kern-btn kern-btn--" + (main ? "primary" : "secondary") + "\" href=\"" + escaped(path)
                + "\"><span class=\"kern-label\">" + escaped(label) + "</span></a>";
    }

    /** Text for HTML. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** A text of the host, ready for HTML. */
    static String text(Locale locale, String key, Object... arguments) {
        return escaped(raw(locale, key, arguments));
    }

    /** A text of the host. */
    static String raw(Locale locale, String key, Object... arguments) {
        return Bundles.text(locale, key, arguments);
    }

    private String style() {
        return themes.houseAddress("theme.css")
                .map(address -> "<link rel=\"stylesheet\" href=\"" + address + "\">")
                .orElse("");
    }

    private String logo() {
        return themes.houseAddress("logo.svg")
                .map(address ->
                        "<svg viewBox=\"0 0 32 32\" aria-hidden=\"true\"><use href=\"" + address + "#logo\"/></svg>")
                .orElse("");
    }

    private static String footer(Locale locale) {
        return "<footer class=\"ek-foot\"><nav aria-label=\"" + text(locale, "core.shell.legal") + "\"><ul>"
                + link(locale, "/help", "core.page.help.title")
                + link(locale, "/accessibility", "core.page.accessibility.title")
                + link(locale, "/accessibility#report", "core.page.accessibility.report")
                + link(locale, "/plain-language", "core.page.plain.title")
                + link(locale, "/privacy", "core.page.privacy.title")
                + link(locale, "/imprint", "core.page.imprint.title")
                + "</ul></nav></footer>";
    }

    private static String link(Locale locale, String path, String key) {
        return "<li><a href=\"" + path + "\">" + text(locale, key) + "</a></li>";
    }
}
