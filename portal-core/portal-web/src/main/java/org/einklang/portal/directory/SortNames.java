package org.einklang.portal.directory;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Makes the names of people comparable who were stored before lists knew how to sort; does nothing ever after. */
@ApplicationScoped
public class SortNames {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Transactional
    void fill(@Observes @Priority(1100) @Initialized(ApplicationScoped.class) Object start) {
        entities.createQuery("select p from Person p where p.sortName = ''", Person.class)
                .getResultList()
                .forEach(Person::fold);
    }
}
