package org.einklang.portal.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.AutoApplySession;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;

/**
 * The portal's one way in. {@link Entrance} hands it a person who has proven who they are; afterwards the session remembers
 * the person, whose number is the caller's name.
 */
@ApplicationScoped
@AutoApplySession
public class FormLogin implements HttpAuthenticationMechanism {

    /** Every account has this role for the container; what a person may do is decided by the host's own access. */
    static final String LOGGED_IN = "person";

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        return context.isAuthenticationRequest()
                        && context.getAuthParameters().getCredential() instanceof ProvenPerson proven
                ? context.notifyContainerAboutLogin(
                        String.valueOf(proven.person().value()), Set.of(LOGGED_IN))
                : context.doNothing();
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        context.cleanClientSubject();
    }
}
