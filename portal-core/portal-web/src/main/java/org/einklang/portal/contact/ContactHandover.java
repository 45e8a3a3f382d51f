package org.einklang.portal.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Handover;
import org.einklang.api.people.PersonId;

/** The entries that somebody keeps go to the successor. Who is named in them stays until the new owner changes it. */
@ApplicationScoped
class ContactHandover implements Handover {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Override
    public List<Kind> of(PersonId leaving, CooperationId cooperation) {
        int number = owned(leaving, cooperation).size();
        return number == 0 ? List.of() : List.of(new Kind("contacts.handover", number));
    }

    @Override
    @Transactional
    public void handOver(PersonId leaving, PersonId successor, CooperationId cooperation, LocalDate lastDay) {
        owned(leaving, cooperation).forEach(contact -> contact.handTo(successor));
    }

    private List<Contact> owned(PersonId owner, CooperationId cooperation) {
        return entities.createQuery(
                        "select c from Contact c where c.ownerId = :owner and c.cooperationId = :here", Contact.class)
                .setParameter("owner", owner.value())
                .setParameter("here", cooperation.value())
                .getResultList();
    }
}
