package org.einklang.portal.favourite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import org.einklang.api.people.PersonId;
import org.einklang.api.privacy.PersonRows;
import org.einklang.api.privacy.PersonalData;

/** What a person keeps at hand; it is theirs alone and goes with them. */
@ApplicationScoped
class FavouritesPersonalData implements PersonalData {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Override
    public String module() {
        return "favourites";
    }

    @Override
    public Set<String> tables() {
        return Set.of("FAVOURITE");
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        return Map.of(
                "favourites",
                PersonRows.of(
                        entities,
                        person,
                        "select f.kept, f.itemModule, f.itemType, f.itemId from Favourite f where f.personId = :person"
                                + " order by f.id",
                        "when",
                        "module",
                        "kind",
                        "key"));
    }

    @Override
    @Transactional
    public void erase(PersonId person) {
        entities.createQuery("delete from Favourite f where f.personId = :person")
                .setParameter("person", person.value())
                .executeUpdate();
    }
}
