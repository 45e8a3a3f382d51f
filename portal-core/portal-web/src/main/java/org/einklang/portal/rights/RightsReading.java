package org.einklang.portal.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.api.access.Permission;
import org.einklang.api.access.Role;
import org.einklang.api.access.Scope;
import org.einklang.api.audit.AccessLog;
import org.einklang.api.people.CooperationCard;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.text.Texts;
import org.einklang.portal.access.Standing;
import org.einklang.portal.access.Standing.Held;
import org.einklang.portal.access.StandingReading;
import org.einklang.portal.audit.Involved;
import org.einklang.portal.directory.Cooperation;
import org.einklang.portal.directory.CorePermission;

/**
 * What somebody may do, and why: in a cooperation, for its coordinator; everywhere, for the person themselves. It asks the
 * same {@link Standing} that decides, so it tells what is true.
 */
@ApplicationScoped
public class RightsReading {

    private static final long INSTALLATION = 0;

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private StandingReading standings;

    @Inject
    private Assignments assignments;

    @Inject
    private RightsInWords words;

    @Inject
    private GroundsInWords grounds;

    @Inject
    private Directory directory;

    @Inject
    private Texts texts;

    @Inject
    private Access access;

    @Inject
    private AccessLog accessLog;

    /**
     * A person and what they may do here.
     *
     * @param person who
     * @param rights what they may do here
     */
    public record Report(PersonCard person, RightsInPlace rights) {}

    /** What the person may do in the cooperation; they can see that somebody has looked. @throws NotVisible if they have nothing to do with it */
    public Report of(PersonId person, CooperationCard cooperation) {
        return of(person, cooperation, Integer.MAX_VALUE);
    }

    /** The same, of each right no more than so many grounds: who sits in a hundred bodies may most things a hundred times. */
    Report of(PersonId person, CooperationCard cooperation, int most) {
        access.require(CorePermission.SEE_RIGHTS, Scope.cooperation(cooperation.id()));
        Standing standing = standings.of(person);
        long here = cooperation.id().value();
        if (!standing.isMemberOf(here) && !assignments.takesPart(person, cooperation.id())) {
            throw new NotVisible(person + " has nothing to do with " + cooperation.id());
        }
        if (!person.equals(access.me())) {
            accessLog.seen(Involved.person(person), cooperation.id());
        }
        List<Held> roles = standing.roles().stream()
                .filter(held -> held.cooperation() == here)
                .toList();
        return new Report(
                directory.person(person),
                in(here, cooperation.name(), new Standing(roles), grounds.names(roles), most));
    }

    /** What the person who acts may do, cooperation by cooperation, and in the installation if there is anything. */
    public List<RightsInPlace> mine() {
        return mine(Integer.MAX_VALUE);
    }

    /** The same, of each right no more than so many grounds in each place. */
    List<RightsInPlace> mine(int most) {
        Standing standing = standings.of(access.me());
        GroundsInWords.Names names = grounds.names(standing.roles());
        Stream<RightsInPlace> cooperations =
                cooperations(standing).map(card -> in(card.id().value(), card.name(), standing, names, most));
        RightsInPlace installation = in(INSTALLATION, texts.get("rights.installation"), standing, names, most);
        return Stream.concat(cooperations, Stream.of(installation).filter(RightsInPlace::isAnything))
                .toList();
    }

    private RightsInPlace in(long cooperation, String name, Standing standing, GroundsInWords.Names names, int most) {
        return new RightsInPlace(
                name,
                words.areas().stream()
                        .map(area -> new RightsInPlace.Area(
                                area.title(),
                                area.permissions().stream()
                                        .map(permission -> right(
                                                permission, carrying(permission, standing, cooperation), names, most))
                                        .toList()))
                        .toList());
    }

    private RightsInPlace.Right right(
            Permission permission, List<Held> carrying, GroundsInWords.Names names, int most) {
        return new RightsInPlace.Right(
                words.of(permission),
                carrying.stream()
                        .limit(most)
                        .map(held -> grounds.told(held, names))
                        .toList(),
                carrying.size(),
                carrying.isEmpty()
                        ? permission.roles().stream().sorted().map(words::name).toList()
                        : List.of());
    }

    /** What carries the right here; owning things is no role that anybody is given, so it is added for all who are here. */
    private static List<Held> carrying(Permission permission, Standing standing, long cooperation) {
        Stream<Held> here = standing.grounds(permission).filter(held -> held.cooperation() == cooperation);
        boolean owns = permission.roles().contains(Role.OWNER) && standing.isMemberOf(cooperation);
        Stream<Held> all = owns ? Stream.concat(here, Stream.of(new Held(Role.OWNER, cooperation, 0, 0, 0))) : here;
        return all.toList();
    }

    private Stream<CooperationCard> cooperations(Standing standing) {
        List<Long> ids = standing.roles().stream()
                .map(Held::cooperation)
                .filter(number -> number != INSTALLATION)
                .distinct()
                .toList();
        return ids.isEmpty()
                ? Stream.empty()
                : entities.createQuery(
                                "select c from Cooperation c where c.id in :ids order by c.name", Cooperation.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .map(Cooperation::card);
    }
}
