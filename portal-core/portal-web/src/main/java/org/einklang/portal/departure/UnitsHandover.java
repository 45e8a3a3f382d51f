package org.einklang.portal.departure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Handover;
import org.einklang.api.people.PersonId;
import org.einklang.portal.directory.Person;
import org.einklang.portal.directory.Unit;

/**
 * The units that a person leads get a new lead at once: two superiors for a few days do less harm than none. A unit belongs
 * to its partner, not to a cooperation.
 */
@ApplicationScoped
class UnitsHandover implements Handover {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Override
    public List<Kind> of(PersonId leaving, CooperationId cooperation) {
        return List.of(new Kind("people.leaving.units", led(leaving).size()));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void handOver(PersonId leaving, PersonId successor, CooperationId cooperation, LocalDate lastDay) {
        Person next = entities.find(Person.class, successor.value());
        led(leaving).forEach(unit -> unit.beLedBy(next));
    }

    private List<Unit> led(PersonId person) {
        return entities.createQuery("select u from Unit u where u.leadId = :person", Unit.class)
                .setParameter("person", person.value())
                .getResultList();
    }
}
