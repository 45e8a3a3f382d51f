package org.einklang.portal.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.einklang.portal.text.ReaderLanguage;

/** Forms post to the address that the person sees, not to the view behind it; a page speaks the reader's language. */
public class AddressedViews extends ViewHandlerWrapper {

    /** Wraps the one that Faces brings. */
    public AddressedViews(ViewHandler wrapped) {
        super(wrapped);
    }

    /**
     * Pages for everybody keep no state, hence open no session; said before PrimeFaces puts its nonce into the view, which
     * would open one.
     */
    @Override
    public UIViewRoot createView(FacesContext faces, String viewId) {
        UIViewRoot view = super.createView(faces, viewId);
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        if (Boolean.TRUE.equals(request.getAttribute(AddressedRequest.STATELESS))) {
            view.setTransient(true);
        }
        return view;
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
