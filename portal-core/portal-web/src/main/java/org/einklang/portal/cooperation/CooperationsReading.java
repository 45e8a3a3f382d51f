package org.einklang.portal.cooperation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.api.access.Role;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationCard;
import org.einklang.portal.directory.Cooperation;
import org.einklang.portal.directory.FederalState;
import org.einklang.portal.directory.Partner;

/**
 * The cooperations as administrators see them: that they exist, who takes part, who coordinated them first. Nothing of what
 * is written there. Each list takes the same number of statements, however long it is.
 */
@ApplicationScoped
public class CooperationsReading {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    /**
     * A cooperation.
     *
     * @param card its name and key
     * @param federalState whose holidays it keeps
     * @param partners how many organisations take part
     * @param coordinator name of the one who has coordinated it for the longest time; empty if nobody does
     */
    public record Row(CooperationCard card, FederalState federalState, long partners, String coordinator) {}

    /**
     * An organisation that could be brought in.
     *
     * @param id its number
     * @param name its name
     * @param where the names of the cooperations in which it takes part, to tell those apart that are called alike
     */
    public record Organisation(long id, String name, String where) {}

    /** All cooperations by name. */
    public List<Row> all() {
        access.require(CooperationPermission.ADMINISTER_COOPERATIONS, Scope.installation());
        Map<Long, Long> partners = entities.createQuery(
                        "select t.cooperationId, count(t) from Participation t group by t.cooperationId",
                        Object[].class)
                .getResultStream()
                .collect(toMap(row -> (Long) row[0], row -> (Long) row[1]));
        Map<Long, String> coordinators = entities.createQuery(
                        "select r.cooperationId, p.name from RoleAssignment r, Person p where p.id = r.personId"
                                + " and r.role = :role and r.withdrawnOn is null order by r.id",
                        Object[].class)
                .setParameter("role", Role.COORDINATOR)
                .getResultStream()
                .collect(toMap(row -> (Long) row[0], row -> (String) row[1], (first, later) -> first));
        return entities.createQuery("select c from Cooperation c order by c.name, c.id", Cooperation.class)
                .getResultStream()
                .map(one -> new Row(
                        one.card(),
                        one.federalState(),
                        partners.getOrDefault(one.id(), 0L),
                        coordinators.getOrDefault(one.id(), "")))
                .toList();
    }

    /** The cooperation with this key. @throws NotVisible if there is none */
    public Row one(String key) {
        return all().stream()
                .filter(row -> row.card().key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotVisible("no cooperation " + key));
    }

    /** Names of the organisations that take part, in their order. */
    public List<String> partners(Row cooperation) {
        access.require(CooperationPermission.ADMINISTER_COOPERATIONS, Scope.installation());
        return entities.createQuery(
                        "select r.name from Partner r, Participation t where t.partnerId = r.id"
                                + " and t.cooperationId = :cooperation order by t.position",
                        String.class)
                .setParameter("cooperation", cooperation.card().id().value())
                .getResultList();
    }

    /** The organisations of the installation that do not take part in this cooperation, by name. */
    public List<Organisation> others(Row cooperation) {
        access.require(CooperationPermission.ADMINISTER_COOPERATIONS, Scope.installation());
        Map<Long, String> names = all().stream()
                .collect(toMap(row -> row.card().id().value(), row -> row.card().name()));
        Map<Long, Set<Long>> where = entities.createQuery(
                        "select t.partnerId, t.cooperationId from Participation t", Object[].class)
                .getResultStream()
                .collect(
                        groupingBy(row -> (Long) row[0], Collectors.mapping(row -> (Long) row[1], Collectors.toSet())));
        return entities.createQuery("select r from Partner r order by r.name, r.id", Partner.class)
                .getResultStream()
                .filter(partner ->
                        !in(where, partner).contains(cooperation.card().id().value()))
                .map(partner -> new Organisation(
                        partner.id(),
                        partner.name(),
                        in(where, partner).stream()
                                .map(id -> names.getOrDefault(id, ""))
                                .sorted()
                                .collect(Collectors.joining(", "))))
                .toList();
    }

    private static Set<Long> in(Map<Long, Set<Long>> where, Partner partner) {
        return where.getOrDefault(partner.id(), Set.of());
    }
}
