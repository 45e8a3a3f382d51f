package org.einklang.portal.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationId;
import org.einklang.api.time.PortalTime;

/** The words of a cooperation with all that they have meant, only for its members; one statement each. */
@ApplicationScoped
public class TermReading {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /** All words, also those that have ended, each kind in its order. */
    public List<TermHistory> all(CooperationId cooperation) {
        access.require(TermPermission.SEE_TERMS, Scope.cooperation(cooperation));
        return histories(entities.createQuery(
                        "select t, v from Term t, TermVersion v where v.termId = t.id"
                                + " and t.cooperationId = :cooperation order by t.position, t.id, v.from",
                        Object[].class)
                .setParameter("cooperation", cooperation.value())
                .getResultStream());
    }

    /** The word with this key. @throws NotVisible if the cooperation has none */
    public TermHistory one(CooperationId cooperation, String key) {
        access.require(TermPermission.SEE_TERMS, Scope.cooperation(cooperation));
        return histories(entities.createQuery(
                                "select t, v from Term t, TermVersion v where v.termId = t.id"
                                        + " and t.cooperationId = :cooperation and t.shortKey = :key order by v.from",
                                Object[].class)
                        .setParameter("cooperation", cooperation.value())
                        .setParameter("key", key)
                        .getResultStream())
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotVisible("no term " + key));
    }

    private List<TermHistory> histories(Stream<Object[]> rows) {
        LocalDate today = PortalTime.dayOf(clock.instant());
        Map<Term, List<TermVersion>> found = new LinkedHashMap<>();
        rows.forEach(row ->
                found.computeIfAbsent((Term) row[0], term -> new ArrayList<>()).add((TermVersion) row[1]));
        return found.entrySet().stream()
                .map(entry -> new TermHistory(entry.getKey(), List.copyOf(entry.getValue()), today))
                .toList();
    }
}
