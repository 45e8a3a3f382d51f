package org.einklang.portal.operator;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.portal.access.Actor;
import org.einklang.portal.draft.LostForms;

/**
 * While the portal is closed, only administrators get in. Everybody else is told so; what a form held becomes its writer's
 * draft, as with a session that has ended, and nothing else is done.
 */
public class MaintenanceGate extends HttpFilter {

    /** The way in for administrators, what belongs to the frame of pages, drafts, and what everybody may read at any time. */
    private static final List<String> OPEN = List.of(
            "/login",
            "/logout",
            "/language",
            "/session",
            "/drafts",
            "/error",
            "/offline",
            "/worker.js",
            "/robots.txt",
            "/help",
            "/accessibility",
            "/plain-language",
            "/privacy",
            "/imprint");

    private static final List<String> OPEN_BELOW =
            List.of("/jakarta.faces.resource/", "/theme/", "/health", "/login/", "/oidc/");

    @Inject
    private transient Maintenance maintenance;

    @Inject
    private transient Access access;

    @Inject
    private transient Actor actor;

    @Inject
    private transient LostForms lostForms;

    @Inject
    private transient ClosedPage page;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        if (!maintenance.isOn() || isOpen(path) || access.may(OperatorPermission.CLOSE_PORTAL, Scope.installation())) {
            chain.doFilter(request, response);
        } else {
            refuse(path, request, response);
        }
    }

    private static boolean isOpen(String path) {
        return OPEN.contains(path) || OPEN_BELOW.stream().anyMatch(path::startsWith);
    }

    private void refuse(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (path.startsWith("/api/")) {
            page.answerProgram(response);
            return;
        }
        boolean sent = request.getMethod().equals("POST");
        boolean kept = sent && lostForms.rescue(request, response, path, actor.person());
        Optional<ClosedPage.Fate> fate = sent
                ? Optional.of(kept ? ClosedPage.Fate.KEPT : ClosedPage.Fate.NOT_DONE)
                : ClosedPage.Fate.of(request.getParameter(ClosedPage.FATE));
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            ClosedPage.leadTo(path, fate, response);
        } else {
            page.answer(fate, request, response);
        }
    }
}
