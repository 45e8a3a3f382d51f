package org.einklang.portal.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.einklang.api.item.ItemCard;
import org.einklang.api.item.ItemRef;
import org.einklang.api.item.ItemResolver;
import org.einklang.api.text.Texts;
import org.einklang.portal.item.ItemCards;

/** Comments by reference, for those who see what they are about: one statement, and those of the things themselves. */
@ApplicationScoped
class CommentItems implements ItemResolver {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private ItemCards items;

    @Inject
    private Texts texts;

    @Override
    public String module() {
        return "core";
    }

    @Override
    public Map<ItemRef, ItemCard> resolve(Collection<ItemRef> refs) {
        List<Long> ids = refs.stream()
                .filter(ref -> ref.type().equals(Comment.TYPE))
                .map(ref -> Long.valueOf(ref.id()))
                .toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<Comment> comments = entities.createQuery("select c from Comment c where c.id in :ids", Comment.class)
                .setParameter("ids", ids)
                .getResultList();
        Map<ItemRef, ItemCard> about =
                items.resolve(comments.stream().map(Comment::about).toList()).cards();
        return comments.stream()
                .flatMap(comment ->
                        Optional.ofNullable(about.get(comment.about())).stream().map(thing -> card(comment, thing)))
                .collect(Collectors.toMap(ItemCard::ref, card -> card));
    }

    private ItemCard card(Comment comment, ItemCard thing) {
        return new ItemCard(
                comment.ref(),
                texts.get("comments.card", thing.title()),
                thing.address() + "?comment=" + comment.id() + "#comment-" + comment.id());
    }
}
