package org.einklang.portal.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.einklang.api.deadline.Holidays;
import org.einklang.api.deadline.PublicHolidays;
import org.einklang.api.people.CooperationId;

/** The holidays of the federal state that has been set for the cooperation. */
@ApplicationScoped
class StoredHolidays implements Holidays {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private GermanHolidays holidays;

    @Override
    public PublicHolidays of(CooperationId cooperation) {
        Object state = entities.createQuery("select c.federalState from Cooperation c where c.id = :id")
                .setParameter("id", cooperation.value())
                .getSingleResult();
        return holidays.of(String.valueOf(state));
    }
}
