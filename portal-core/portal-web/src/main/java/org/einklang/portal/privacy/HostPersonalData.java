package org.einklang.portal.privacy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.einklang.api.people.PersonId;
import org.einklang.api.privacy.PersonRows;
import org.einklang.api.privacy.PersonalData;

/** What a part of the host holds on a person, in tables of the host. */
public abstract class HostPersonalData implements PersonalData {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    /** The rows that a query with {@code :person} finds. */
    protected List<Map<String, Object>> rows(PersonId person, String query, String... names) {
        return PersonRows.of(entities, person, query, names);
    }

    /** The same where the person is written down as a text. */
    protected List<Map<String, Object>> rows(String person, String query, String... names) {
        return PersonRows.about(entities, person, query, names);
    }

    /** The only row, or nothing. */
    protected Map<String, Object> row(PersonId person, String query, String... names) {
        return rows(person, query, names).stream().findFirst().orElse(Map.of());
    }

    /** Carries out updates and deletions with {@code :person}. */
    protected void run(PersonId person, String... statements) {
        PersonRows.run(entities, person, statements);
    }
}
