package org.einklang.portal.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.einklang.api.people.CooperationId;
import org.einklang.api.term.TermCard;
import org.einklang.api.term.TermId;
import org.einklang.api.term.TermKind;
import org.einklang.api.term.Terms;

/** Reads words together with what they meant on a day. */
@ApplicationScoped
public class StoredTerms implements Terms {

    private static final String ON_A_DAY = "select t, v from Term t, TermVersion v where v.termId = t.id"
            + " and t.cooperationId = :cooperation and (t.lastDay is null or t.lastDay >= :day) and v.from ="
            + " (select max(w.from) from TermVersion w where w.termId = t.id and w.from <= :day)";
    private static final String ORDER = " order by t.position, t.id";

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Override
    public List<TermCard> of(CooperationId cooperation, TermKind kind, LocalDate day) {
        return entities.createQuery(ON_A_DAY + " and t.kind = :kind" + ORDER, Object[].class)
                .setParameter("cooperation", cooperation.value())
                .setParameter("kind", kind)
                .setParameter("day", day)
                .getResultStream()
                .map(row -> card((Term) row[0], (TermVersion) row[1], day))
                .toList();
    }

    @Override
    public Map<TermKind, List<TermCard>> all(CooperationId cooperation, LocalDate day) {
        Map<TermKind, List<TermCard>> all = new EnumMap<>(TermKind.class);
        for (TermKind kind : TermKind.values()) {
            all.put(kind, new ArrayList<>());
        }
        entities.createQuery(ON_A_DAY + ORDER, Object[].class)
                .setParameter("cooperation", cooperation.value())
                .setParameter("day", day)
                .getResultStream()
                .map(row -> card((Term) row[0], (TermVersion) row[1], day))
                .forEach(card -> Objects.requireNonNull(all.get(card.kind())).add(card));
        return all;
    }

    @Override
    public Map<TermId, TermCard> resolve(Collection<TermId> ids, LocalDate day) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<Term, List<TermVersion>> found = new LinkedHashMap<>();
        entities.createQuery(
                        "select t, v from Term t, TermVersion v where v.termId = t.id and t.id in :ids"
                                + " order by t.position, t.id, v.from",
                        Object[].class)
                .setParameter("ids", ids.stream().map(TermId::value).toList())
                .getResultStream()
                .forEach(row -> found.computeIfAbsent((Term) row[0], term -> new ArrayList<>())
                        .add((TermVersion) row[1]));
        Map<TermId, TermCard> cards = new LinkedHashMap<>();
        found.forEach((term, versions) -> cards.put(term.termId(), card(term, on(versions, day), day)));
        return cards;
    }

    /** The version of this day; the first one if the day lies before it. There is at least one. */
    static TermVersion on(List<TermVersion> versions, LocalDate day) {
        Comparator<TermVersion> byDay = Comparator.comparing(TermVersion::from);
        return versions.stream()
                .filter(version -> !version.from().isAfter(day))
                .max(byDay)
                .or(() -> versions.stream().min(byDay))
                .orElseThrow();
    }

    static TermCard card(Term term, TermVersion version, LocalDate day) {
        Wording wording = version.wording();
        return new TermCard(
                term.termId(),
                term.kind(),
                term.shortKey(),
                wording.german(),
                wording.english(),
                wording.definition(),
                term.hasEnded(day));
    }
}
