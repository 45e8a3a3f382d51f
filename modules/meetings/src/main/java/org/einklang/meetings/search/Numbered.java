package org.einklang.meetings.search;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;

/** The numbers of stored things as the ids of references, batch after batch. */
final class Numbered {

    private Numbered() {}

    static List<String> after(EntityManager entities, String type, String after, int most) {
        return entities.createQuery("select t.id from " + type + " t where t.id > :after order by t.id", Long.class)
                .setParameter("after", after.isEmpty() ? 0L : Long.parseLong(after))
                .setMaxResults(most)
                .getResultStream()
                .map(String::valueOf)
                .toList();
    }

    static long count(EntityManager entities, String type) {
        return entities.createQuery("select count(t.id) from " + type + " t", Long.class)
                .getSingleResult();
    }

    static List<Long> numbers(Collection<String> ids) {
        return ids.stream().map(Long::valueOf).toList();
    }
}
