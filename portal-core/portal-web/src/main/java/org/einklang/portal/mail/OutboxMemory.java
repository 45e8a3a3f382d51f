package org.einklang.portal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.PersonId;

/** What the outbox remembers of mails that have left, for the mailbox that gets the answers. */
@ApplicationScoped
@Transactional
public class OutboxMemory {

    @PersistenceContext(unitName = "core")
    private EntityManager em;

    /** Whom a mail about this thing went to at this address. @param address in lower case */
    public List<PersonId> toldAbout(ItemRef item, String address) {
        return em.createQuery(
                        "select distinct m.recipientPerson from OutboxMail m where m.itemModule = :module"
                                + " and m.itemType = :type and m.itemId = :id and lower(m.recipient) = :address",
                        Long.class)
                .setParameter("module", item.module())
                .setParameter("type", item.type())
                .setParameter("id", item.id())
                .setParameter("address", address.toLowerCase(Locale.ROOT))
                .getResultStream()
                .map(PersonId::new)
                .toList();
    }

    /**
     * A mail came back. Its row is locked: the portal may note at the same moment that the mail server has taken it.
     *
     * @param messageIds it is one of these
     * @param diagnosis in the words of the mail server
     * @return whether it is one of the portal's
     */
    public boolean cameBack(Collection<String> messageIds, BounceReason reason, String diagnosis) {
        if (messageIds.isEmpty()) {
            return false;
        }
        List<OutboxMail> mails = em.createQuery(
                        "select m from OutboxMail m where m.messageId in :ids", OutboxMail.class)
                .setParameter("ids", messageIds)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        mails.forEach(mail -> mail.cameBack(reason, diagnosis));
        return !mails.isEmpty();
    }
}
