package org.einklang.portal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.einklang.api.NotVisible;
import org.einklang.api.people.CooperationCard;
import org.einklang.api.web.PortalRequest;
import org.einklang.portal.directory.Cooperation;
import org.einklang.portal.directory.HungLogo;
import org.einklang.portal.directory.MyCooperations;
import org.einklang.portal.directory.WornLook;
import org.einklang.portal.session.SessionGuard;

/** The address of this request, taken apart by the {@link Router}. */
@Named("address")
@RequestScoped
public class AddressedRequest implements PortalRequest {

    /** Request attribute: the parts of the address that placeholders name. */
    public static final String PARTS = "einklang.parts";

    /** Request parameter: what a form holds is asked about while somebody types; its value is the form. */
    private static final String LIVE = "einklang.live";

    static final String PATH = "einklang.path";
    static final String STATELESS = "einklang.stateless";

    @Inject
    private HttpServletRequest request;

    @Inject
    private MyCooperations mine;

    /** Says in which cooperation a request lies that is no page. */
    public static void lieIn(HttpServletRequest request, String cooperation) {
        request.setAttribute(PARTS, Map.of("cooperation", cooperation));
    }

    @Override
    public CooperationCard cooperation() {
        return wholeCooperation().card();
    }

    /** What the cooperation in the address wears; the same row as the cooperation itself. */
    public WornLook look() {
        return wholeCooperation().look();
    }

    /** The logo of the cooperation in the address, if it has one; the same row. */
    public Optional<HungLogo> logo() {
        return wholeCooperation().logo();
    }

    private Cooperation wholeCooperation() {
        String key = parts().getOrDefault("cooperation", "");
        return mine.withKey(key).orElseThrow(() -> new NotVisible("no cooperation " + key + " of the person who asks"));
    }

    /** Whether the address lies within a cooperation; for the shell. */
    public boolean isInCooperation() {
        return parts().containsKey("cooperation");
    }

    /**
     * Whether the page keeps no state: it is for everybody, or a page that is open already looks whether something has changed.
     * Otherwise the forms of other tabs would be forgotten for pages that nobody sees. For the shell.
     */
    public boolean isStateless() {
        return Boolean.TRUE.equals(request.getAttribute(STATELESS))
                || request.getHeader(SessionGuard.BACKGROUND) != null;
    }

    /** The cooperation in the address; for the shell. */
    public CooperationCard getCooperation() {
        return cooperation();
    }

    /** The path as the person sees it. */
    public String getPath() {
        return pathOf(request);
    }

    @Override
    public String part(String name) {
        String value = parts().get(name);
        if (value == null) {
            throw new IllegalArgumentException("the address has no part " + name);
        }
        return value;
    }

    @Override
    public String query(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    @Override
    public Optional<List<String>> typed(String field) {
        String form = field.substring(0, Math.max(0, field.indexOf(':')));
        boolean live = request.getHeader(SessionGuard.BACKGROUND) != null && form.equals(request.getParameter(LIVE));
        boolean sent = request.getMethod().equals("POST") && request.getParameter(form) != null;
        if (!live && !sent) {
            return Optional.empty();
        }
        String[] values = request.getParameterValues(field);
        return Optional.of(values == null ? List.of() : List.of(values));
    }

    /** The path that the person asked for, also after the forward to the view. */
    static String pathOf(HttpServletRequest request) {
        return Objects.requireNonNullElseGet((String) request.getAttribute(PATH), request::getRequestURI);
    }

    @SuppressWarnings("unchecked")
    private Map<String, String> parts() {
        return Optional.ofNullable((Map<String, String>) request.getAttribute(PARTS))
                .orElse(Map.of());
    }
}
