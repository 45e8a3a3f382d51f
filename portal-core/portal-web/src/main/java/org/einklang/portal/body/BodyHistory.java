package org.einklang.portal.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.einklang.api.access.Access;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.PersonId;
import org.jspecify.annotations.Nullable;

/** Writes down what happens to bodies, for their own pages; what must not be tampered with stands in the audit log. */
@ApplicationScoped
class BodyHistory {

    private static final int SHOWN = 100;

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /** The person who acts did this. */
    void note(BodyId body, String act) {
        entities.persist(new BodyChange(body, access.me(), clock.instant(), act, "", ""));
    }

    /** The person who acts did this with somebody, perhaps for somebody else. */
    void note(BodyId body, String act, PersonId person, @Nullable PersonId other, String before, String after) {
        entities.persist(new BodyChange(body, access.me(), clock.instant(), act, before, after).about(person, other));
    }

    /** The person who acts changed these: each field that differs becomes a line. */
    void compare(BodyId body, Map<String, String> before, Map<String, String> after) {
        before.forEach((field, old) -> {
            String now = after.getOrDefault(field, "");
            if (!old.equals(now)) {
                entities.persist(new BodyChange(body, access.me(), clock.instant(), field, old, now));
            }
        });
    }

    /** The newest lines, newest first. */
    List<BodyChange> of(BodyId body) {
        return entities.createQuery(
                        "select c from BodyChange c where c.bodyId = :body order by c.moment desc, c.id desc",
                        BodyChange.class)
                .setParameter("body", body.value())
                .setMaxResults(SHOWN)
                .getResultList();
    }
}
