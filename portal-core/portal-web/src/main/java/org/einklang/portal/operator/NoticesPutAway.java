package org.einklang.portal.operator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.PersonId;
import org.einklang.portal.directory.CorePermission;

/** Whoever has read a notice puts it away, for themselves. */
@ApplicationScoped
public class NoticesPutAway {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private CurrentNotices current;

    /** Which of these the person has put away. */
    Set<Long> among(List<OperatorNotice> notices, PersonId person) {
        return notices.isEmpty()
                ? Set.of()
                : Set.copyOf(entities.createQuery(
                                "select p.noticeId from PutAway p where p.personId = :person and p.noticeId in :notices",
                                Long.class)
                        .setParameter("person", person.value())
                        .setParameter(
                                "notices",
                                notices.stream().map(OperatorNotice::id).toList())
                        .getResultList());
    }

    /** Puts it away; nothing happens if it is told no longer or was put away before. */
    @Transactional
    public void putAway(long id) {
        PersonId me = access.me();
        access.require(CorePermission.READ_NOTIFICATION, new Scope.OfItem(me, Scope.installation()));
        List<OperatorNotice> meant =
                current.now().stream().filter(notice -> notice.id() == id).toList();
        if (!meant.isEmpty() && among(meant, me).isEmpty()) {
            entities.persist(new PutAway(id, me));
        }
    }
}
