package org.einklang.portal.task;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Makes the titles of tasks comparable that were stored before one could search in them; does nothing ever after. */
@ApplicationScoped
public class TaskWords {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Transactional
    void fill(@Observes @Priority(1100) @Initialized(ApplicationScoped.class) Object start) {
        entities.createQuery("select t.id, t.title from Task t where t.titleFolded = ''", Object[].class)
                .getResultList()
                .forEach(row -> entities.createQuery("update Task t set t.titleFolded = :folded where t.id = :id")
                        .setParameter("folded", Task.folded((String) row[1]))
                        .setParameter("id", row[0])
                        .executeUpdate());
    }
}
