package org.einklang.portal.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import org.einklang.api.people.PersonId;
import org.einklang.api.privacy.Fate;
import org.einklang.api.privacy.PersonRows;
import org.einklang.api.privacy.PersonalData;

/**
 * What comments hold on a person: what they said, and where they were mentioned. What was said belongs to the conversation
 * of others and stays, the name goes; a mention names nobody any more.
 */
@ApplicationScoped
class CommentPersonalData implements PersonalData {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Override
    public String module() {
        return "comments";
    }

    @Override
    public Set<String> tables() {
        return Set.of("ITEM_COMMENT", "COMMENT_MENTION");
    }

    @Override
    public Fate fate(String key) {
        return Set.of("comments").contains(key) ? Fate.ANONYMOUS : Fate.REMOVED;
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        return Map.of(
                "comments",
                PersonRows.of(
                        entities,
                        person,
                        "select c.text, c.made, c.itemModule, c.itemType, c.itemId from Comment c"
                                + " where c.authorId = :person order by c.id",
                        "text",
                        "when",
                        "module",
                        "kind",
                        "key"),
                "mentionedIn",
                PersonRows.of(
                        entities,
                        person,
                        "select c.made from Comment c join c.mentioned m where m = :person order by c.id",
                        "when"));
    }

    @Override
    @Transactional
    public void erase(PersonId person) {
        entities.createQuery("select c from Comment c join c.mentioned m where m = :person", Comment.class)
                .setParameter("person", person.value())
                .getResultList()
                .forEach(comment -> comment.forget(person));
        entities.createQuery("update Comment c set c.authorId = null where c.authorId = :person")
                .setParameter("person", person.value())
                .executeUpdate();
    }
}
