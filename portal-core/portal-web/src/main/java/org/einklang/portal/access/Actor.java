package org.einklang.portal.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Optional;
import java.util.Set;
import org.einklang.api.access.Role;
import org.einklang.api.people.PersonId;
import org.jspecify.annotations.Nullable;

/** The logged-in person of this request, and what they hold, read once. */
@RequestScoped
public class Actor {

    @Inject
    private SecurityContext security;

    @Inject
    private StandingReading reading;

    private @Nullable Standing standing;

    private @Nullable PersonId byToken;

    /** From now on this request is that of the person whose access token it has shown, whoever else may be logged in. */
    public void cameByToken(PersonId person) {
        byToken = person;
        standing = null;
    }

    /** Who is logged in or has shown a token, if anybody. */
    public Optional<PersonId> person() {
        return Optional.ofNullable(byToken).or(this::loggedIn);
    }

    private Optional<PersonId> loggedIn() {
        Principal caller = security.getCallerPrincipal();
        return caller == null || !caller.getName().chars().allMatch(Character::isDigit)
                ? Optional.empty()
                : Optional.of(new PersonId(Long.parseLong(caller.getName())));
    }

    /** Whether the person holds one of these roles, wherever it may be. */
    public boolean holdsAnyOf(Set<Role> roles) {
        return !roles.isEmpty()
                && standing().roles().stream().map(Standing.Held::role).anyMatch(roles::contains);
    }

    Standing standing() {
        Standing known = standing;
        if (known == null) {
            known = person().map(reading::of).orElse(Standing.NOTHING);
            standing = known;
        }
        return known;
    }
}
