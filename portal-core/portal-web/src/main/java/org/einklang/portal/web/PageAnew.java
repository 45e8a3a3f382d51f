package org.einklang.portal.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.einklang.portal.access.Actor;
import org.einklang.portal.draft.LocalAddress;
import org.einklang.portal.draft.LostForms;
import org.einklang.portal.text.Bundles;
import org.einklang.portal.text.ReaderLanguage;

/** Nothing is done with a form that has come; the page is shown anew, and what was typed is offered there. */
final class PageAnew {

    /** What is said. */
    enum Reason {
        /** The page has been forgotten; if what was typed could be kept, the draft itself says so. */
        FORGOTTEN("core.draft.lost_page"),
        /** What the form was about is not there any more. */
        GONE("core.fault.gone");

        private final String text;

        Reason(String text) {
            this.text = text;
        }

        private boolean isSaid(boolean kept) {
            return this == GONE || !kept;
        }
    }

    private PageAnew() {}

    /** Leads to the page that the form came from. */
    static void show(FacesContext faces, Reason reason) {
        ExternalContext http = faces.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) http.getRequest();
        String query = request.getQueryString();
        String page = LocalAddress.plain(AddressedRequest.pathOf(request) + (query == null ? "" : "?" + query));
        boolean kept = CDI.current()
                .select(LostForms.class)
                .get()
                .rescue(
                        request,
                        (HttpServletResponse) http.getResponse(),
                        AddressedRequest.pathOf(request),
                        CDI.current().select(Actor.class).get().person());
        try {
            if (reason.isSaid(kept)) {
                http.getFlash().setKeepMessages(true);
                String text = Bundles.text(ReaderLanguage.of(request), reason.text);
                faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, text, null));
            }
            http.redirect(kept && reason == Reason.FORGOTTEN ? LocalAddress.kept(page) : page);
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }
}
