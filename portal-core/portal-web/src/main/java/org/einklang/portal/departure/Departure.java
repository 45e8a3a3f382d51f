package org.einklang.portal.departure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.directory.Belonging;
import org.einklang.portal.directory.CorePermission;
import org.einklang.portal.directory.DirectoryChanged;
import org.einklang.portal.directory.DirectoryChanged.Act;
import org.einklang.portal.directory.HeldElsewhere;
import org.einklang.portal.directory.Person;
import org.einklang.portal.directory.SharedPartners;
import org.einklang.portal.login.AccountSecured;

/**
 * A person leaves, in one step: the last day is entered, and everything they have goes to a successor. From the day after
 * they cannot log in, and nobody can choose them any more; what they did keeps their name.
 */
@ApplicationScoped
public class Departure {

    @Inject
    private Access access;

    @Inject
    private Belonging belonging;

    @Inject
    private HeldElsewhere elsewhere;

    @Inject
    private SharedPartners others;

    @Inject
    private Succession succession;

    @Inject
    private Clock clock;

    @Inject
    private Event<DirectoryChanged> changed;

    @Inject
    private Event<AccountSecured> secured;

    /** The same without wishes. */
    @Transactional
    public void leave(CooperationId cooperation, PersonId id, LocalDate lastDay, Optional<PersonId> successor) {
        access.require(CorePermission.KEEP_DIRECTORY, Scope.cooperation(cooperation));
        leave(cooperation, id, lastDay, successor, Map.of());
    }

    /**
     * The person leaves.
     *
     * @param wishes what does not go to the successor, by the key of the single: to whom else, or to nobody
     * @throws RuleViolation without a successor for what there is, for oneself, and for who is the last in a role
     */
    @Transactional
    public void leave(
            CooperationId cooperation,
            PersonId id,
            LocalDate lastDay,
            Optional<PersonId> successor,
            Map<String, Optional<PersonId>> wishes) {
        access.require(CorePermission.KEEP_DIRECTORY, Scope.cooperation(cooperation));
        Person person = belonging.person(cooperation, id);
        if (id.equals(access.me())) {
            throw new RuleViolation("people.leaving.own");
        }
        elsewhere.requireOthers(id);
        if (successor.isEmpty() && !succession.of(cooperation, id).isEmpty()) {
            throw new RuleViolation("people.leaving.successor_missing").at("successor");
        }
        successor.ifPresent(next -> succession.handOver(cooperation, person, next, lastDay, wishes));
        person.leaveAfter(lastDay);
        if (lastDay.isBefore(PortalTime.dayOf(clock.instant()))) {
            secured.fire(new AccountSecured(id, ""));
        }
        changed.fire(DirectoryChanged.person(cooperation, Act.PERSON_LEAVES, id));
        others.leaves(cooperation, id);
    }

    /** The person stays after all, or comes back; what has changed hands stays with the successor. */
    @Transactional
    public void stay(CooperationId cooperation, PersonId id) {
        access.require(CorePermission.KEEP_DIRECTORY, Scope.cooperation(cooperation));
        belonging.person(cooperation, id).stay();
        changed.fire(DirectoryChanged.person(cooperation, Act.PERSON_STAYS, id));
    }
}
