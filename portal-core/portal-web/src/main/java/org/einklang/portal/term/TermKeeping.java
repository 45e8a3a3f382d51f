package org.einklang.portal.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationId;
import org.einklang.api.term.TermKind;
import org.einklang.api.text.Folded;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.term.TermChanged.Act;

/** Adds words, gives them another meaning, orders and ends them, and takes an end back. */
@ApplicationScoped
public class TermKeeping {

    private static final int KEY = 40;

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private TermReading reading;

    @Inject
    private Clock clock;

    @Inject
    private Event<TermChanged> changed;

    /**
     * Adds a word that is used from this day on, as the last one of its kind.
     *
     * @return its key
     * @throws RuleViolation if the kind is given by law, the name is taken, or the sponsors' resolution is missing
     */
    @Transactional
    public String add(CooperationId here, TermKind kind, Wording wording, LocalDate from, Decision decision) {
        access.require(TermPermission.KEEP_TERMS, Scope.cooperation(here));
        if (kind.isFixed()) {
            throw new RuleViolation("terms.fixed").at("kind");
        }
        decision.requireFor(kind, today());
        List<TermHistory> all = reading.all(here);
        requireFree(all, kind, wording, null);
        Set<String> keys = all.stream().map(one -> one.term().shortKey()).collect(Collectors.toSet());
        int last = all.stream().mapToInt(one -> one.term().position()).max().orElse(0);
        Term term = new Term(here, kind, freeKey(wording.german(), keys), last + 1);
        entities.persist(term);
        entities.persist(new TermVersion(term, wording, from, decision).by(access.me()));
        changed.fire(new TermChanged(Act.ADDED, here, term.id()));
        return term.shortKey();
    }

    /**
     * Gives a word another meaning from this day on, and what has been in force stays readable; or puts the last version right,
     * as long as that was not in force before today.
     *
     * @param seen the version of the word that the person saw
     * @throws OptimisticLockException if somebody else was faster
     */
    @Transactional
    public void change(CooperationId here, String key, Wording wording, LocalDate from, Decision decision, int seen) {
        access.require(TermPermission.KEEP_TERMS, Scope.cooperation(here));
        TermHistory history = asSeen(here, key, seen);
        Term term = history.term();
        requireFree(reading.all(here), term.kind(), wording, key);
        Act act = from.isAfter(history.latest().from()) ? Act.CHANGED : Act.CORRECTED;
        entities.persist(term.change(history.versions(), wording, from, decision, today())
                .by(access.me()));
        changed.fire(new TermChanged(act, here, term.id()));
    }

    /**
     * Ends a word with this day, or with this day instead of another one; what uses it keeps it.
     *
     * @param seen the version of the word that the person saw
     * @throws OptimisticLockException if somebody else was faster
     */
    @Transactional
    public void end(CooperationId here, String key, LocalDate lastDay, Decision decision, int seen) {
        access.require(TermPermission.KEEP_TERMS, Scope.cooperation(here));
        TermHistory history = asSeen(here, key, seen);
        history.term().end(history.latest(), lastDay, decision, today());
        changed.fire(new TermChanged(Act.ENDED, here, history.term().id()));
    }

    /**
     * Takes back that a word ends or has ended: it is used as before.
     *
     * @param seen the version of the word that the person saw
     * @throws RuleViolation if another word has its name by now, or the sponsors' resolution is missing
     * @throws NotVisible if it does not end
     * @throws OptimisticLockException if somebody else was faster
     */
    @Transactional
    public void goOn(CooperationId here, String key, Decision decision, int seen) {
        access.require(TermPermission.KEEP_TERMS, Scope.cooperation(here));
        TermHistory history = asSeen(here, key, seen);
        Term term = history.term();
        if (term.lastDay() == null) {
            throw new NotVisible("does not end: term " + key);
        }
        requireFree(reading.all(here), term.kind(), history.latest().wording(), key);
        term.goOn(decision, today());
        changed.fire(new TermChanged(Act.KEPT, here, term.id()));
    }

    private TermHistory asSeen(CooperationId here, String key, int seen) {
        TermHistory history = reading.one(here, key);
        if (history.version() != seen) {
            throw new OptimisticLockException("term " + key);
        }
        return history;
    }

    /**
     * Moves a word by one place among those of its kind that are used, up or down; nothing happens at either end.
     *
     * @throws OptimisticLockException if somebody else moves the same words at this moment
     */
    @Transactional
    public void move(CooperationId here, String key, boolean up) {
        access.require(TermPermission.KEEP_TERMS, Scope.cooperation(here));
        TermKind kind = reading.one(here, key).term().kind();
        List<Term> order = reading.all(here).stream()
                .filter(one -> one.term().kind() == kind && !one.isEnded())
                .map(TermHistory::term)
                .collect(Collectors.toList());
        int from = order.stream().map(Term::shortKey).toList().indexOf(key);
        int to = up ? from - 1 : from + 1;
        if (from < 0 || to < 0 || to >= order.size()) {
            return;
        }
        Collections.swap(order, from, to);
        for (int i = 0; i < order.size(); i++) {
            order.get(i).moveTo(i + 1);
        }
    }

    private void requireFree(
            List<TermHistory> all, TermKind kind, Wording wording, @org.jspecify.annotations.Nullable String own) {
        boolean taken = all.stream()
                .filter(one -> one.term().kind() == kind && !one.isEnded())
                .filter(one -> !one.term().shortKey().equals(own))
                .anyMatch(one -> Folded.of(one.latest().wording().german()).equals(Folded.of(wording.german())));
        if (taken) {
            throw new RuleViolation("terms.name_taken").at("german");
        }
    }

    /** The name as it can stand in an address, with a number behind it if another word has that already. */
    static String freeKey(String name, Set<String> taken) {
        String plain = Folded.of(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String key = plain.isEmpty() ? "begriff" : plain.length() <= KEY ? plain : plain.substring(0, KEY);
        if (key.equals("new")) {
            key = "new-1";
        }
        String free = key;
        for (int number = 2; taken.contains(free); number++) {
            free = key + "-" + number;
        }
        return free;
    }

    private LocalDate today() {
        return PortalTime.dayOf(clock.instant());
    }
}
