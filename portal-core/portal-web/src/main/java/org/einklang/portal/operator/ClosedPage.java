package org.einklang.portal.operator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.publicarea.Html;
import org.einklang.portal.rest.ApiProblem;
import org.einklang.portal.text.Bundles;
import org.einklang.portal.text.ReaderLanguage;
import org.einklang.portal.text.SpokenLanguage;
import org.einklang.portal.web.PlainPage;
import org.jspecify.annotations.Nullable;

/** What everybody but administrators gets while the portal is closed: 503, when to come back, and what became of their form. */
@ApplicationScoped
public class ClosedPage {

    /** Request parameter: what became of a form that was sent by script. */
    static final String FATE = "closed";

    private static final Duration NOBODY_KNOWS = Duration.ofMinutes(10);
    private static final Duration SHORTEST = Duration.ofMinutes(1);

    @Inject
    private Maintenance maintenance;

    @Inject
    private PlainPage plain;

    @Inject
    private Clock clock;

    /** What became of a form that arrived. */
    enum Fate {
        /** It is a draft now. */
        KEPT,
        /** Nothing was done with it. */
        NOT_DONE;

        static Optional<Fate> of(@Nullable String name) {
            return Arrays.stream(values())
                    .filter(fate -> fate.name().equals(name))
                    .findFirst();
        }
    }

    /** Answers a program. */
    void answerProgram(HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", String.valueOf(retryAfter().toSeconds()));
        ApiProblem.of(HttpServletResponse.SC_SERVICE_UNAVAILABLE, SpokenLanguage.current())
                .send(response);
    }

    /** Answers a visitor of the public area. */
    public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(Optional.empty(), request, response);
    }

    void answer(Optional<Fate> fate, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale locale = ReaderLanguage.of(request);
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", String.valueOf(retryAfter().toSeconds()));
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", PlainPage.POLICY);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .write(plain.of(
                        locale, Bundles.text(locale, "upkeep.closed.title"), content(fate, request, locale), true));
    }

    /** Leads a page's script here: it cannot show a page in the place of a part. */
    static void leadTo(String path, Optional<Fate> fate, HttpServletResponse response) throws IOException {
        response.setContentType("text/xml;charset=UTF-8");
        response.getWriter()
                .write("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\""
                        + path.replace("&", "&amp;").replace("\"", "&quot;") + "?" + FATE + "="
                        + fate.map(Fate::name).orElse("") + "\"></redirect></partial-response>");
    }

    private Duration retryAfter() {
        return maintenance
                .closing()
                .flatMap(Closing::endsAbout)
                .map(end -> Duration.between(clock.instant(), end))
                .filter(left -> left.compareTo(SHORTEST) > 0)
                .orElse(NOBODY_KNOWS);
    }

    private String content(Optional<Fate> fate, HttpServletRequest request, Locale locale) {
        Html content = new Html().line("<p class=\"ek-lead\">{}</p>", Bundles.text(locale, "upkeep.closed.text"));
        maintenance.closing().ifPresent(closing -> about(closing, content, locale));
        fate.ifPresent(what -> content.line(
                "<p><strong>{}</strong></p>",
                Bundles.text(locale, what == Fate.KEPT ? "upkeep.closed.kept" : "upkeep.closed.not_done")));
        content.line(
                "<div class=\"ek-actions\">{}{}</div>",
                Html.raw(PlainPage.button("", Bundles.text(locale, "upkeep.closed.again"), true)),
                Html.raw(
                        request.getUserPrincipal() == null
                                ? PlainPage.button("/login", Bundles.text(locale, "upkeep.closed.login"), false)
                                : ""));
        return content.toString();
    }

    private static void about(Closing closing, Html content, Locale locale) {
        if (!closing.reason().isBlank()) {
            content.line("<p>{}</p>", closing.reason().in(locale));
        }
        closing.endsAbout()
                .ifPresent(end -> content.line(
                        "<p>{}</p>", Bundles.text(locale, "upkeep.closed.until", PortalTime.shortMoment(end, locale))));
    }
}
