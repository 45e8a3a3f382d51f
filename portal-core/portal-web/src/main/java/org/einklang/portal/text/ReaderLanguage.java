package org.einklang.portal.text;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.stream.Stream;

/** The language in which a visitor reads: the one they chose, else the one their browser asks for, else German. */
@WebServlet("/language")
public class ReaderLanguage extends HttpServlet {

    private static final String COOKIE = "einklang-language";

    /** The language of the visitor. */
    public static Locale of(HttpServletRequest request) {
        Stream<Cookie> cookies = request.getCookies() == null ? Stream.of() : Stream.of(request.getCookies());
        return cookies.filter(cookie -> cookie.getName().equals(COOKIE))
                .map(cookie -> Bundles.supported(Locale.forLanguageTag(cookie.getValue())))
                .findFirst()
                .orElseGet(() -> firstKnown(request));
    }

    /** The language that a program asks for, whatever cookies it carries. */
    public static Locale ofProgram(HttpServletRequest request) {
        return firstKnown(request);
    }

    private static Locale firstKnown(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .filter(wished -> Bundles.LANGUAGES.contains(Locale.forLanguageTag(wished.getLanguage())))
                .findFirst()
                .map(Bundles::supported)
                .orElse(Bundles.LANGUAGES.get(0));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale chosen = Bundles.supported(Locale.forLanguageTag(String.valueOf(request.getParameter("language"))));
        Cookie cookie = new Cookie(COOKIE, chosen.getLanguage());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        response.addCookie(cookie);
        String back = String.valueOf(request.getParameter("back"));
        response.sendRedirect(back.startsWith("/") && !back.startsWith("//") && !back.contains("\\") ? back : "/");
    }
}
