package org.einklang.portal.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.directory.UnitTree.Branch;

/** The partners of a cooperation with their units, for its members. */
@ApplicationScoped
public class PartnerReading {

    private static final String WORKING = " and (p.lastDay is null or p.lastDay >= :today)";

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Belonging belonging;

    @Inject
    private StoredDirectory directory;

    @Inject
    private Clock clock;

    /**
     * A partner in the list.
     *
     * @param partner which one
     * @param kind how it takes part
     * @param people how many work there today
     * @param units how many units it has
     */
    public record Row(Partner partner, Participation.Kind kind, long people, long units) {}

    /**
     * A unit in the tree.
     *
     * @param branch which one, and how deep
     * @param lead name of its lead, may be empty
     * @param people how many belong to it today
     */
    public record UnitRow(Branch branch, String lead, long people) {}

    /** The partners in their order. */
    public List<Row> partners(CooperationId cooperation) {
        access.require(CorePermission.SEE_DIRECTORY, Scope.cooperation(cooperation));
        return rows("", Map.of("here", cooperation.value()));
    }

    /** One partner. @throws org.einklang.api.NotVisible if it does not take part */
    public Row partner(CooperationId cooperation, PartnerId id) {
        access.require(CorePermission.SEE_DIRECTORY, Scope.cooperation(cooperation));
        belonging.partner(cooperation, id);
        return rows(" and t.partnerId = :partner", Map.of("here", cooperation.value(), "partner", id.value()))
                .get(0);
    }

    /** Those whose participation {@code t} fits the condition: three statements, and people are counted of no others. */
    private List<Row> rows(String condition, Map<String, Object> asked) {
        String here = " and t.cooperationId = :here" + condition;
        Map<Long, Long> people = counts(
                "select p.partnerId, count(p) from Person p, Participation t where t.partnerId = p.partnerId" + here
                        + WORKING + " group by p.partnerId",
                asked);
        Map<Long, Long> units = counts(
                "select u.partnerId, count(u) from Unit u, Participation t where t.partnerId = u.partnerId" + here
                        + " group by u.partnerId",
                asked);
        TypedQuery<Object[]> reading = entities.createQuery(
                "select r, t.kind from Partner r, Participation t where t.partnerId = r.id" + here
                        + " order by t.position",
                Object[].class);
        asked.forEach(reading::setParameter);
        return reading.getResultStream()
                .map(row -> row((Partner) row[0], (Participation.Kind) row[1], people, units))
                .toList();
    }

    /** The units of a partner as a tree. */
    public List<UnitRow> units(CooperationId cooperation, PartnerId id) {
        access.require(CorePermission.SEE_DIRECTORY, Scope.cooperation(cooperation));
        belonging.partner(cooperation, id);
        List<Branch> branches = belonging.units(id).branches();
        Map<PersonId, PersonCard> leads = directory.people(branches.stream()
                .map(branch -> branch.unit().lead())
                .flatMap(Optional::stream)
                .distinct()
                .toList());
        Map<Long, Long> people = counts(
                "select p.unitId, count(p) from Person p where p.partnerId = :partner and p.unitId is not null"
                        + WORKING + " group by p.unitId",
                Map.of("partner", id.value()));
        return branches.stream()
                .map(branch -> new UnitRow(
                        branch,
                        branch.unit()
                                .lead()
                                .map(leads::get)
                                .map(PersonCard::name)
                                .orElse(""),
                        Objects.requireNonNullElse(people.get(branch.unit().id()), 0L)))
                .toList();
    }

    private static Row row(Partner partner, Participation.Kind kind, Map<Long, Long> people, Map<Long, Long> units) {
        return new Row(
                partner,
                kind,
                Objects.requireNonNullElse(people.get(partner.id()), 0L),
                Objects.requireNonNullElse(units.get(partner.id()), 0L));
    }

    private Map<Long, Long> counts(String query, Map<String, Object> asked) {
        TypedQuery<Object[]> counting = entities.createQuery(query, Object[].class);
        asked.forEach(counting::setParameter);
        if (query.contains(WORKING)) {
            counting.setParameter("today", PortalTime.dayOf(clock.instant()));
        }
        return counting.getResultStream().collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }
}
