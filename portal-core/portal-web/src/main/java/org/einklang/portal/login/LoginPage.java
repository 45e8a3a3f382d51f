package org.einklang.portal.login;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.einklang.api.RuleViolation;
import org.einklang.api.web.PortalRequest;

/** The login page; afterwards the person is where they wanted to go, or is asked for the code of their second factor. */
@Named
@RequestScoped
public class LoginPage {

    @Inject
    private PasswordProof proof;

    @Inject
    private SecondFactors factors;

    @Inject
    private LoginSteps steps;

    @Inject
    private Entrance entrance;

    @Inject
    private Origins origins;

    @Inject
    private PortalRequest address;

    @Inject
    private Event<LoginRefused> refused;

    private String name = "";
    private String password = "";

    /** Logs in. @throws RuleViolation when name and password do not match, with one text for both cases */
    public void login() throws IOException {
        var http = FacesContext.getCurrentInstance().getExternalContext();
        var request = (HttpServletRequest) http.getRequest();
        var response = (HttpServletResponse) http.getResponse();
        Optional<Account> opened = proof.accountOpenedBy(name, password, origins.of(request));
        if (opened.isEmpty()) {
            refused.fire(new LoginRefused());
            throw new RuleViolation("core.login.no_match");
        }
        Account account = opened.get();
        if (factors.isOn(account.person())) {
            steps.begin(account, response);
            http.redirect(LoginSteps.codePage(address.query("to")));
        } else {
            entrance.enter(account.person(), request, response);
            http.redirect(Destination.within(address.query("to")));
        }
    }

    /** Key of the text that says why the person is here, empty if they came by themselves. */
    public String getReason() {
        return switch (address.query("reason")) {
            case "kept" -> "core.login.reason.kept";
            case "away" -> "core.login.reason.away";
            case "ended" -> "sessions.reason.ended";
            case "ended-kept" -> "sessions.reason.ended_kept";
            case "limit" -> "sessions.reason.limit";
            case "limit-kept" -> "sessions.reason.limit_kept";
            case "chosen" -> "login.reason.chosen";
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
