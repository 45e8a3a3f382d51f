package org.einklang.portal.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.einklang.api.people.CooperationCard;
import org.einklang.portal.access.RoleAccess;
import org.jspecify.annotations.Nullable;

/**
 * The cooperations in which the person who looks takes part, by name. An installation has few of them and every page needs
 * them, the one in its address and the others to change to: they are read once, all together.
 */
@RequestScoped
public class MyCooperations {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private RoleAccess access;

    private @Nullable List<Cooperation> mine;

    /** All of them. */
    public List<CooperationCard> all() {
        return whole().stream().map(Cooperation::card).toList();
    }

    /** The one with this key, if the person takes part in it. */
    public Optional<Cooperation> withKey(String key) {
        return whole().stream().filter(one -> one.card().key().equals(key)).findFirst();
    }

    private List<Cooperation> whole() {
        List<Cooperation> known = mine;
        if (known == null) {
            known = entities.createQuery("select c from Cooperation c order by c.name", Cooperation.class)
                    .getResultStream()
                    .filter(one -> access.isMemberOf(one.card().id()))
                    .toList();
            mine = known;
        }
        return known;
    }
}
