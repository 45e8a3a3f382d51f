package org.einklang.portal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.audit.Audited;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.api.privacy.PersonalData;
import org.einklang.api.search.SearchChanges;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.audit.Involved;
import org.einklang.portal.directory.Belonging;
import org.einklang.portal.directory.HeldElsewhere;
import org.einklang.portal.directory.Person;

/**
 * Erases somebody who has left: every part removes or makes anonymous what it holds, the entry loses the name, and all of it
 * happens in one transaction or not at all. Their number stays in what they did, and in the records that were approved.
 */
@ApplicationScoped
public class PersonErasure {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    @Any
    private Instance<PersonalData> parts;

    @Inject
    private Access access;

    @Inject
    private Belonging belonging;

    @Inject
    private HeldElsewhere elsewhere;

    @Inject
    private SearchChanges search;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    @Inject
    private Event<Audited> happened;

    /** What would become of what. @throws RuleViolation if the person has not left, or is erased already */
    public ErasurePlan plan(CooperationId cooperation, PersonId id) {
        access.require(PrivacyPermission.ERASE_PERSON, Scope.cooperation(cooperation));
        Person person = belonging.person(cooperation, id);
        requireGone(person);
        return new ErasurePlan(
                person.name(),
                pseudonym(id),
                parts().flatMap(part -> steps(part, id)).toList());
    }

    /**
     * Erases the person.
     *
     * @param typed the name, as a sign that this one is meant
     * @throws RuleViolation if another name was typed, the person has not left, is erased already, or the partner works in
     *     another cooperation, too, for which the person who acts may not do this
     */
    @Transactional
    public void erase(CooperationId cooperation, PersonId id, String typed) {
        access.require(PrivacyPermission.ERASE_PERSON, Scope.cooperation(cooperation));
        Person person = belonging.person(cooperation, id);
        requireGone(person);
        if (!person.name().equals(typed.strip())) {
            throw new RuleViolation("privacy.erasure.other_name").at("typed");
        }
        requireRightEverywhere(person);
        elsewhere.requireNothingBeyond(id, cooperation);
        forget(person);
        happened.fire(new PersonErased(cooperation, id, person.mark()));
    }

    /**
     * Erases again those who came back with a backup, also if they had not left yet when it was made; nobody acts.
     *
     * @param before those who had been erased
     * @return how many it was
     */
    @Transactional
    int again(Collection<ErasedPerson> before) {
        int number = 0;
        for (ErasedPerson one : before) {
            Person person = entities.find(Person.class, one.number());
            if (person != null && person.mark() == one.mark() && !person.isForgotten()) {
                if (!hasLeft(person)) {
                    person.leaveAfter(PortalTime.dayOf(clock.instant()).minusDays(1));
                }
                forget(person);
                cooperations(person)
                        .forEach(where -> happened.fire(new PersonErasedAgain(where, new PersonId(one.number()))));
                number++;
            }
        }
        return number;
    }

    /** Everybody who is erased. */
    @Transactional
    List<ErasedPerson> erased() {
        return entities.createQuery("select p from Person p where p.erasedOn is not null order by p.id", Person.class)
                .getResultStream()
                .map(person -> new ErasedPerson(person.id(), person.mark()))
                .toList();
    }

    private void forget(Person person) {
        PersonId id = person.personId();
        parts().forEach(part -> part.erase(id));
        person.forget(pseudonym(id), clock.instant());
        search.changed(Involved.person(id));
    }

    /** Whether somebody who may could erase this person now. */
    public boolean mayErase(CooperationId cooperation, PersonId id) {
        Person person = belonging.person(cooperation, id);
        return access.may(PrivacyPermission.ERASE_PERSON, Scope.cooperation(cooperation))
                && hasLeft(person)
                && !person.isForgotten();
    }

    private void requireGone(Person person) {
        if (person.isForgotten()) {
            throw new RuleViolation("privacy.erasure.done_before");
        }
        if (!hasLeft(person)) {
            throw new RuleViolation("privacy.erasure.still_here");
        }
    }

    private boolean hasLeft(Person person) {
        return person.hasLeft(PortalTime.dayOf(clock.instant()));
    }

    private void requireRightEverywhere(Person person) {
        boolean everywhere = cooperations(person).stream()
                .allMatch(one -> access.may(PrivacyPermission.ERASE_PERSON, Scope.cooperation(one)));
        if (!everywhere) {
            throw new RuleViolation("privacy.erasure.elsewhere");
        }
    }

    private List<CooperationId> cooperations(Person person) {
        return entities.createQuery(
                        "select t.cooperationId from Participation t where t.partnerId = :partner", Long.class)
                .setParameter("partner", person.partner().value())
                .getResultStream()
                .map(CooperationId::new)
                .toList();
    }

    private String pseudonym(PersonId id) {
        return texts.get(Locale.GERMAN, "privacy.erasure.pseudonym", String.valueOf(id.value()));
    }

    private Stream<PersonalData> parts() {
        return StreamSupport.stream(parts.spliterator(), false).sorted(Comparator.comparing(PersonalData::module));
    }

    private static Stream<ErasurePlan.Step> steps(PersonalData part, PersonId person) {
        return part.export(person).entrySet().stream()
                .map(entry -> new ErasurePlan.Step(
                        part.fate(entry.getKey()), part.module(), entry.getKey(), number(entry.getValue())))
                .filter(step -> step.number() > 0)
                .sorted(Comparator.comparing(ErasurePlan.Step::key));
    }

    private static int number(Object held) {
        if (held instanceof Collection<?> rows) {
            return rows.size();
        }
        return held instanceof Map<?, ?> one && one.isEmpty() ? 0 : 1;
    }
}
