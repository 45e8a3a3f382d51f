package org.einklang.portal.draft;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.einklang.api.people.PersonId;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.access.Actor;
import org.einklang.portal.text.Bundles;
import org.einklang.portal.text.ReaderLanguage;

/**
 * Where a page saves what is typed, and where a person goes on with a draft or discards it. Only by POST, only from pages
 * of the portal, and only by the person for whom the page was made.
 */
@WebServlet("/drafts")
public class DraftEndpoint extends HttpServlet {

    /** Request parameter: what to do. */
    public static final String ACT = "einklang.act";

    /** Request parameter: the page with its query, to go back to. */
    public static final String PAGE = "einklang.page";

    /** Request parameter: when the page was made, in milliseconds since 1970. */
    public static final String MADE = "einklang.made";

    private static final long LONGEST_BODY = 4_000_000;

    @Inject
    private transient Actor actor;

    @Inject
    private transient FormOwner owner;

    @Inject
    private transient Drafts drafts;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        if (request.getContentLengthLong() > LONGEST_BODY) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        String page = String.valueOf(request.getParameter(PAGE));
        Optional<DraftPlace> place = DraftPlace.of(page, String.valueOf(request.getParameter(Typed.FORM)));
        Optional<PersonId> writer = owner.of(request.getParameter(FormOwner.OWNER));
        if (actor.person().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (!actor.person().equals(writer)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } else if (place.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            act(String.valueOf(request.getParameter(ACT)), writer.get(), place.get(), request, response);
        }
    }

    private void act(
            String act, PersonId person, DraftPlace place, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String page = request.getParameter(PAGE);
        switch (act) {
            case "save" -> save(person, place, request, response);
            case "resume" -> response.sendRedirect(LocalAddress.resuming(page, place.form()));
            case "discard" -> {
                drafts.discard(person, place);
                response.sendRedirect(LocalAddress.plain(page));
            }
            default -> response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private void save(PersonId person, DraftPlace place, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Typed typed = Typed.of(request.getParameterMap());
        if (typed.isNothing() || FinishedForms.has(request, place, request.getParameter(MADE))) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        try {
            Instant saved = drafts.keep(person, place, typed);
            Locale locale = ReaderLanguage.of(request);
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().write(Bundles.text(locale, "core.draft.saved", PortalTime.timeOfDay(saved, locale)));
        } catch (DraftTooLarge tooLarge) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
    }
}
