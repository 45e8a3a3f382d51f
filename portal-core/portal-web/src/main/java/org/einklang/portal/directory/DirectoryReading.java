package org.einklang.portal.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonCard;
import org.einklang.api.time.PortalTime;

/** What the directory pages show, only to members of the cooperation. */
@ApplicationScoped
public class DirectoryReading {

    private static final String HERE = " and (p.lastDay is null or p.lastDay >= :today)";

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private StoredDirectory directory;

    @Inject
    private Clock clock;

    /** The bodies of the cooperation; with a limited view those in which one sits. */
    public List<BodyCard> bodies(CooperationId cooperation) {
        access.require(CorePermission.SEE_OWN_THINGS, Scope.cooperation(cooperation));
        List<BodyCard> all = directory.bodies(cooperation);
        if (access.may(CorePermission.SEE_DIRECTORY, Scope.cooperation(cooperation))) {
            return all;
        }
        Set<BodyId> mine = access.bodiesWhere(CorePermission.SEE_OWN_BODY, cooperation);
        return all.stream().filter(body -> mine.contains(body.id())).toList();
    }

    /** The body with this key. @throws NotVisible if the cooperation has none, or none that one may see */
    public BodyCard body(CooperationId cooperation, String key) {
        return bodies(cooperation).stream()
                .filter(body -> body.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotVisible("no body " + key));
    }

    /** The partners of the cooperation, always in the same order. */
    public List<Partner> partners(CooperationId cooperation) {
        access.require(CorePermission.SEE_DIRECTORY, Scope.cooperation(cooperation));
        return directory.partners(cooperation);
    }

    /** The people who work for the cooperation's partners today, by partner and name. */
    public List<PersonCard> people(CooperationId cooperation) {
        access.require(CorePermission.SEE_DIRECTORY, Scope.cooperation(cooperation));
        return entities.createQuery(
                        "select p, r.shortName from Person p, Partner r, Participation t where r.id = p.partnerId"
                                + " and t.partnerId = r.id and t.cooperationId = :cooperation" + HERE
                                + " order by t.position, p.sortName, p.id",
                        Object[].class)
                .setParameter("cooperation", cooperation.value())
                .setParameter("today", PortalTime.dayOf(clock.instant()))
                .getResultStream()
                .map(row -> StoredDirectory.card((Person) row[0], (String) row[1]))
                .toList();
    }

    /**
     * The people who are there today and whose name, function or partner contains every word that was typed, by name.
     *
     * @param most how many at most
     */
    public List<PersonCard> peopleLike(CooperationId cooperation, String typed, int most) {
        access.require(CorePermission.SEE_DIRECTORY, Scope.cooperation(cooperation));
        List<String> words = Arrays.stream(typed.toLowerCase(Locale.GERMAN).split("[\\s·,]+"))
                .filter(word -> !word.isEmpty())
                .limit(5)
                .toList();
        StringBuilder condition = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            condition
                    .append(" and lower(concat(p.name, ' ', p.function, ' ', r.shortName)) like :word")
                    .append(i)
                    .append(" escape '!'");
        }
        TypedQuery<Object[]> query = entities.createQuery(
                        "select p, r.shortName from Person p, Partner r, Participation t where r.id = p.partnerId"
                                + " and t.partnerId = r.id and t.cooperationId = :cooperation" + HERE + condition
                                + " order by p.name",
                        Object[].class)
                .setParameter("cooperation", cooperation.value())
                .setParameter("today", PortalTime.dayOf(clock.instant()))
                .setMaxResults(most);
        for (int i = 0; i < words.size(); i++) {
            query.setParameter("word" + i, "%" + words.get(i).replaceAll("[!%_]", "!$0") + "%");
        }
        return query.getResultStream()
                .map(row -> StoredDirectory.card((Person) row[0], (String) row[1]))
                .toList();
    }
}
