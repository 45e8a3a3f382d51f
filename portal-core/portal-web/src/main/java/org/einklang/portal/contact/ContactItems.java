package org.einklang.portal.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.item.ItemCard;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.item.HostItems;

/** Contacts by reference, for those who may see them. */
@ApplicationScoped
class ContactItems extends HostItems {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    ContactItems() {
        super(FindableContacts.TYPE);
    }

    @Override
    protected Stream<ItemCard> cards(List<Long> numbers) {
        return entities.createQuery(
                        "select c, k.shortKey, p.name, p.lastDay from Contact c"
                                + " join Cooperation k on k.id = c.cooperationId"
                                + " left join Person p on p.id = c.personId where c.id in :ids",
                        Object[].class)
                .setParameter("ids", numbers)
                .getResultStream()
                .filter(row ->
                        access.may(ContactPermission.SEE_CONTACTS, Scope.cooperation(((Contact) row[0]).cooperation())))
                .map(row -> card((Contact) row[0], (String) row[1], name(row)));
    }

    private String name(Object[] row) {
        Contact contact = (Contact) row[0];
        String person = (String) row[2];
        LocalDate lastDay = (LocalDate) row[3];
        if (contact.person() == null) {
            return contact.office();
        } else if (person == null) {
            return texts.get("contacts.gone");
        }
        boolean left = lastDay != null && lastDay.isBefore(PortalTime.dayOf(clock.instant()));
        return left ? texts.get("contacts.left_named", person) : person;
    }

    private static ItemCard card(Contact contact, String cooperation, String name) {
        return new ItemCard(contact.ref(), name, "/c/" + cooperation + "/contacts/" + contact.shortKey());
    }
}
