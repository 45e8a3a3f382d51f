package org.einklang.portal.login.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.access.Role;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.portal.access.HeldSource;
import org.einklang.portal.access.Standing.Held;

/** Roles by groups at the provider: they follow the groups at each login from there, in both directions. */
@ApplicationScoped
public class GroupRoles implements HeldSource {

    private static final System.Logger LOG = System.getLogger(GroupRoles.class.getName());

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private OidcSettings settings;

    @Inject
    private Clock clock;

    @Inject
    private Event<GroupRolesFollowed> followed;

    /** Holds nothing where nobody can come in from a provider any more; a role for a partner holds while the person works there. */
    @Override
    public Stream<Held> of(PersonId person, LocalDate today) {
        return settings.isConfigured() ? holding(person) : Stream.empty();
    }

    /** What people hold in this cooperation by groups, as of their last login from there; for readings that ask for the right. */
    public List<OidcRole> in(CooperationId cooperation) {
        return listed("r.cooperationId = :place", cooperation.value());
    }

    /** Who administers the installation by a group; for readings that ask for the right. */
    public List<OidcRole> administrators() {
        return listed("r.role = :place", Role.ADMINISTRATOR);
    }

    private List<OidcRole> listed(String condition, Object place) {
        return settings.isConfigured()
                ? entities.createQuery("select r from OidcRole r where " + condition + " order by r.id", OidcRole.class)
                        .setParameter("place", place)
                        .getResultList()
                : List.of();
    }

    /** Gives what the groups bring now, takes what they no longer bring. */
    @Transactional
    void follow(PersonId person, Set<String> groups) {
        List<OidcRole> rows = rows(person);
        Set<Held> has = rows.stream().map(OidcRole::held).collect(Collectors.toSet());
        Set<Held> wanted = wanted(groups);
        rows.stream().filter(row -> !wanted.contains(row.held())).forEach(entities::remove);
        wanted.stream()
                .filter(held -> !has.contains(held))
                .forEach(held -> entities.persist(new OidcRole(person, held, clock.instant())));
        if (!has.equals(wanted)) {
            followed.fire(new GroupRolesFollowed(person));
        }
    }

    private Set<Held> wanted(Set<String> groups) {
        Map<String, String> roles = settings.roles();
        return groups.stream()
                .filter(roles::containsKey)
                .flatMap(group -> GroupGrant.all(roles.getOrDefault(group, "")).stream())
                .flatMap(grant -> held(grant).stream())
                .collect(Collectors.toSet());
    }

    private Optional<Held> held(GroupGrant grant) {
        if (grant.cooperation().isEmpty()) {
            return Optional.of(new Held(grant.role(), 0, 0, 0, 0));
        }
        Optional<Held> held = grant.partner().isEmpty() ? inCooperation(grant) : forPartner(grant);
        if (held.isEmpty()) {
            LOG.log(System.Logger.Level.WARNING, "einklang.oidc.roles names what does not exist here: {0}", grant);
        }
        return held;
    }

    private Optional<Held> inCooperation(GroupGrant grant) {
        return entities.createQuery("select c.id from Cooperation c where c.shortKey = :key", Long.class)
                .setParameter("key", grant.cooperation())
                .getResultStream()
                .map(cooperation -> new Held(grant.role(), cooperation, 0, 0, 0))
                .findFirst();
    }

    private Optional<Held> forPartner(GroupGrant grant) {
        return entities.createQuery(
                        "select c.id, p.id from Cooperation c, Participation t, Partner p where c.shortKey = :key"
                                + " and t.cooperationId = c.id and p.id = t.partnerId and p.shortName = :partner",
                        Object[].class)
                .setParameter("key", grant.cooperation())
                .setParameter("partner", grant.partner())
                .getResultStream()
                .map(row -> new Held(grant.role(), (Long) row[0], (Long) row[1], 0, 0))
                .findFirst();
    }

    private Stream<Held> holding(PersonId person) {
        return entities.createQuery(
                        "select r from OidcRole r, Person p where r.personId = :person and p.id = r.personId"
                                + " and (r.partnerId is null or r.partnerId = 0 or r.partnerId = p.partnerId)",
                        OidcRole.class)
                .setParameter("person", person.value())
                .getResultStream()
                .map(OidcRole::because);
    }

    private List<OidcRole> rows(PersonId person) {
        return entities.createQuery("select r from OidcRole r where r.personId = :person", OidcRole.class)
                .setParameter("person", person.value())
                .getResultList();
    }
}
