package org.einklang.portal.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.access.Access;
import org.einklang.api.access.Role;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.directory.CorePermission;
import org.einklang.portal.directory.RoleAssignment;

/** Who holds which given role, and who has held it. Each list takes two statements, however long it is. */
@ApplicationScoped
public class RolesReading {

    /** The roles that are given in a cooperation, for the whole of it or for a partner. */
    static final Set<Role> GIVEN_HERE = Stream.concat(
                    GivableRole.IN_COOPERATION.stream(), GivableRole.FOR_PARTNER.stream())
            .collect(Collectors.toUnmodifiableSet());

    /** How much of the past is shown. */
    static final int MOST = 50;

    /**
     * A cooperation as administrators see it: that it exists, and whether somebody coordinates it.
     *
     * @param id its number
     * @param name its name
     * @param coordinators how many people coordinate it
     */
    public record Coordinated(long id, String name, long coordinators) {}

    @Inject
    private Assignments assignments;

    @Inject
    private Directory directory;

    @Inject
    private Access access;

    /** The roles that hold in the cooperation. */
    public List<Holding> held(CooperationId cooperation) {
        access.require(CorePermission.GIVE_ROLES, Scope.cooperation(cooperation));
        return named(assignments.in(cooperation, GIVEN_HERE));
    }

    /** The roles that were withdrawn last in the cooperation. */
    public List<Holding> past(CooperationId cooperation) {
        access.require(CorePermission.GIVE_ROLES, Scope.cooperation(cooperation));
        return named(assignments.past(cooperation, GIVEN_HERE, MOST));
    }

    /** The administrators of the installation. */
    public List<Holding> administrators() {
        access.require(CorePermission.APPOINT_ADMINISTRATORS, Scope.installation());
        return named(assignments.administrators());
    }

    /** All cooperations of the installation, and how many people coordinate each. */
    public List<Coordinated> cooperations() {
        access.require(CorePermission.APPOINT_ADMINISTRATORS, Scope.installation());
        return assignments.coordinated();
    }

    private List<Holding> named(List<RoleAssignment> found) {
        Map<PersonId, PersonCard> cards = directory.people(
                found.stream().flatMap(RolesReading::everybodyIn).collect(Collectors.toSet()));
        return found.stream()
                .filter(one -> cards.containsKey(one.person()))
                .map(one -> holding(one, cards))
                .toList();
    }

    private static Stream<PersonId> everybodyIn(RoleAssignment one) {
        return Stream.of(Optional.of(one.person()), one.givenBy(), one.withdrawnBy())
                .flatMap(Optional::stream);
    }

    private static Holding holding(RoleAssignment one, Map<PersonId, PersonCard> cards) {
        PersonCard card = Objects.requireNonNull(cards.get(one.person()));
        return new Holding(
                one.id(),
                one.role(),
                one.partner(),
                one.person(),
                card.name(),
                card.partnerName(),
                one.givenOn().map(PortalTime::dayOf),
                one.givenBy().map(cards::get).map(PersonCard::name),
                one.withdrawnOn().map(PortalTime::dayOf),
                one.withdrawnBy().map(cards::get).map(PersonCard::name));
    }
}
