package org.einklang.portal.start;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.einklang.api.people.CooperationCard;
import org.einklang.portal.access.RoleAccess;
import org.einklang.portal.directory.Cooperation;
import org.jspecify.annotations.Nullable;

/** The cooperations in which the person who looks takes part, by name. */
@RequestScoped
public class MyCooperations {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private RoleAccess access;

    private @Nullable List<CooperationCard> cards;

    /** All of them. */
    public List<CooperationCard> all() {
        List<CooperationCard> known = cards;
        if (known == null) {
            known = entities.createQuery("select c from Cooperation c order by c.name", Cooperation.class)
                    .getResultStream()
                    .map(Cooperation::card)
                    .filter(card -> access.isMemberOf(card.id()))
                    .toList();
            cards = known;
        }
        return known;
    }
}
