package org.einklang.portal.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.PersonId;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.access.Narrowing;

/** Lets somebody in who has proven who they are. The session gets a new id, so that nobody has put it there before. */
@ApplicationScoped
public class Entrance {

    @Inject
    private SecurityContext security;

    @Inject
    private Origins origins;

    @Inject
    private Narrowing narrowing;

    @Inject
    private Clock clock;

    @Inject
    private Event<LoggedIn> happened;

    /** Logs this person in, in the session of this request. @throws RuleViolation for somebody who has left */
    public void enter(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        if (narrowing.of(person, PortalTime.dayOf(clock.instant())).gone()) {
            throw new RuleViolation("core.login.no_match");
        }
        AuthenticationStatus status = security.authenticate(
                request, response, AuthenticationParameters.withParams().credential(new ProvenPerson(person)));
        if (status != AuthenticationStatus.SUCCESS) {
            throw new IllegalStateException(person + " was not let in: " + status);
        }
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        SecondFactorDuty.forget(request.getSession(false));
        origins.remember(request, response, person);
        happened.fire(new LoggedIn(person));
    }
}
