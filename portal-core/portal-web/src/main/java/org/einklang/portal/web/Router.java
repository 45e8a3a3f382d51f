package org.einklang.portal.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.einklang.api.NotVisible;
import org.einklang.portal.access.Actor;
import org.einklang.portal.draft.LostForms;
import org.einklang.portal.login.SecondFactorDuty;
import org.einklang.portal.session.SessionGuard;
import org.einklang.portal.setup.Installation;
import org.einklang.portal.switches.ModuleSwitches;

/**
 * From an address to what answers there. Views are reached by their addresses only; an anonymous visitor of a protected
 * address goes to the login and then back there; what does not exist for a person is 404.
 */
public class Router extends HttpFilter {

    private static final String RESOURCES = "/jakarta.faces.resource/";

    /** Whose requests {@link org.einklang.portal.rest.ApiDoor} has looked at before. */
    private static final String PROGRAMS = "/api/";

    @Inject
    private transient Routes routes;

    @Inject
    private transient Files files;

    @Inject
    private transient Installation installation;

    @Inject
    private transient LostForms lostForms;

    @Inject
    private transient Actor actor;

    @Inject
    private transient SecondFactorDuty secondFactor;

    @Inject
    private transient ModuleSwitches switches;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        if (path.startsWith(RESOURCES) || path.startsWith(PROGRAMS)) {
            chain.doFilter(request, response);
        } else if (path.endsWith(".xhtml")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (installation.isEmpty() && path.equals("/")) {
            response.sendRedirect("/setup");
        } else {
            route(path, request, response, chain);
        }
    }

    private void route(String path, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (switches.isOffAt(path) && request.getUserPrincipal() != null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Routes.Found found = routes.find(path);
        boolean mayBeFile = path.startsWith("/c/") || path.startsWith("/me/") || path.startsWith("/admin/");
        if ((found == null || !found.route().isOpen()) && secondFactor.bars(path)) {
            toSecondFactor(request, response);
        } else if (found == null && !mayBeFile) {
            chain.doFilter(request, response);
        } else if (request.getUserPrincipal() == null
                && (found == null || !found.route().isOpen())) {
            toLogin(request, response);
        } else if (found != null) {
            show(found, path, request, response);
        } else {
            sendFile(path, request, response);
        }
    }

    private void show(Routes.Found found, String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        int refusal = SentForm.refusal(request);
        if (refusal > 0) {
            response.sendError(refusal);
        } else {
            actor.person().ifPresent(person -> lostForms.claim(request, response, person));
            request.setAttribute(AddressedRequest.PARTS, found.parts());
            request.setAttribute(AddressedRequest.PATH, path);
            request.setAttribute(AddressedRequest.STATELESS, found.route().isOpen());
            request.getRequestDispatcher(found.route().view()).forward(request, response);
        }
    }

    /** Nothing has been done; what a form held is kept for its writer, who is told so at the login. */
    private void toLogin(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean kept = lostForms.rescue(request, response, request.getRequestURI(), Optional.empty());
        boolean wasHere =
                request.getRequestedSessionId() != null || request.getMethod().equals("POST");
        String reason = reason(Objects.toString(request.getAttribute(SessionGuard.REASON), ""), kept, wasHere);
        lead("/login?to=" + URLEncoder.encode(withQuery(request), StandardCharsets.UTF_8) + reason, request, response);
    }

    /** Nothing has been done; what a form held is its writer's draft, and they come back to it. */
    private void toSecondFactor(HttpServletRequest request, HttpServletResponse response) throws IOException {
        lostForms.rescue(request, response, request.getRequestURI(), actor.person());
        String back = URLEncoder.encode(withQuery(request), StandardCharsets.UTF_8);
        lead(SecondFactorDuty.PAGE + "?to=" + back, request, response);
    }

    private static void lead(String address, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter()
                    .write("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\""
                            + address.replace("&", "&amp;") + "\"></redirect></partial-response>");
        } else {
            response.sendRedirect(address);
        }
    }

    /** Why the person has to log in, as the login page understands it. */
    private static String reason(String ended, boolean kept, boolean wasHere) {
        if (!ended.isEmpty()) {
            return "&reason=" + ended + (kept ? "-kept" : "");
        }
        return kept ? "&reason=kept" : wasHere ? "&reason=away" : "";
    }

    private void sendFile(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            if (files.sent(path, request, response)) {
                return;
            }
            Optional<Files.Found> found = files.at(path, request);
            if (found.isPresent()) {
                if (found.get().picture()) {
                    Picture.send(found.get().content(), request, response);
                } else {
                    Download.send(found.get().content(), response);
                }
                return;
            }
        } catch (NotVisible e) {
            request.getServletContext().log(path + ": " + e.getMessage());
        }
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    private static String withQuery(HttpServletRequest request) {
        return request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
    }
}
