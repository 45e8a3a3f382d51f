package org.einklang.portal.pagehelp;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.einklang.api.text.Texts;
import org.einklang.api.web.PortalRequest;
import org.jspecify.annotations.Nullable;

/** The way from each page to the help on it, and that help on the page of help. */
@Named
@RequestScoped
public class HelpHere {

    @Inject
    private PortalRequest address;

    @Inject
    private Texts texts;

    /** Where the help on this page stands. */
    public String getLink() {
        String name =
                HelpText.name(FacesContext.getCurrentInstance().getViewRoot().getViewId());
        return name.isEmpty() || name.equals(HelpText.name("/core/help.xhtml")) ? "/help" : "/help?page=" + name;
    }

    /** The help that the address asks for, null if for none. */
    public @Nullable HelpText getText() {
        return HelpText.of(address.query("page"), texts.locale()).orElse(null);
    }
}
