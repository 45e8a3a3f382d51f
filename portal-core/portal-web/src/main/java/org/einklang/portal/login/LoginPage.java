package org.einklang.portal.login;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.audit.Audited;
import org.einklang.api.web.PortalRequest;

/** The login page; afterwards the person is where they wanted to go. */
@Named
@RequestScoped
public class LoginPage {

    @Inject
    private SecurityContext security;

    @Inject
    private PortalRequest address;

    @Inject
    private Access access;

    @Inject
    private Event<Audited> happened;

    private String name = "";
    private String password = "";

    /** Logs in. @throws RuleViolation when name and password do not match, with one text for both cases */
    public void login() throws IOException {
        ExternalContext http = FacesContext.getCurrentInstance().getExternalContext();
        AuthenticationStatus status = security.authenticate(
                (HttpServletRequest) http.getRequest(),
                (HttpServletResponse) http.getResponse(),
                AuthenticationParameters.withParams().credential(new UsernamePasswordCredential(name, password)));
        if (((HttpServletRequest) http.getRequest()).getAttribute(FormLogin.FAULT) instanceof RuntimeException fault) {
            throw fault;
        }
        if (status != AuthenticationStatus.SUCCESS) {
            happened.fire(new LoginRefused());
            throw new RuleViolation("core.login.no_match");
        }
        if (http.getSession(false) != null) {
            ((HttpServletRequest) http.getRequest()).changeSessionId();
        }
        happened.fire(new LoggedIn(access.me()));
        http.redirect(Destination.within(address.query("to")));
    }

    /** Key of the text that says why the person has to log in, empty if they came by themselves. */
    public String getReason() {
        return switch (address.query("reason")) {
            case "kept" -> "core.login.reason.kept";
            case "away" -> "core.login.reason.away";
            default -> "";
        };
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return "";
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
