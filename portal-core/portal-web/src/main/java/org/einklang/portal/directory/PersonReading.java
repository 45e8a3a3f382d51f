package org.einklang.portal.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.einklang.api.access.Access;
import org.einklang.api.access.Role;
import org.einklang.api.access.Scope;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.UnitId;
import org.einklang.portal.access.Standing.Held;
import org.einklang.portal.access.StandingReading;
import org.einklang.portal.directory.PersonFile.SeatHeld;

/** One person, for the members of the cooperation and for the person. */
@ApplicationScoped
public class PersonReading {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Belonging belonging;

    @Inject
    private StoredDirectory directory;

    @Inject
    private StandingReading standings;

    /** What colleagues may know. @throws org.einklang.api.NotVisible for people of other cooperations */
    public PersonFile file(CooperationId cooperation, PersonId id) {
        access.require(CorePermission.SEE_PERSON, new Scope.OfItem(id, Scope.cooperation(cooperation)));
        Person person = belonging.person(cooperation, id);
        Long number = person.unitId();
        Optional<Unit> unit = Optional.ofNullable(number).map(one -> entities.find(Unit.class, one));
        List<Held> held = standings.of(id).roles().stream()
                .filter(one -> one.cooperation() == cooperation.value())
                .toList();
        return new PersonFile(
                directory.person(id),
                unit.map(Unit::unitId),
                unit.map(Unit::name).orElse(""),
                unit.flatMap(Unit::lead)
                        .filter(lead -> !lead.equals(id))
                        .map(lead -> directory.person(lead).name())
                        .orElse(""),
                person.phone(),
                person.lastDay(),
                seats(held),
                roles(held),
                access.may(CorePermission.KEEP_DIRECTORY, Scope.cooperation(cooperation)) ? login(id) : "");
    }

    /** One unit of the cooperation. @throws org.einklang.api.NotVisible for units of other cooperations */
    public Unit unit(CooperationId cooperation, UnitId id) {
        access.require(CorePermission.SEE_DIRECTORY, Scope.cooperation(cooperation));
        return belonging.unit(cooperation, id);
    }

    private List<SeatHeld> seats(List<Held> held) {
        List<Held> seats = held.stream().filter(one -> one.body() != 0).toList();
        Map<BodyId, BodyCard> bodies = directory.bodies(
                seats.stream().map(one -> new BodyId(one.body())).distinct().toList());
        return seats.stream()
                .map(one -> new SeatHeld(Objects.requireNonNull(bodies.get(new BodyId(one.body()))), one.role()))
                .sorted(Comparator.comparing((SeatHeld seat) -> seat.body().level())
                        .thenComparing(seat -> seat.body().name()))
                .toList();
    }

    private static List<Role> roles(List<Held> held) {
        return held.stream()
                .filter(one -> one.body() == 0)
                .map(Held::role)
                .distinct()
                .sorted()
                .toList();
    }

    private String login(PersonId person) {
        return entities.createQuery("select a.login from Account a where a.personId = :person", String.class)
                .setParameter("person", person.value())
                .getResultStream()
                .findFirst()
                .orElse("");
    }
}
