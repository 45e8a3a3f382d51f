package org.einklang.portal.login;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.einklang.api.access.Access;
import org.einklang.api.people.PersonId;
import org.einklang.api.web.Navigation;

/**
 * One's own second factor, step by step: the password, the app, the codes for paper. The codes are in the answer to the
 * form and nowhere else; whoever loads the page anew does not see them again.
 */
@Named
@RequestScoped
public class SecondFactorPage {

    private static final String ISSUER = "Einklang";

    @Inject
    private Access access;

    @Inject
    private Accounts accounts;

    @Inject
    private SecondFactors factors;

    @Inject
    private SecondFactorSetup setup;

    @Inject
    private Reassurance reassurance;

    @Inject
    private Origins origins;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Navigation navigation;

    private boolean on;
    private String secret = "";
    private String login = "";
    private List<String> codes = List.of();
    private String current = "";
    private String code = "";

    @PostConstruct
    void load() {
        PersonId me = access.me();
        FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("Cache-Control", "no-store");
        on = factors.isOn(me);
        secret = factors.unconfirmedSecret(me).map(Totp::inLetters).orElse("");
        login = accounts.of(me).map(Account::login).orElse("");
    }

    /** Draws the secret for the app. */
    public void begin() {
        reassure();
        setup.begin();
        navigation.to("/me/security/second-factor");
    }

    /** Switches it on and shows the codes for paper. */
    public void confirm() {
        codes = setup.confirm(code, request.getSession().getId());
    }

    /** Shows new codes for paper. */
    public void renewCodes() {
        reassure();
        codes = setup.renewRecoveryCodes();
    }

    /** Gives it up. */
    public void giveUp() {
        reassure();
        setup.giveUp(request.getSession().getId());
        navigation.to("/me/security", "login.factor.given_up");
    }

    private void reassure() {
        reassurance.require(access.me(), current, origins.of(request));
    }

    public boolean isOn() {
        return on;
    }

    /** Whether the app is still to be confirmed. */
    public boolean isBegun() {
        return !on && !secret.isEmpty();
    }

    /** The picture for the app's camera. */
    public String getPicture() {
        return QrCode.address("otpauth://totp/" + ISSUER + ":" + URLEncoder.encode(login, StandardCharsets.UTF_8)
                + "?secret=" + secret + "&issuer=" + ISSUER);
    }

    /** The secret in groups that people can copy. */
    public String getSecret() {
        return secret.replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** The codes for paper, only in the answer to the form that drew them. */
    public List<String> getCodes() {
        return codes;
    }

    public String getCurrent() {
        return "";
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getCode() {
        return "";
    }

    public void setCode(String code) {
        this.code = code;
    }
}
