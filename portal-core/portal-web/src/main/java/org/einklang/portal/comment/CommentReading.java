package org.einklang.portal.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.portal.item.ItemSight;

/**
 * What was said about a thing, for those who see the thing, in the order of the conversation: threads as they began, each
 * with its answers. The number of statements does not depend on how much was said.
 */
@ApplicationScoped
public class CommentReading {

    /** So many stand on a page. */
    static final int PAGE = 25;

    private static final String OF_ITEM =
            " from Comment c where c.cooperationId = :here and c.itemModule = :itemModule and c.itemType = :itemType"
                    + " and c.itemId = :itemId";

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private ItemSight sight;

    /**
     * Some of the comments on a thing.
     *
     * @param comments those of the page
     * @param page which page it is, counted from 1
     * @param total how many there are on all pages
     */
    record Slice(List<Comment> comments, int page, long total) {}

    /**
     * One page.
     *
     * @param wanted the page, counted from 1; 0 for the one with this comment
     * @param comment number of a comment that is to be on it; 0 for the latest ones
     * @throws org.einklang.api.NotVisible if the person who acts does not see the thing
     */
    Slice of(CooperationId here, ItemRef about, int wanted, long comment) {
        sight.require(here, about);
        long total = filled(entities.createQuery("select count(c)" + OF_ITEM, Long.class), here, about)
                .getSingleResult();
        int last = (int) Math.max(1, (total + PAGE - 1) / PAGE);
        int page = Math.min(last, wanted > 0 ? wanted : comment > 0 ? pageOf(here, about, comment, last) : last);
        if (total == 0) {
            return new Slice(List.of(), page, total);
        }
        List<Long> keys = filled(
                        entities.createQuery("select c.id" + OF_ITEM + " order by c.threadId, c.id", Long.class),
                        here,
                        about)
                .setFirstResult((page - 1) * PAGE)
                .setMaxResults(PAGE)
                .getResultList();
        List<Comment> comments = entities.createQuery(
                        "select c from Comment c where c.id in :ids order by c.threadId, c.id", Comment.class)
                .setParameter("ids", keys)
                .getResultList();
        return new Slice(comments, page, total);
    }

    private int pageOf(CooperationId here, ItemRef about, long id, int last) {
        Comment comment = entities.find(Comment.class, id);
        if (comment == null || !comment.about().equals(about)) {
            return last;
        }
        long before = filled(
                        entities.createQuery(
                                "select count(c)" + OF_ITEM
                                        + " and (c.threadId < :thread or c.threadId = :thread and c.id < :comment)",
                                Long.class),
                        here,
                        about)
                .setParameter("thread", comment.thread())
                .setParameter("comment", id)
                .getSingleResult();
        return (int) (before / PAGE) + 1;
    }

    private static <T> TypedQuery<T> filled(TypedQuery<T> query, CooperationId here, ItemRef about) {
        return query.setParameter("here", here.value())
                .setParameter("itemModule", about.module())
                .setParameter("itemType", about.type())
                .setParameter("itemId", about.id());
    }
}
