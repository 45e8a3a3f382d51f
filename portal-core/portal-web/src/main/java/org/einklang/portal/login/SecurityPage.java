package org.einklang.portal.login;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import org.einklang.api.access.Access;
import org.einklang.api.people.PersonId;
import org.einklang.api.web.Navigation;
import org.jspecify.annotations.Nullable;

/** What opens one's own account: password and second factor. */
@Named
@RequestScoped
public class SecurityPage {

    @Inject
    private Access access;

    @Inject
    private PasswordChange change;

    @Inject
    private SecondFactors factors;

    @Inject
    private Origins origins;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Navigation navigation;

    private Optional<SecondFactor> factor = Optional.empty();
    private long codesLeft;
    private String current = "";
    private String password = "";

    @PostConstruct
    void load() {
        PersonId me = access.me();
        factor = factors.of(me).filter(SecondFactor::isOn);
        codesLeft = factor.isPresent() ? factors.recoveryCodesLeft(me) : 0;
    }

    /** Changes the password. */
    public void changePassword() {
        change.change(
                current, password, origins.of(request), request.getSession().getId());
        navigation.stay("login.security.password_changed");
    }

    public boolean isFactorOn() {
        return factor.isPresent();
    }

    /** Since when there is a second factor. */
    public @Nullable Instant getFactorSince() {
        return factor.map(SecondFactor::since).orElse(null);
    }

    public long getCodesLeft() {
        return codesLeft;
    }

    public String getCurrent() {
        return "";
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getPassword() {
        return "";
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
