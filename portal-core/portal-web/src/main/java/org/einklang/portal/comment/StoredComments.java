package org.einklang.portal.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.einklang.api.comment.Comments;
import org.einklang.api.item.ItemRef;

/** Removes comments for good: with the thing that they are about, and when they can no longer be taken back. */
@ApplicationScoped
public class StoredComments implements Comments {

    /** So many at a time; what is left is for the next time. */
    private static final int MOST = 500;

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(ItemRef item) {
        entities.createQuery(
                        "select c from Comment c where c.itemModule = :itemModule and c.itemType = :itemType"
                                + " and c.itemId = :itemId",
                        Comment.class)
                .setParameter("itemModule", item.module())
                .setParameter("itemType", item.type())
                .setParameter("itemId", item.id())
                .getResultList()
                .forEach(entities::remove);
    }

    /** The texts of those that were deleted long enough ago go; of one with answers stays that it was there. @return how many */
    @Transactional
    int purge() {
        List<Comment> over = entities.createQuery(
                        "select c from Comment c where c.deleted <= :limit and c.text <> '' order by c.id",
                        Comment.class)
                .setParameter("limit", clock.instant().minus(Comment.UNDO))
                .setMaxResults(MOST)
                .getResultList();
        over.forEach(this::purge);
        return over.size();
    }

    private void purge(Comment comment) {
        boolean answered = !comment.isAnswer()
                && entities.createQuery(
                                        "select count(c) from Comment c where c.threadId = :thread and c.id <> :thread",
                                        Long.class)
                                .setParameter("thread", comment.id())
                                .getSingleResult()
                        > 0;
        if (answered) {
            comment.empty();
        } else {
            entities.remove(comment);
        }
    }
}
