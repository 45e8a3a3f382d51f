package org.einklang.portal.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.access.Role;
import org.einklang.api.access.Scope;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.api.search.Findable;
import org.einklang.api.search.SearchSource;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.item.StoredIds;

/** People who are there today, by name, function, unit, partner and the seats that they hold; once for each cooperation. */
@ApplicationScoped
class FindablePeople implements SearchSource {

    static final String TYPE = "person";

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    private record HeldSeat(long person, Role role, CooperationId cooperation, String body, long number) {}

    @Override
    public String module() {
        return "core";
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String kind() {
        return "core.search.kind.person";
    }

    @Override
    public long count() {
        return StoredIds.count(entities, Person.class);
    }

    @Override
    public List<String> ids(String after, int most) {
        return StoredIds.after(entities, Person.class, after, most);
    }

    @Override
    public List<Findable> describe(Collection<String> ids) {
        LocalDate today = PortalTime.dayOf(clock.instant());
        List<Long> numbers = StoredIds.numbers(ids);
        Map<Long, List<HeldSeat>> seats = seats(numbers, today);
        return entities.createQuery(
                        "select p, r, u.name, t.cooperationId from Person p join Partner r on r.id = p.partnerId"
                                + " join Participation t on t.partnerId = r.id left join Unit u on u.id = p.unitId"
                                + " where p.id in :ids and (p.lastDay is null or p.lastDay >= :today)",
                        Object[].class)
                .setParameter("ids", numbers)
                .setParameter("today", today)
                .getResultStream()
                .map(row -> person(
                        (Person) row[0],
                        (Partner) row[1],
                        Objects.requireNonNullElse((String) row[2], ""),
                        new CooperationId((Long) row[3]),
                        seats.getOrDefault(((Person) row[0]).id(), List.of())))
                .toList();
    }

    private Map<Long, List<HeldSeat>> seats(List<Long> people, LocalDate today) {
        return entities.createQuery(
                        "select m.personId, m.role, b.cooperationId, b.name, b.id from Membership m, Body b"
                                + " where b.id = m.bodyId and b.archivedOn is null and m.personId in :people"
                                + " and m.from <= :today and (m.until is null or m.until >= :today)",
                        Object[].class)
                .setParameter("people", people)
                .setParameter("today", today)
                .getResultStream()
                .map(row -> new HeldSeat(
                        (Long) row[0], (Role) row[1], new CooperationId((Long) row[2]), (String) row[3], (Long) row[4]))
                .collect(Collectors.groupingBy(HeldSeat::person));
    }

    private Findable person(
            Person person, Partner partner, String unit, CooperationId here, List<HeldSeat> everywhere) {
        List<HeldSeat> seats = everywhere.stream()
                .filter(seat -> seat.cooperation().equals(here))
                .toList();
        Findable found = Findable.of(new ItemRef("core", TYPE, String.valueOf(person.id())), here, person.name())
                .text(Stream.of(person.function(), unit, partner.name())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")))
                .words(person.mail(), person.phone(), partner.shortName())
                .people(Set.of(person.personId()))
                .dependsOn(new ItemRef("core", "partner", String.valueOf(partner.id())))
                .seenBy(CorePermission.SEE_PERSON, new Scope.OfItem(person.personId(), Scope.cooperation(here)));
        Long of = person.unitId();
        if (of != null) {
            found.dependsOn(new ItemRef("core", "unit", String.valueOf(of)));
        }
        for (HeldSeat seat : seats) {
            found.text(texts.get(Locale.GERMAN, "core.role." + seat.role()) + ": " + seat.body())
                    .words(texts.get(Locale.ENGLISH, "core.role." + seat.role()))
                    .dependsOn(new ItemRef("core", "body", String.valueOf(seat.number())));
        }
        return found;
    }
}
