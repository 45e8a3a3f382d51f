package org.einklang.portal.login;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;

/** {@code /login/password/{token}}: where the link in the mail leads. Looking at it changes nothing. */
@Named
@RequestScoped
public class PasswordLinkPage {

    @Inject
    private PasswordChoice choice;

    @Inject
    private PortalRequest address;

    @Inject
    private Navigation navigation;

    private String login = "";
    private String password = "";

    /** Before the page is drawn. The address holds a secret, so that nobody keeps the page or hears where one came from. */
    @PostConstruct
    void load() {
        var http = FacesContext.getCurrentInstance().getExternalContext();
        http.setResponseHeader("Cache-Control", "no-store");
        http.setResponseHeader("Referrer-Policy", "no-referrer");
        login = choice.loginFor(address.part("token")).orElse("");
    }

    /** Takes the password; then the person logs in with it. */
    public void choose() {
        choice.choose(address.part("token"), password);
        navigation.to("/login?reason=chosen");
    }

    /** The login name, empty if the link leads nowhere any more. */
    public String getLogin() {
        return login;
    }

    public String getPassword() {
        return "";
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
