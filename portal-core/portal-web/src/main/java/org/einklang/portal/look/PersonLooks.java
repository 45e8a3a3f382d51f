package org.einklang.portal.look;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.einklang.api.access.Access;
import org.einklang.api.people.PersonId;
import org.jspecify.annotations.Nullable;

/** What people have chosen for themselves; nobody chooses for somebody else. */
@ApplicationScoped
public class PersonLooks {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    /** What this person has chosen, or what everybody has who has not; one read by the primary key. */
    PersonLook of(PersonId person) {
        @Nullable PersonLook chosen = entities.find(PersonLook.class, person.value());
        return chosen == null ? new PersonLook(person) : chosen;
    }

    /** Remembers what the person who acts wants. */
    @Transactional
    void choose(
            PersonLook.Brightness brightness,
            PersonLook.Contrast contrast,
            PersonLook.Density density,
            PersonLook.Shortcuts shortcuts) {
        PersonLook look = of(access.me());
        look.choose(brightness, contrast, density, shortcuts);
        entities.merge(look);
    }
}
