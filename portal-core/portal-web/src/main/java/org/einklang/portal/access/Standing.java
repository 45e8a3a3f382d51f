package org.einklang.portal.access;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.access.Permission;
import org.einklang.api.access.Role;
import org.einklang.api.access.Scope;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;

/**
 * Everything a person holds today, and the rules by which a role carries a right (rules.md, scopes and roles): roles hold
 * where they were given and in what lies inside; nothing crosses cooperations; there are no rights across partners. Never
 * changes; a page asks it a hundred times.
 */
public final class Standing {

    /** A person who holds nothing. */
    static final Standing NOTHING = new Standing(List.of());

    private final List<Held> roles;
    private final Set<Long> memberOf;
    private final List<Held> all;
    private final Map<Role, List<Held>> byRole;

    /** Somebody with a full view wherever they hold something. */
    public Standing(List<Held> roles) {
        this(roles, Set.of());
    }

    /**
     * Somebody who holds this.
     *
     * @param roles what the person holds
     * @param limited the cooperations of which the person has a limited view only
     */
    public Standing(List<Held> roles, Set<Long> limited) {
        this.roles = List.copyOf(roles);
        memberOf = roles.stream()
                .filter(held -> held.cooperation() != 0 && held.role() != Role.UNIT_LEAD)
                .map(Held::cooperation)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        all = Stream.concat(
                        roles.stream(),
                        memberOf.stream().map(here -> new Held(membership(limited.contains(here)), here, 0, 0, 0)))
                .toList();
        byRole = all.stream()
                .collect(Collectors.groupingBy(Held::role, () -> new EnumMap<>(Role.class), Collectors.toList()));
    }

    /** Which of the two kinds of membership a seat or a role gives. */
    private static Role membership(boolean limited) {
        return limited ? Role.LIMITED_MEMBER : Role.COOPERATION_MEMBER;
    }

    /** What the person holds. */
    public List<Held> roles() {
        return roles;
    }

    /**
     * A role, where it was given, and why; a number of 0 stands for "not given there".
     *
     * @param role which role
     * @param cooperation 0 for the installation
     * @param partner 0 unless it is a role of a partner
     * @param unit 0 unless it is a role of a unit
     * @param body 0 unless it is a seat in a body
     * @param reason how it came about; only told, never asked when rights are checked
     */
    public record Held(Role role, long cooperation, long partner, long unit, long body, Reason reason) {

        /** A role whose holder belongs to the cooperation; the reason is the usual one for such a role, without a day. */
        public Held(Role role, long cooperation, long partner, long unit, long body) {
            this(role, cooperation, partner, unit, body, usual(role));
        }

        /** The same for this reason. */
        public Held because(Reason other) {
            return new Held(role, cooperation, partner, unit, body, other);
        }

        private static Reason usual(Role role) {
            return switch (role.kind()) {
                case BODY -> new Reason.Seated(Optional.empty());
                case UNIT -> new Reason.Leading(Optional.empty());
                case ITEM -> new Reason.Owning();
                default ->
                    role == Role.COOPERATION_MEMBER || role == Role.LIMITED_MEMBER
                            ? new Reason.Belonging()
                            : new Reason.Given(Optional.empty(), Optional.empty());
            };
        }
    }

    /** Whether this standing carries the right in this scope. */
    public boolean carries(Permission permission, Scope scope) {
        for (Role role : permission.roles()) {
            for (Held held : byRole.getOrDefault(role, List.of())) {
                if (covers(held, scope)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * What carries the right somewhere: roles that are held, and membership, which follows from them. The page that explains
     * rights tells just this, so it cannot say anything else than what is checked.
     */
    public Stream<Held> grounds(Permission permission) {
        return all.stream().filter(held -> permission.roles().contains(held.role()));
    }

    /**
     * Whether the person has a seat or a role in the cooperation, so that its addresses exist for them. Leading a unit is
     * none of them: its partner may take part in several cooperations, and its people need not.
     */
    public boolean isMemberOf(long cooperation) {
        return memberOf.contains(cooperation);
    }

    /** The bodies of the cooperation in which this standing carries the right by a seat. */
    public Set<BodyId> bodiesWhere(Permission permission, CooperationId cooperation) {
        return roles.stream()
                .filter(held -> held.body() != 0 && held.cooperation() == cooperation.value())
                .filter(held -> permission.roles().contains(held.role()))
                .map(held -> new BodyId(held.body()))
                .collect(Collectors.toSet());
    }

    private static boolean covers(Held held, Scope scope) {
        return switch (held.role().kind()) {
            case INSTALLATION -> scope instanceof Scope.Installation;
            case COOPERATION -> held.cooperation() != 0 && held.cooperation() == cooperationOf(scope);
            case PARTNER ->
                outermost(scope) instanceof Scope.OfPartner partner
                        && held.partner() == partner.partner().value()
                        && held.cooperation() == partner.cooperation().value();
            case UNIT ->
                outermost(scope) instanceof Scope.OfUnit unit
                        && held.unit() == unit.unit().value()
                        && held.cooperation() == unit.cooperation().value();
            case BODY ->
                outermost(scope) instanceof Scope.OfBody body
                        && held.body() == body.body().value()
                        && held.cooperation() == body.cooperation().value();
            case ITEM -> false;
        };
    }

    /** The place in which an item lives; any other scope itself. */
    private static Scope outermost(Scope scope) {
        return scope instanceof Scope.OfItem item ? outermost(item.within()) : scope;
    }

    static long cooperationOf(Scope scope) {
        if (scope instanceof Scope.OfItem item) {
            return cooperationOf(item.within());
        } else if (scope instanceof Scope.OfCooperation cooperation) {
            return cooperation.cooperation().value();
        } else if (scope instanceof Scope.OfPartner partner) {
            return partner.cooperation().value();
        } else if (scope instanceof Scope.OfUnit unit) {
            return unit.cooperation().value();
        } else if (scope instanceof Scope.OfBody body) {
            return body.cooperation().value();
        }
        return 0;
    }
}
