package org.einklang.portal.item;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.einklang.portal.Stored;

/** The numbers of stored things as the ids of references, batch after batch. */
public final class StoredIds {

    private StoredIds() {}

    /** The next ones after this one, empty for the first. */
    public static List<String> after(EntityManager entities, Class<? extends Stored> type, String after, int most) {
        return entities.createQuery(
                        "select t.id from " + type.getSimpleName() + " t where t.id > :after order by t.id", Long.class)
                .setParameter("after", after.isEmpty() ? 0L : Long.parseLong(after))
                .setMaxResults(most)
                .getResultStream()
                .map(String::valueOf)
                .toList();
    }

    /** How many there are. */
    public static long count(EntityManager entities, Class<? extends Stored> type) {
        return entities.createQuery("select count(t.id) from " + type.getSimpleName() + " t", Long.class)
                .getSingleResult();
    }

    /** The numbers again. */
    public static List<Long> numbers(Collection<String> ids) {
        return ids.stream().map(Long::valueOf).toList();
    }
}
