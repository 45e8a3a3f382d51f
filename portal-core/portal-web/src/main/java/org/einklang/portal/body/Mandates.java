package org.einklang.portal.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.BodyLevel;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PartnerId;
import org.einklang.api.text.Folded;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.body.OtherBody.Sitting;
import org.einklang.portal.directory.CorePermission;
import org.einklang.portal.directory.Partner;

/** Who sits in bodies of others: a few columns of bodies and seats, nothing of rules and of those who deputise just now. */
@ApplicationScoped
class Mandates {

    private static final String OF_OTHERS = " b.cooperationId = :cooperation and b.level = :external";

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /**
     * The bodies by name, archived ones as well; two statements.
     *
     * @param partners those of the cooperation
     */
    List<OtherBody> of(CooperationId cooperation, List<Partner> partners) {
        access.require(CorePermission.SEE_DIRECTORY, Scope.cooperation(cooperation));
        Map<BodyId, List<Sitting>> sitting = sitting(cooperation);
        Map<PartnerId, String> names =
                partners.stream().collect(Collectors.toMap(Partner::partnerId, Partner::shortName));
        return entities.createQuery(
                        "select b.id, b.shortKey, b.name, b.level, b.organisation, b.hostPartnerId, b.purpose"
                                + " from Body b where" + OF_OTHERS,
                        Object[].class)
                .setParameter("cooperation", cooperation.value())
                .setParameter("external", BodyLevel.EXTERNAL)
                .getResultStream()
                .map(row -> body(cooperation, row, names, sitting))
                .sorted(Comparator.comparing(OtherBody::folded))
                .toList();
    }

    private static OtherBody body(
            CooperationId cooperation,
            Object[] row,
            Map<PartnerId, String> partners,
            Map<BodyId, List<Sitting>> sitting) {
        BodyId id = new BodyId((Long) row[0]);
        PartnerId host = row[5] == null ? null : new PartnerId((Long) row[5]);
        String organisation = (String) row[4];
        return new OtherBody(
                new BodyCard(id, cooperation, (String) row[1], (String) row[2], (BodyLevel) row[3]),
                Folded.of((String) row[2]),
                host == null ? organisation : partners.getOrDefault(host, organisation),
                host,
                (String) row[6],
                sitting.getOrDefault(id, List.of()));
    }

    private Map<BodyId, List<Sitting>> sitting(CooperationId cooperation) {
        return entities.createQuery(
                        "select " + HeldSeat.COLUMNS + ", p.name from Body b, Membership m, Person p where" + OF_OTHERS
                                + " and m.bodyId = b.id and p.id = m.personId"
                                + " and (m.until is null or m.until >= :today) order by m.partnerId, m.id",
                        Object[].class)
                .setParameter("cooperation", cooperation.value())
                .setParameter("external", BodyLevel.EXTERNAL)
                .setParameter("today", PortalTime.dayOf(clock.instant()))
                .getResultStream()
                .map(row -> new Sitting(HeldSeat.of(row), (String) row[row.length - 1]))
                .collect(Collectors.groupingBy(one -> one.seat().seat().body()));
    }
}
