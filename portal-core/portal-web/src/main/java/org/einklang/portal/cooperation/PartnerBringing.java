package org.einklang.portal.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PartnerId;
import org.einklang.api.text.Folded;
import org.einklang.portal.directory.Participation;
import org.einklang.portal.directory.Partner;

/**
 * Brings an organisation that takes part in one cooperation into another. An administrator does it: coordinators know nothing
 * of other cooperations, and the people of the organisation stand in the directory of each cooperation in which it takes part.
 * Nobody gets a role or a seat by that.
 */
@ApplicationScoped
public class PartnerBringing {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Event<PartnerBrought> brought;

    /**
     * Brings it in, as the last one in lists.
     *
     * @throws RuleViolation if it takes part already, or another partner there is called the same
     * @throws NotVisible if cooperation or organisation do not exist
     */
    @Transactional
    public Partner bring(CooperationId cooperation, PartnerId id) {
        access.require(CooperationPermission.ADMINISTER_COOPERATIONS, Scope.installation());
        Partner partner = entities.find(Partner.class, id.value());
        if (partner == null) {
            throw new NotVisible("no " + id);
        }
        List<Partner> there = entities.createQuery(
                        "select r from Partner r, Participation t where t.partnerId = r.id"
                                + " and t.cooperationId = :cooperation",
                        Partner.class)
                .setParameter("cooperation", cooperation.value())
                .getResultList();
        there.forEach(other -> requireUnlike(other, partner));
        entities.persist(new Participation(cooperation, partner, there.size() + 1, Participation.Kind.FULL));
        brought.fire(new PartnerBrought(cooperation, id));
        return partner;
    }

    private static void requireUnlike(Partner other, Partner partner) {
        if (other.id() == partner.id()) {
            throw new RuleViolation("cooperations.takes_part_already").at("partner");
        }
        if (Folded.of(other.name()).equals(Folded.of(partner.name()))
                || Folded.of(other.shortName()).equals(Folded.of(partner.shortName()))) {
            throw new RuleViolation("cooperations.called_alike", other.name()).at("partner");
        }
    }
}
