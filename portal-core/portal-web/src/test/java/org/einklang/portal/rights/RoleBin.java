package org.einklang.portal.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.einklang.api.access.Role;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.portal.directory.Person;
import org.einklang.portal.directory.RoleAssignment;

/** Gives a role to many people for tests, and throws them away again, which nobody can do in the portal. */
@ApplicationScoped
class RoleBin {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    /** People of one partner, with these numbers, hold a role for it, and each held it before. */
    @Transactional
    void fill(CooperationId here, Role role, PersonId giver, int from, int to) {
        Instant before = Instant.parse("2025-03-03T10:00:00Z");
        Instant now = Instant.parse("2026-03-03T10:00:00Z");
        Person like = entities.find(Person.class, giver.value());
        for (int i = from; i < to; i++) {
            Person person = new Person(like.partner(), "Rollenprobe " + i, "", "");
            entities.persist(person);
            RoleAssignment past = RoleAssignment.forPartner(person.personId(), role, here, like.partner())
                    .given(giver, before);
            past.withdraw(giver, now);
            entities.persist(past);
            entities.persist(RoleAssignment.forPartner(person.personId(), role, here, like.partner())
                    .given(giver, now));
        }
    }

    @Transactional
    void throwAway() {
        entities.createQuery("delete from RoleAssignment r where r.personId in"
                        + " (select p.id from Person p where p.name like 'Rollenprobe %')")
                .executeUpdate();
        entities.createQuery("delete from Person p where p.name like 'Rollenprobe %'")
                .executeUpdate();
    }
}
