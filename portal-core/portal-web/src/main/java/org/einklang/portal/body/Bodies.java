package org.einklang.portal.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.einklang.api.NotVisible;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.portal.directory.Person;

/** Bodies, seats and deputies out of the database, each answer in one statement; rights are asked for by the use cases. */
@ApplicationScoped
class Bodies {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    /** The body with this number. @throws NotVisible if there is none */
    Body body(BodyId id) {
        Body body = entities.find(Body.class, id.value());
        if (body == null) {
            throw new NotVisible("no " + id);
        }
        return body;
    }

    /** The body with this number while its seats change: who changes them as well waits. */
    Body bodyToSeat(BodyId id) {
        Body body = body(id);
        entities.lock(body, LockModeType.PESSIMISTIC_WRITE);
        return body;
    }

    /** The body with this key. @throws NotVisible if the cooperation has none */
    Body body(CooperationId cooperation, String key) {
        return found(cooperation, key).orElseThrow(() -> new NotVisible("no body " + key));
    }

    /** The body with this key, if the cooperation has one. */
    Optional<Body> found(CooperationId cooperation, String key) {
        return entities.createQuery(
                        "select b from Body b where b.cooperationId = :cooperation and b.shortKey = :key", Body.class)
                .setParameter("cooperation", cooperation.value())
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** These bodies with their rules, in this order. */
    List<Body> all(List<BodyId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<BodyId, Body> found = new HashMap<>();
        entities.createQuery("select b from Body b where b.id in :ids", Body.class)
                .setParameter("ids", ids.stream().map(BodyId::value).toList())
                .getResultStream()
                .forEach(body -> found.put(body.card().id(), body));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** The seat, or somebody who may stand in, with this number. @throws NotVisible if there is none */
    Membership membership(long id) {
        Membership membership = entities.find(Membership.class, id);
        if (membership == null) {
            throw new NotVisible("no seat " + id);
        }
        return membership;
    }

    /** The deputising with this number. @throws NotVisible if there is none */
    Deputising deputising(long id) {
        Deputising deputising = entities.find(Deputising.class, id);
        if (deputising == null) {
            throw new NotVisible("no deputising " + id);
        }
        return deputising;
    }

    /** Memberships of a body that do not end before this day. */
    List<Membership> memberships(BodyId body, LocalDate from) {
        return entities.createQuery(
                        "select m from Membership m where m.bodyId = :body"
                                + " and (m.until is null or m.until >= :day) order by m.partnerId, m.id",
                        Membership.class)
                .setParameter("body", body.value())
                .setParameter("day", from)
                .getResultList();
    }

    /** Deputisings in a body that do not end before this day. */
    List<Deputising> deputisings(BodyId body, LocalDate from) {
        return entities.createQuery(
                        "select d from Deputising d, Membership m where m.id = d.seatId and m.bodyId = :body"
                                + " and d.until >= :day order by d.from, d.id",
                        Deputising.class)
                .setParameter("body", body.value())
                .setParameter("day", from)
                .getResultList();
    }

    /** Who sits in the body from this day on, two statements. */
    SeatPlan plan(BodyId body, LocalDate from) {
        return new SeatPlan(
                memberships(body, from).stream().map(Membership::held).toList(),
                deputisings(body, from).stream().map(Deputising::actsFor).toList());
    }

    /** The seats of a body that somebody left and nobody has filled since, the oldest first. */
    List<Membership> vacant(BodyId body, LocalDate today) {
        return entities.createQuery(
                        "select m from Membership m where m.bodyId = :body and m.leftVacant = true and m.until < :today"
                                + " order by m.until, m.id",
                        Membership.class)
                .setParameter("body", body.value())
                .setParameter("today", today)
                .getResultList();
    }

    /** The same for several bodies, still one statement. */
    Map<BodyId, List<HeldSeat>> vacant(List<BodyId> bodies, LocalDate today) {
        return bodies.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select m from Membership m where m.bodyId in :bodies and m.leftVacant = true"
                                        + " and m.until < :today order by m.until, m.id",
                                Membership.class)
                        .setParameter(
                                "bodies", bodies.stream().map(BodyId::value).toList())
                        .setParameter("today", today)
                        .getResultStream()
                        .map(Membership::held)
                        .collect(Collectors.groupingBy(seat -> seat.seat().body()));
    }

    /** Those of these people who have left, or work for no partner of the cooperation; one statement. */
    Set<PersonId> gone(Collection<PersonId> people, CooperationId cooperation, LocalDate today) {
        return people.isEmpty()
                ? Set.of()
                : entities.createQuery(
                                "select p.id from Person p where p.id in :people and (p.lastDay < :today or not exists"
                                        + " (select t.position from Participation t where t.partnerId = p.partnerId"
                                        + " and t.cooperationId = :cooperation))",
                                Long.class)
                        .setParameter(
                                "people", people.stream().map(PersonId::value).toList())
                        .setParameter("cooperation", cooperation.value())
                        .setParameter("today", today)
                        .getResultStream()
                        .map(PersonId::new)
                        .collect(Collectors.toSet());
    }

    /** The person, if their partner takes part in the cooperation. @throws NotVisible otherwise */
    Person takingPart(PersonId id, CooperationId cooperation) {
        Person person = entities.find(Person.class, id.value());
        if (person == null || !takesPart(person.partner(), cooperation)) {
            throw new NotVisible("no person " + id + " in " + cooperation);
        }
        return person;
    }

    /** Whether the partner takes part in the cooperation. */
    boolean takesPart(PartnerId partner, CooperationId cooperation) {
        return !entities.createQuery(
                        "select t.position from Participation t where t.partnerId = :partner"
                                + " and t.cooperationId = :cooperation",
                        Integer.class)
                .setParameter("partner", partner.value())
                .setParameter("cooperation", cooperation.value())
                .getResultList()
                .isEmpty();
    }
}
