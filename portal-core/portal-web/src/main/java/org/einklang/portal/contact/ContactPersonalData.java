package org.einklang.portal.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.einklang.api.comment.Comments;
import org.einklang.api.people.PersonId;
import org.einklang.api.privacy.Fate;
import org.einklang.api.privacy.PersonRows;
import org.einklang.api.privacy.PersonalData;

/**
 * What contacts hold on a person: entries that name them, entries that they keep. Those that name them go; those that
 * they keep belong to the partner and stay.
 */
@ApplicationScoped
class ContactPersonalData implements PersonalData {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Comments comments;

    @Override
    public String module() {
        return "contacts";
    }

    @Override
    public Set<String> tables() {
        return Set.of("CONTACT", "CONTACT_REMINDER");
    }

    @Override
    public Fate fate(String key) {
        return Set.of("keeps", "changed").contains(key) ? Fate.ANONYMOUS : Fate.REMOVED;
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        return Map.of(
                "contacts",
                of("personId", person).stream().map(ContactPersonalData::said).toList(),
                "deputyOf",
                of("deputyPersonId", person).stream().map(Contact::remit).toList(),
                "keeps",
                of("ownerId", person).stream().map(Contact::remit).toList(),
                "changed",
                of("touchedBy", person).stream().map(Contact::remit).toList(),
                "reminded",
                PersonRows.of(
                        entities,
                        person,
                        "select r.sentOn from ContactReminder r where r.ownerId = :person order by r.sentOn",
                        "when"));
    }

    private static Map<String, Object> said(Contact contact) {
        Reach reach = contact.reach();
        return Map.of(
                "remit",
                contact.remit(),
                "function",
                contact.function(),
                "phone",
                reach.phone(),
                "mail",
                reach.mail(),
                "hours",
                reach.hours());
    }

    @Override
    @Transactional
    public void erase(PersonId person) {
        entities.createQuery("update Contact c set c.deputyPersonId = null where c.deputyPersonId = :person")
                .setParameter("person", person.value())
                .executeUpdate();
        entities.createQuery("update Contact c set c.touchedBy = null where c.touchedBy = :person")
                .setParameter("person", person.value())
                .executeUpdate();
        for (Contact contact : of("personId", person)) {
            entities.createQuery("update Contact c set c.deputyContactId = null where c.deputyContactId = :id")
                    .setParameter("id", contact.id())
                    .executeUpdate();
            comments.forget(contact.ref());
            entities.createQuery("update AskedEntry e set e.itemName = :office where e.itemModule = :module"
                            + " and e.itemType = :type and e.itemId = :id")
                    .setParameter("office", contact.function().isEmpty() ? "–" : contact.function())
                    .setParameter("module", contact.ref().module())
                    .setParameter("type", contact.ref().type())
                    .setParameter("id", contact.ref().id())
                    .executeUpdate();
            entities.remove(contact);
        }
        entities.createQuery("delete from ContactReminder r where r.ownerId = :person")
                .setParameter("person", person.value())
                .executeUpdate();
    }

    private List<Contact> of(String field, PersonId person) {
        return entities.createQuery("select c from Contact c where c." + field + " = :person", Contact.class)
                .setParameter("person", person.value())
                .getResultList();
    }
}
