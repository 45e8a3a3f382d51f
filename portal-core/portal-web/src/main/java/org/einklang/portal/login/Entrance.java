package org.einklang.portal.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.einklang.api.people.PersonId;

/** Lets somebody in who has proven who they are. The session gets a new id, so that nobody has put it there before. */
@ApplicationScoped
public class Entrance {

    @Inject
    private SecurityContext security;

    @Inject
    private Origins origins;

    /** Logs this person in, in the session of this request. */
    public void enter(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        AuthenticationStatus status = security.authenticate(
                request, response, AuthenticationParameters.withParams().credential(new ProvenPerson(person)));
        if (status != AuthenticationStatus.SUCCESS) {
            throw new IllegalStateException(person + " was not let in: " + status);
        }
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        origins.remember(request, response, person);
    }
}
