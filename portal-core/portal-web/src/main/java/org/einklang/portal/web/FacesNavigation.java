package org.einklang.portal.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.einklang.api.text.Texts;
import org.einklang.api.web.Navigation;

/** Redirects, and carries the message of success over to the next page. */
@ApplicationScoped
public class FacesNavigation implements Navigation {

    @Inject
    private Texts texts;

    @Override
    public void to(String path) {
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            faces.getExternalContext().redirect(path);
            faces.responseComplete();
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    @Override
    public void to(String path, String doneKey, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext http = faces.getExternalContext();
        http.getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(texts.get(doneKey, arguments)));
        to(path);
    }

    @Override
    public void stay(String doneKey, Object... arguments) {
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        to(AddressedRequest.pathOf(request), doneKey, arguments);
    }
}
