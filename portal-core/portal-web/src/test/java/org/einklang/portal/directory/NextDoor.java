package org.einklang.portal.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.einklang.api.access.Role;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;

/** Somebody coordinates Weidental for the time of a test: nobody does in the example world. */
@ApplicationScoped
class NextDoor {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Transactional
    void coordinated(CooperationId weidental, PersonId person) {
        entities.persist(RoleAssignment.inCooperation(person, Role.COORDINATOR, weidental));
    }

    @Transactional
    void nobodyCoordinates(CooperationId weidental) {
        entities.createQuery("delete from RoleAssignment r where r.cooperationId = :there and r.role = :role")
                .setParameter("there", weidental.value())
                .setParameter("role", Role.COORDINATOR)
                .executeUpdate();
    }
}
