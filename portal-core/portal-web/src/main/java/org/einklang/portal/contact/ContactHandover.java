package org.einklang.portal.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Handover;
import org.einklang.api.people.PersonId;

/**
 * The entries that somebody keeps go to the successor at once, who has time to look them over. Where others find the name of
 * the one who leaves, that is right until the last day; from the day after on they find the successor's.
 */
@ApplicationScoped
class ContactHandover implements Handover {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private ContactSuccession succession;

    @Override
    public List<Kind> of(PersonId leaving, CooperationId cooperation) {
        return Stream.of(
                        new Kind(
                                "contacts.handover", owned(leaving, cooperation).size()),
                        new Kind(
                                "contacts.handover_named",
                                succession.naming(leaving, cooperation).size()))
                .filter(kind -> kind.number() > 0)
                .toList();
    }

    @Override
    @Transactional
    public void handOver(PersonId leaving, PersonId successor, CooperationId cooperation, LocalDate lastDay) {
        owned(leaving, cooperation).forEach(contact -> contact.handTo(successor));
        succession.pass(leaving, successor, cooperation, lastDay);
    }

    private List<Contact> owned(PersonId owner, CooperationId cooperation) {
        return entities.createQuery(
                        "select c from Contact c where c.ownerId = :owner and c.cooperationId = :here", Contact.class)
                .setParameter("owner", owner.value())
                .setParameter("here", cooperation.value())
                .getResultList();
    }
}
