package org.einklang.launcher;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * What visitors read while the portal starts. The script asks quietly and loads the page anew once, when the portal is
 * there; a browser without scripts loads it every few seconds, which would interrupt whoever has it read aloud.
 */
record WaitingPage(HouseLook look) {

    /** After how many seconds it is worth to ask again. */
    static final int PAUSE = 5;

    private static final List<Locale> LANGUAGES = List.of(Locale.GERMAN, Locale.ENGLISH);
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final String SCRIPT = """
            const later = () => setTimeout(ask, 2000);
            const ask = () => fetch("/health/ready", { cache: "no-store" })
              .then((answer) => answer.ok ? location.replace(location.pathname + location.search) : later(), later);
            later();
            """;

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%1$s"><head><meta charset="utf-8"><title>%2$s – Einklang</title>
            <meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
            <noscript><meta http-equiv="refresh" content="%3$d"></noscript>
            %4$s</head>
            <body><div class="ek-app ek-app--open">
            <header class="ek-head"><a class="ek-logo" href="/">%5$s<span>Einklang</span></a></header>
            <div class="ek-main"><main class="ek-page" id="content">
            <div class="ek-pagehead"><div><h1>%2$s</h1></div></div>
            <div class="ek-stack ek-plain"><p class="ek-lead">%6$s</p><p>%7$s</p><p>%8$s</p>
            <div class="ek-actions"><a class="kern-btn kern-btn--primary" href=""><span class="kern-label">%9$s</span></a></div>
            </div></main></div></div><script>%10$s</script></body></html>
            """;

    /** The page in a language. */
    String in(Locale locale) {
        ResourceBundle words = ResourceBundle.getBundle("i18n.launcher", locale, NO_FALLBACK);
        return PAGE.formatted(
                locale.getLanguage(),
                words.getString("waiting.title"),
                PAUSE,
                look.address("theme.css")
                        .map("<link rel=\"stylesheet\" href=\"%s\">"::formatted)
                        .orElse(""),
                look.address("logo.svg")
                        .map("<svg viewBox=\"0 0 32 32\" aria-hidden=\"true\"><use href=\"%s#logo\"/></svg>"::formatted)
                        .orElse(""),
                words.getString("waiting.text"),
                words.getString("waiting.reload"),
                words.getString("waiting.typed"),
                words.getString("waiting.again"),
                SCRIPT);
    }

    /** What the page may load: its looks, and its one script. */
    static String policy() {
        return "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none';"
                + " script-src 'sha256-" + sha256(SCRIPT) + "'";
    }

    /** As the portal itself decides: what the visitor has chosen, else what the browser asks for, else German. */
    static Locale language(@Nullable String cookies, @Nullable String accepted) {
        for (Locale language : LANGUAGES) {
            if (cookies != null && cookies.contains("einklang-language=" + language.getLanguage())) {
                return language;
            }
        }
        try {
            Locale wished = Locale.lookup(Locale.LanguageRange.parse(accepted == null ? "" : accepted), LANGUAGES);
            return wished == null ? Locale.GERMAN : wished;
        } catch (IllegalArgumentException noLanguage) {
            return Locale.GERMAN;
        }
    }

    private static String sha256(String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
