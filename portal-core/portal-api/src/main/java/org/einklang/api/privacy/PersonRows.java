package org.einklang.api.privacy;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.einklang.api.people.PersonId;

/** How a {@link PersonalData} reads and removes its rows without much ado: each call is one statement. */
public final class PersonRows {

    private PersonRows() {}

    /**
     * The rows that a query finds, each with the names given to what it selects; what is empty is left out.
     *
     * @param query JPQL with {@code :person}, the number of the person
     */
    public static List<Map<String, Object>> of(EntityManager entities, PersonId person, String query, String... names) {
        return about(entities, person.value(), query, names);
    }

    /** The same where the person is written down in another way than as a number. */
    public static List<Map<String, Object>> about(
            EntityManager entities, Object person, String query, String... names) {
        return entities.createQuery(query, Object.class)
                .setParameter("person", person)
                .getResultStream()
                .map(row -> named(row instanceof Object[] values ? values : new Object[] {row}, names))
                .toList();
    }

    private static Map<String, Object> named(Object[] values, String... names) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i++) {
            if (values[i] != null && !"".equals(values[i])) {
                row.put(names[i], values[i]);
            }
        }
        return row;
    }

    /** Carries out updates and deletions in their order, each with {@code :person}. */
    public static void run(EntityManager entities, PersonId person, String... statements) {
        for (String statement : statements) {
            entities.createQuery(statement)
                    .setParameter("person", person.value())
                    .executeUpdate();
        }
    }
}
