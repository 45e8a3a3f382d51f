package org.einklang.portal.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import org.einklang.api.people.PersonId;
import org.einklang.api.privacy.PersonalData;
import org.einklang.api.time.PortalTime;

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
    public Map<String, Object> export(PersonId person) {
        return Map.of(
                "comments",
                entities.createQuery("select c from Comment c where c.authorId = :person order by c.id", Comment.class)
                        .setParameter("person", person.value())
                        .getResultStream()
                        .map(comment -> Map.of(
                                "made",
                                PortalTime.inBerlin(comment.made()).toString(),
                                "about",
                                comment.about().module() + "/" + comment.about().type() + "/"
                                        + comment.about().id(),
                                "text",
                                comment.text()))
                        .toList(),
                "mentionedIn",
                entities.createQuery(
                                "select c.made from Comment c join c.mentioned m where m = :person order by c.id",
                                Instant.class)
                        .setParameter("person", person.value())
                        .getResultStream()
                        .map(moment -> PortalTime.inBerlin(moment).toString())
                        .toList());
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
