package org.einklang.portal.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Role;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.BodyRules;
import org.einklang.api.people.CooperationCard;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.Seat;
import org.einklang.portal.body.ActsFor;
import org.einklang.portal.body.Body;
import org.einklang.portal.body.Deputising;
import org.einklang.portal.body.HeldSeat;
import org.einklang.portal.body.Membership;
import org.einklang.portal.body.SeatPlan;

/** The directory out of the host's database; each answer is one statement. */
@ApplicationScoped
public class StoredDirectory implements Directory {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private BodyCards cards;

    @Override
    public Optional<CooperationCard> cooperation(String key) {
        return wholeCooperation(key).map(Cooperation::card);
    }

    /** The cooperation with this key, with what only the host wants to know of it. */
    public Optional<Cooperation> wholeCooperation(String key) {
        return entities.createQuery("select c from Cooperation c where c.shortKey = :key", Cooperation.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    @Override
    public CooperationCard cooperation(CooperationId id) {
        return found(entities.find(Cooperation.class, id.value()), id).card();
    }

    /** The partners of the cooperation, always in the same order. */
    public List<Partner> partners(CooperationId cooperation) {
        return entities.createQuery(
                        "select p from Partner p, Participation t where t.partnerId = p.id"
                                + " and t.cooperationId = :cooperation order by t.position",
                        Partner.class)
                .setParameter("cooperation", cooperation.value())
                .getResultList();
    }

    @Override
    public Map<PartnerId, String> partnersOf(CooperationId cooperation) {
        Map<PartnerId, String> all = new LinkedHashMap<>();
        partners(cooperation).forEach(partner -> all.put(new PartnerId(partner.id()), partner.shortName()));
        return all;
    }

    /** Those of them whose people have a limited view. */
    public Set<PartnerId> partnersWithLimitedView(CooperationId cooperation) {
        return entities.createQuery(
                        "select t.partnerId from Participation t where t.cooperationId = :cooperation"
                                + " and t.kind = :limited",
                        Long.class)
                .setParameter("cooperation", cooperation.value())
                .setParameter("limited", Participation.Kind.LIMITED)
                .getResultStream()
                .map(PartnerId::new)
                .collect(Collectors.toSet());
    }

    @Override
    public List<BodyCard> bodies(CooperationId cooperation) {
        return cards.of(cooperation);
    }

    @Override
    public Map<BodyId, BodyCard> bodies(Collection<BodyId> ids) {
        return cards.of(ids);
    }

    @Override
    public BodyCard body(BodyId id) {
        return found(entities.find(Body.class, id.value()), id).card();
    }

    @Override
    public Optional<BodyCard> body(CooperationId cooperation, String key) {
        return cards.of(cooperation, key);
    }

    @Override
    public Map<PartnerId, String> partnerNames(Collection<PartnerId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery("select p from Partner p where p.id in :ids", Partner.class)
                        .setParameter("ids", ids.stream().map(PartnerId::value).toList())
                        .getResultStream()
                        .collect(Collectors.toMap(partner -> new PartnerId(partner.id()), Partner::shortName));
    }

    @Override
    public List<Seat> seats(BodyId body, LocalDate on) {
        return entities.createQuery(
                        "select m from Membership m where m.bodyId = :body and m.standsInFor is null"
                                + " and m.from <= :day and (m.until is null or m.until >= :day)"
                                + " order by m.partnerId, m.id",
                        Membership.class)
                .setParameter("body", body.value())
                .setParameter("day", on)
                .getResultStream()
                .map(Membership::seat)
                .sorted(Comparator.comparing(Seat::role))
                .toList();
    }

    @Override
    public Set<PersonId> delegates(BodyId body, LocalDate on) {
        return entities.createQuery(
                        "select m.personId from Membership m where m.bodyId = :body and m.role = :delegate"
                                + " and m.from <= :day and (m.until is null or m.until >= :day)",
                        Long.class)
                .setParameter("body", body.value())
                .setParameter("delegate", Role.DELEGATE)
                .setParameter("day", on)
                .getResultStream()
                .map(PersonId::new)
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<BodyCard> appointing(BodyId body) {
        return cards.appointing(body);
    }

    @Override
    public List<Seat> actingSeats(BodyId body, LocalDate on) {
        return actingSeats(List.of(body), on).getOrDefault(body, List.of());
    }

    /** The same for several bodies, still one statement; bodies without seats are missing. */
    public Map<BodyId, List<Seat>> actingSeats(Collection<BodyId> bodies, LocalDate on) {
        if (bodies.isEmpty()) {
            return Map.of();
        }
        List<Object[]> rows = entities.createQuery(
                        "select m, d from Membership m left join Deputising d on d.seatId = m.id"
                                + " and d.from <= :day and d.until >= :day"
                                + " where m.bodyId in :bodies and m.standsInFor is null"
                                + " and m.from <= :day and (m.until is null or m.until >= :day)"
                                + " order by m.partnerId, m.id",
                        Object[].class)
                .setParameter("bodies", bodies.stream().map(BodyId::value).toList())
                .setParameter("day", on)
                .getResultList();
        Map<BodyId, List<HeldSeat>> held = rows.stream()
                .map(row -> ((Membership) row[0]).held())
                .distinct()
                .collect(Collectors.groupingBy(seat -> seat.seat().body()));
        List<ActsFor> acting = rows.stream()
                .map(row -> row[1])
                .filter(Objects::nonNull)
                .map(row -> ((Deputising) row).actsFor())
                .toList();
        Map<BodyId, List<Seat>> seats = new LinkedHashMap<>();
        held.forEach((body, own) -> seats.put(
                body,
                new SeatPlan(own, acting)
                        .actingOn(on).stream()
                                .sorted(Comparator.comparing(Seat::role))
                                .toList()));
        return seats;
    }

    @Override
    public BodyRules rules(BodyId body) {
        return found(entities.find(Body.class, body.value()), body).rules();
    }

    @Override
    public Map<PersonId, PersonCard> people(Collection<PersonId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<PersonId, PersonCard> cards = new LinkedHashMap<>();
        entities.createQuery(
                        "select p.id, p.name, p.function, p.partnerId, r.shortName, p.mail, p.language"
                                + " from Person p, Partner r where r.id = p.partnerId and p.id in :ids",
                        Object[].class)
                .setParameter("ids", ids.stream().map(PersonId::value).toList())
                .getResultStream()
                .map(StoredDirectory::card)
                .forEach(card -> cards.put(card.id(), card));
        return cards;
    }

    @Override
    public PersonCard person(PersonId id) {
        return entities.createQuery(
                        "select p, r.shortName from Person p, Partner r where r.id = p.partnerId and p.id = :id",
                        Object[].class)
                .setParameter("id", id.value())
                .getResultStream()
                .map(row -> card((Person) row[0], (String) row[1]))
                .findFirst()
                .orElseThrow(() -> new NotVisible("no " + id));
    }

    private static PersonCard card(Object[] row) {
        return new PersonCard(
                new PersonId((Long) row[0]),
                (String) row[1],
                (String) row[2],
                new PartnerId((Long) row[3]),
                (String) row[4],
                (String) row[5],
                Locale.forLanguageTag((String) row[6]));
    }

    static PersonCard card(Person person, String partnerName) {
        return new PersonCard(
                person.personId(),
                person.name(),
                person.function(),
                person.partner(),
                partnerName,
                person.mail(),
                person.locale());
    }

    private static <T> T found(@org.jspecify.annotations.Nullable T thing, Object id) {
        if (thing == null) {
            throw new NotVisible("no " + id);
        }
        return thing;
    }
}
