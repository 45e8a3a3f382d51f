package org.einklang.portal.login;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;

/** For those who have forgotten their password; says the same to everybody. */
@Named
@RequestScoped
public class ForgottenPage {

    @Inject
    private PasswordForgotten forgotten;

    @Inject
    private Origins origins;

    @Inject
    private Navigation navigation;

    @Inject
    private PortalRequest address;

    private String name = "";

    /** Takes the wish. */
    public void ask() {
        var request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        forgotten.ask(name, origins.of(request));
        navigation.to("/login/forgotten?sent=1");
    }

    /** Whether the wish has been taken. */
    public boolean isSent() {
        return address.query("sent").equals("1");
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
