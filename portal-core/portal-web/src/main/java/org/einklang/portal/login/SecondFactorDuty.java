package org.einklang.portal.login;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.einklang.api.people.PersonId;
import org.einklang.portal.access.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Whoever holds a role that needs a second factor, and has none, sets it up before anything else. It is asked at each
 * request, so a role that is given today asks for it with the next click. Who has come in from the authority's provider and
 * has shown a second factor there ({@link #shownElsewhere}) has done their duty for this session.
 */
@RequestScoped
public class SecondFactorDuty {

    /** Where it is set up. */
    public static final String PAGE = "/me/security/second-factor";

    private static final String SHOWN_ELSEWHERE = "einklang.second-factor.shown-elsewhere";

    /** What belongs to the frame of the page or leads out of it; none of it shows or changes anything of a cooperation. */
    private static final List<String> STILL_OPEN = List.of(
            PAGE,
            "/logout",
            "/oidc/login",
            "/oidc/callback",
            "/language",
            "/session",
            "/drafts",
            "/error",
            "/offline",
            "/worker.js");

    private static final List<String> FILES = List.of("/theme/", "/jakarta.faces.resource/", "/health/");

    @Inject
    private Actor actor;

    @Inject
    private SecondFactorSettings settings;

    @Inject
    private SecondFactors factors;

    @Inject
    private HttpServletRequest request;

    private @Nullable Boolean due;

    /** Whether the person of this request has to set it up first. */
    public boolean isDue() {
        Boolean known = due;
        if (known == null) {
            known = isDueNow();
            due = known;
        }
        return known;
    }

    /** The same, after something has changed in this request. */
    boolean isDueNow() {
        return actor.person()
                .filter(person -> !isShownElsewhere(request.getSession(false), person))
                .filter(this::isAsked)
                .filter(person -> !factors.isOn(person))
                .isPresent();
    }

    /** Whether in this session the person has shown a second factor to the authority's provider. */
    public boolean isShownElsewhere() {
        return actor.person()
                .filter(person -> isShownElsewhere(request.getSession(false), person))
                .isPresent();
    }

    /** Whether the person, who comes without a session, has to set it up first. @param shownElsewhere whether they have done so there */
    public boolean isOwed(PersonId person, boolean shownElsewhere) {
        return !shownElsewhere && isAsked(person) && !factors.isOn(person);
    }

    /** Whether this address has to wait until it is done. */
    public boolean bars(String path) {
        return !STILL_OPEN.contains(path) && FILES.stream().noneMatch(path::startsWith) && isDue();
    }

    /** Whether the person holds a role that needs one. */
    boolean isAsked(PersonId person) {
        return actor.holdsAnyOf(settings.roles());
    }

    /** In this session, this person has shown a second factor to the authority's provider. */
    public static void shownElsewhere(HttpSession session, PersonId person) {
        session.setAttribute(SHOWN_ELSEWHERE, person.value());
    }

    /** Another login begins anew. */
    static void forget(@Nullable HttpSession session) {
        if (session != null) {
            session.removeAttribute(SHOWN_ELSEWHERE);
        }
    }

    private static boolean isShownElsewhere(@Nullable HttpSession session, PersonId person) {
        return session != null && Long.valueOf(person.value()).equals(session.getAttribute(SHOWN_ELSEWHERE));
    }
}
