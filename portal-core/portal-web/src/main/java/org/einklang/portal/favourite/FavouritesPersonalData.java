package org.einklang.portal.favourite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.einklang.api.people.PersonId;
import org.einklang.api.privacy.PersonalData;
import org.einklang.api.time.PortalTime;

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
    public Map<String, Object> export(PersonId person) {
        return Map.of(
                "favourites",
                entities.createQuery(
                                "select f from Favourite f where f.personId = :person order by f.id", Favourite.class)
                        .setParameter("person", person.value())
                        .getResultStream()
                        .map(one -> Map.of(
                                "kept",
                                PortalTime.inBerlin(one.kept()).toString(),
                                "about",
                                one.item().module() + "/" + one.item().type() + "/"
                                        + one.item().id()))
                        .toList());
    }

    @Override
    @Transactional
    public void erase(PersonId person) {
        entities.createQuery("delete from Favourite f where f.personId = :person")
                .setParameter("person", person.value())
                .executeUpdate();
    }
}
