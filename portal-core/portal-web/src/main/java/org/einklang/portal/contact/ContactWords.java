package org.einklang.portal.contact;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Makes the contacts comparable that were stored before lists searched in the database; does nothing ever after. */
@ApplicationScoped
public class ContactWords {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Transactional
    void fill(@Observes @Priority(1100) @Initialized(ApplicationScoped.class) Object start) {
        entities.createQuery("select c from Contact c where c.foundBy = ''", Contact.class)
                .getResultList()
                .forEach(Contact::fold);
    }
}
