package org.einklang.portal.login;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.einklang.api.access.Role;
import org.einklang.api.people.PersonId;
import org.einklang.portal.access.Actor;

/** The portal under test is a demo, where nobody needs a second factor; these people do, as in an installation that is none. */
@Alternative
@Priority(1)
@ApplicationScoped
public class RequiredOfSome extends SecondFactorSettings {

    private final Set<PersonId> people = ConcurrentHashMap.newKeySet();

    @Inject
    private Actor actor;

    @Override
    Set<Role> roles() {
        return actor.person().filter(people::contains).isPresent() ? required("", false) : Set.of();
    }

    public void from(PersonId person) {
        people.add(person);
    }

    public void fromNobody() {
        people.clear();
    }
}
