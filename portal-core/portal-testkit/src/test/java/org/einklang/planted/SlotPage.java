package org.einklang.planted;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** A page that goes to the database by itself. */
class SlotPage {

    @PersistenceContext
    private EntityManager entities;

    long count() {
        return entities.createQuery("select count(s) from Slot s", Long.class).getSingleResult();
    }
}
