package org.einklang.portal.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.einklang.api.item.ItemCard;
import org.einklang.api.item.ItemRef;
import org.einklang.api.text.Texts;
import org.einklang.portal.item.HostItems;
import org.einklang.portal.item.ItemCards;

/** Comments by reference, for those who see what they are about: one statement, and those of the things themselves. */
@ApplicationScoped
class CommentItems extends HostItems {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private ItemCards items;

    @Inject
    private Texts texts;

    CommentItems() {
        super(Comment.TYPE);
    }

    @Override
    protected Stream<ItemCard> cards(List<Long> numbers) {
        List<Comment> comments = entities.createQuery("select c from Comment c where c.id in :ids", Comment.class)
                .setParameter("ids", numbers)
                .getResultList();
        Map<ItemRef, ItemCard> about =
                items.resolve(comments.stream().map(Comment::about).toList()).cards();
        return comments.stream()
                .flatMap(comment ->
                        Optional.ofNullable(about.get(comment.about())).stream().map(thing -> card(comment, thing)));
    }

    private ItemCard card(Comment comment, ItemCard thing) {
        return new ItemCard(
                comment.ref(),
                texts.get("comments.card", thing.title()),
                thing.address() + "?comment=" + comment.id() + "#comment-" + comment.id());
    }
}
