package org.einklang.portal.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.einklang.portal.text.ReaderLanguage;

/** Forms post to the address that the person sees, not to the view behind it; the page speaks the reader's language. */
public class AddressedViews extends ViewHandlerWrapper {

    /** Wraps the one that Faces brings. */
    public AddressedViews(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext faces, String viewId) {
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        boolean thisView =
                faces.getViewRoot() != null && viewId.equals(faces.getViewRoot().getViewId());
        if (!thisView) {
            return super.getActionURL(faces, viewId);
        }
        String query = request.getQueryString();
        return AddressedRequest.pathOf(request) + (query == null ? "" : "?" + query);
    }

    @Override
    public Locale calculateLocale(FacesContext faces) {
        return ReaderLanguage.of((HttpServletRequest) faces.getExternalContext().getRequest());
    }
}
