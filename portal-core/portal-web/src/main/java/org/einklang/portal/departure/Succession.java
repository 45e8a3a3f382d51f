package org.einklang.portal.departure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Handover;
import org.einklang.api.people.PersonId;
import org.einklang.portal.directory.Belonging;
import org.einklang.portal.directory.CorePermission;
import org.einklang.portal.directory.DirectoryChanged;
import org.einklang.portal.directory.DirectoryChanged.Act;
import org.einklang.portal.directory.Person;

/** What a person has in a cooperation, in all parts of the portal, goes to a successor: all of it, or nothing. */
@ApplicationScoped
public class Succession {

    @Inject
    @Any
    private Instance<Handover> handovers;

    @Inject
    private Access access;

    @Inject
    private Belonging belonging;

    @Inject
    private Event<DirectoryChanged> changed;

    /** What would change hands; empty if there is nothing. */
    public List<Handover.Kind> of(CooperationId cooperation, PersonId person) {
        access.require(CorePermission.KEEP_DIRECTORY, Scope.cooperation(cooperation));
        belonging.person(cooperation, person);
        return handovers.stream()
                .flatMap(handover -> handover.of(person, cooperation).stream())
                .filter(kind -> kind.number() > 0)
                .toList();
    }

    /** What of it can also go to somebody else, or to nobody. */
    public List<Handover.Single> singles(CooperationId cooperation, PersonId person) {
        access.require(CorePermission.KEEP_DIRECTORY, Scope.cooperation(cooperation));
        belonging.person(cooperation, person);
        return handovers.stream()
                .flatMap(handover -> handover.singles(person, cooperation).stream())
                .toList();
    }

    /**
     * Hands everything over with the day after the last one.
     *
     * @param wishes who gets which of the singles instead; empty if nobody does
     * @throws RuleViolation if a successor is the same person, works for another partner or is gone by then
     */
    @Transactional
    public void handOver(
            CooperationId cooperation,
            Person leaving,
            PersonId successor,
            LocalDate lastDay,
            Map<String, Optional<PersonId>> wishes) {
        access.require(CorePermission.KEEP_DIRECTORY, Scope.cooperation(cooperation));
        requireFit(cooperation, leaving, successor, lastDay);
        wishes.values().forEach(other -> other.ifPresent(person -> requireFit(cooperation, leaving, person, lastDay)));
        handovers.forEach(handover -> handover.handOver(leaving.personId(), successor, cooperation, lastDay, wishes));
        changed.fire(DirectoryChanged.person(cooperation, Act.HANDED_OVER, leaving.personId()));
    }

    private void requireFit(CooperationId cooperation, Person leaving, PersonId successor, LocalDate lastDay) {
        Person next = belonging.person(cooperation, successor);
        if (successor.equals(leaving.personId())) {
            throw new RuleViolation("people.leaving.successor_is_self").at("successor");
        }
        if (!next.partner().equals(leaving.partner())) {
            throw new RuleViolation("people.leaving.successor_of_other_partner").at("successor");
        }
        if (next.hasLeft(lastDay.plusDays(1))) {
            throw new RuleViolation("people.person.has_left").at("successor");
        }
    }
}
