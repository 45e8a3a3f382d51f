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
import org.einklang.api.web.PortalRequest;

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
    private SecondFactorDuty duty;

    @Inject
    private Reassurance reassurance;

    @Inject
    private Origins origins;

    @Inject
    private PortalRequest address;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Navigation navigation;

    private boolean on;
    private boolean due;
    private boolean withPassword = true;
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
        due = duty.isDue();
        accounts.of(me).ifPresent(account -> {
            login = account.login();
            withPassword = account.hasPassword();
        });
    }

    /** Draws the secret for the app; who only comes by the authority's account has no password to give. */
    public void begin() {
        if (withPassword) {
            reassure();
        }
        setup.begin();
        navigation.to(here());
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

    /** Gives it up; who needs one sets up the next, such as on a new phone, and can do nothing else until then. */
    public void giveUp() {
        reassure();
        setup.giveUp(request.getSession().getId());
        if (duty.isDueNow()) {
            navigation.to(SecondFactorDuty.PAGE, "login.factor.given_up_anew");
        } else {
            navigation.to("/me/security", "login.factor.given_up");
        }
    }

    private void reassure() {
        reassurance.require(access.me(), current, origins.of(request));
    }

    private String here() {
        String to = address.query("to");
        return to.isEmpty()
                ? SecondFactorDuty.PAGE
                : SecondFactorDuty.PAGE + "?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8);
    }

    public boolean isOn() {
        return on;
    }

    /** Whether the person needs one and can do nothing else before. */
    public boolean isDue() {
        return due;
    }

    /** Whether the person has a password to give. */
    public boolean isWithPassword() {
        return withPassword;
    }

    /** Where it goes on afterwards. */
    public String getWay() {
        String to = address.query("to");
        return to.isEmpty() ? "/me/security" : Destination.within(to);
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
