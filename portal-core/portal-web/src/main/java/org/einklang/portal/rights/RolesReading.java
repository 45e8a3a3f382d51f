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
import org.einklang.portal.login.oidc.GroupRoles;
import org.einklang.portal.login.oidc.OidcRole;

/** Who holds which given role, and who has held it. Each list takes three statements, however long it is. */
@ApplicationScoped
public class RolesReading {

    /** The roles that are given in a cooperation, for the whole of it or for a partner. */
    static final Set<Role> GIVEN_HERE = Stream.concat(
                    GivableRole.IN_COOPERATION.stream(), GivableRole.FOR_PARTNER.stream())
            .collect(Collectors.toUnmodifiableSet());

    /** How much of the past is shown. */
    static final int MOST = 20;

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
    private GroupRoles groups;

    @Inject
    private Directory directory;

    @Inject
    private Access access;

    /** The roles that hold in the cooperation, also those that the authority's groups bring. */
    public List<Holding> held(CooperationId cooperation) {
        access.require(CorePermission.GIVE_ROLES, Scope.cooperation(cooperation));
        return named(assignments.in(cooperation, GIVEN_HERE), groups.in(cooperation));
    }

    /** The roles that were withdrawn last in the cooperation. */
    public List<Holding> past(CooperationId cooperation) {
        access.require(CorePermission.GIVE_ROLES, Scope.cooperation(cooperation));
        return named(assignments.past(cooperation, GIVEN_HERE, MOST), List.of());
    }

    /** The administrators of the installation, also those whom the authority's groups bring. */
    public List<Holding> administrators() {
        access.require(CorePermission.APPOINT_ADMINISTRATORS, Scope.installation());
        return named(assignments.administrators(), groups.administrators());
    }

    /** All cooperations of the installation, and how many people coordinate each. */
    public List<Coordinated> cooperations() {
        access.require(CorePermission.APPOINT_ADMINISTRATORS, Scope.installation());
        return assignments.coordinated();
    }

    /** Those that were given, then those that groups bring. */
    private List<Holding> named(List<RoleAssignment> given, List<OidcRole> brought) {
        Map<PersonId, PersonCard> cards = directory.people(Stream.concat(
                        given.stream().flatMap(RolesReading::everybodyIn),
                        brought.stream().map(OidcRole::person))
                .collect(Collectors.toSet()));
        return Stream.concat(
                        given.stream()
                                .filter(one -> cards.containsKey(one.person()))
                                .map(one -> holding(one, cards)),
                        brought.stream()
                                .flatMap(one -> Stream.ofNullable(cards.get(one.person()))
                                        .map(card -> holding(one, card))))
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
                one.withdrawnBy().map(cards::get).map(PersonCard::name),
                false);
    }

    private static Holding holding(OidcRole one, PersonCard card) {
        return new Holding(
                0,
                one.role(),
                one.partner(),
                one.person(),
                card.name(),
                card.partnerName(),
                Optional.of(one.since()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true);
    }
}
