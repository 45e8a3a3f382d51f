package org.einklang.portal.login;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.PersonId;
import org.einklang.api.web.PortalRequest;

/** The second page of the login, for those who have a second factor. */
@Named
@RequestScoped
public class LoginCodePage {

    @Inject
    private LoginSteps steps;

    @Inject
    private SecondStep step;

    @Inject
    private Entrance entrance;

    @Inject
    private Origins origins;

    @Inject
    private PortalRequest address;

    private String code = "";

    /** Logs in. @throws RuleViolation when the code is wrong or used, or the password was given too long ago */
    public void login() throws IOException {
        var http = FacesContext.getCurrentInstance().getExternalContext();
        var request = (HttpServletRequest) http.getRequest();
        var response = (HttpServletResponse) http.getResponse();
        PersonId person = steps.whoGavePassword(request).orElseThrow(() -> new RuleViolation("login.code.too_late"));
        step.require(person, code, origins.of(request));
        steps.end(response);
        entrance.enter(person, request, response);
        http.redirect(Destination.within(address.query("to")));
    }

    /** Where one begins again. */
    public String getBack() {
        return LoginSteps.loginPage(address.query("to"));
    }

    public String getCode() {
        return "";
    }

    public void setCode(String code) {
        this.code = code;
    }
}
