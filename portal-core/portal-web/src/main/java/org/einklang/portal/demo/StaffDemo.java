package org.einklang.portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.einklang.api.access.Role;
import org.einklang.api.demo.DemoWorld;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.BodyLevel;
import org.einklang.api.people.VotingRight;
import org.einklang.api.task.NewTask;
import org.einklang.portal.absence.Absence;
import org.einklang.portal.body.Body;
import org.einklang.portal.body.Membership;
import org.einklang.portal.directory.Partner;
import org.einklang.portal.directory.Person;
import org.einklang.portal.directory.Unit;
import org.einklang.portal.job.Job;
import org.einklang.portal.task.Task;

/**
 * The offices behind the people with accounts: units as trees with their leads, colleagues with telephones, who is away,
 * who has left or will leave, and a body in which a partner with a limited view sits.
 */
@ApplicationScoped
class StaffDemo implements HostDemo {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void plant(DemoWorld world) {
        Map<String, Partner> partners = partners();
        Map<String, Person> people = all("select p from Person p", Person.class).stream()
                .collect(Collectors.toMap(Person::name, one -> one));
        Map<String, Unit> units = units(partners);
        for (DemoStaff.Colleague one : DemoStaff.PEOPLE) {
            people.put(
                    one.name(),
                    colleague(partner(partners, one.partner()), one, unit(units, one.partner(), one.unit())));
        }
        arrange(units, people);
        telephones(people);
        comeAndGo(world, people, units);
        away(world, people);
        network(world, people);
        weidental(partner(partners, DemoPeople.COUNTY));
    }

    private Map<String, Partner> partners() {
        Map<String, String> keys = Map.of(
                "Agentur für Arbeit", DemoPeople.AGENCY,
                "Jobcenter", DemoPeople.JOBCENTER,
                "Stadt Lindental", DemoPeople.CITY,
                "Wohlfahrtsverband", DemoPeople.WELFARE,
                "Landkreis", DemoPeople.COUNTY);
        return all("select r from Partner r", Partner.class).stream()
                .filter(one -> keys.containsKey(one.shortName()))
                .collect(Collectors.toMap(one -> Objects.requireNonNull(keys.get(one.shortName())), one -> one));
    }

    /** Those in which people with accounts work are there already. */
    private Map<String, Unit> units(Map<String, Partner> partners) {
        Map<Long, String> keys = new HashMap<>();
        partners.forEach((key, partner) -> keys.put(partner.id(), key));
        Map<String, Unit> units = all("select u from Unit u", Unit.class).stream()
                .collect(Collectors.toMap(
                        unit -> keys.get(unit.partnerId()) + " " + unit.name(),
                        unit -> unit,
                        (a, b) -> a,
                        HashMap::new));
        for (DemoStaff.Place place : DemoStaff.PLACES) {
            units.computeIfAbsent(
                    place.partner() + " " + place.name(),
                    key -> stored(new Unit(partner(partners, place.partner()), place.name())));
        }
        return units;
    }

    private void arrange(Map<String, Unit> units, Map<String, Person> people) {
        for (DemoStaff.Place place : DemoStaff.PLACES) {
            Unit unit = unit(units, place.partner(), place.name());
            if (!place.parent().isEmpty()) {
                unit.moveBelow(unit(units, place.partner(), place.parent()));
            }
            if (!place.lead().isEmpty()) {
                unit.beLedBy(person(people, place.lead()));
            }
        }
    }

    private Person colleague(Partner partner, DemoStaff.Colleague one, Unit unit) {
        String mail = one.name()
                        .toLowerCase(Locale.GERMAN)
                        .replace("ä", "ae")
                        .replace("ö", "oe")
                        .replace("ü", "ue")
                        .replace("ß", "ss")
                        .replaceAll("[^a-z0-9]+", ".")
                + "@lindental.example";
        return stored(new Person(partner.partnerId(), one.name(), one.function(), mail).in(unit));
    }

    /** Numbers that belong to nobody: the Federal Network Agency keeps them free for stories. */
    private static void telephones(Map<String, Person> people) {
        List<Person> sorted = people.values().stream()
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .toList();
        for (int i = 0; i < sorted.size(); i++) {
            sorted.get(i).reachAt(String.format("069 90009 %03d", 100 + i));
        }
    }

    private void comeAndGo(DemoWorld world, Map<String, Person> people, Map<String, Unit> units) {
        person(people, "Grundsicherung im Alter").leaveAfter(world.today().minusDays(40));
        person(people, "Leistung Wohnen").leaveAfter(world.today().plusDays(25));
        Person moved = person(people, "Vermittlung Ausbildung");
        entities.persist(new Job(
                moved.personId(),
                moved.partner(),
                unit(units, DemoPeople.JOBCENTER, "Team Vermittlung 25 plus"),
                "Vermittlung 25 plus",
                world.today().plusDays(20)));
    }

    private void away(DemoWorld world, Map<String, Person> people) {
        LocalDate today = world.today();
        Person lead = person(people, "Leitung Maßnahmeplanung");
        stored(new Absence(
                lead.personId(),
                today.minusDays(3),
                today.plusDays(11),
                Optional.of(world.person("katalog.jobcenter")),
                today));
        stored(new Task(
                new NewTask(
                        world.cooperation(),
                        lead.personId(),
                        "Freie Plätze für das nächste Quartal melden",
                        today.plusDays(6),
                        new ItemRef("core", "person", String.valueOf(lead.id()))),
                world.person("koordination"),
                clock.instant()));
        stored(new Absence(
                person(people, "Internet und soziale Medien").personId(),
                today.minusDays(1),
                today.plusDays(6),
                Optional.of(world.person("presse.stadt")),
                today));
        stored(new Absence(
                person(people, "Teamleitung Arbeitsvermittlung 1").personId(),
                today.plusDays(14),
                today.plusDays(28),
                Optional.of(person(people, "Teamleitung Arbeitsvermittlung 2").personId()),
                today));
    }

    /** Advises on arriving; the welfare association has a seat, and sees nothing beyond. */
    private void network(DemoWorld world, Map<String, Person> people) {
        Body body = stored(new Body(world.cooperation(), "ankommen", "Netzwerk Ankommen", BodyLevel.ADVISORY));
        seat(world, body, person(people, "Leitung Fachstelle Migration"), Role.CHAIR, VotingRight.VOTING);
        seat(world, body, person(people, "Vermittlung Geflüchtete"), Role.MEMBER, VotingRight.VOTING);
        seat(world, body, person(people, "Beratungsstelle Wohlfahrt"), Role.MEMBER, VotingRight.ADVISORY);
    }

    private void seat(DemoWorld world, Body body, Person person, Role role, VotingRight vote) {
        entities.persist(new Membership(
                body.card().id(),
                person.personId(),
                person.partner(),
                role,
                vote,
                world.today().minusYears(1)));
    }

    private void weidental(Partner county) {
        Unit department = stored(new Unit(county, "Sozialdezernat"));
        Unit office = stored(new Unit(county, "Kreisjugendamt"));
        office.moveBelow(department);
        Unit integration = stored(new Unit(county, "Stabsstelle Integration"));
        integration.moveBelow(department);
        Map.of(
                        "Leitung Kreisjugendamt", office,
                        "Jugendhilfeplanung Weidental", office,
                        "Integration Weidental", integration,
                        "Bildungsbüro Weidental", department)
                .forEach((name, unit) -> {
                    String mail =
                            name.toLowerCase(Locale.GERMAN).replace("ü", "ue").replaceAll("[^a-z0-9]+", ".")
                                    + "@weidental.example";
                    stored(new Person(county.partnerId(), name, "", mail).in(unit));
                });
    }

    private <T> List<T> all(String query, Class<T> type) {
        return entities.createQuery(query, type).getResultList();
    }

    private <T> T stored(T thing) {
        entities.persist(thing);
        return thing;
    }

    private static Partner partner(Map<String, Partner> partners, String key) {
        return Objects.requireNonNull(partners.get(key), key);
    }

    private static Unit unit(Map<String, Unit> units, String partner, String name) {
        return Objects.requireNonNull(units.get(partner + " " + name), name);
    }

    private static Person person(Map<String, Person> people, String name) {
        return Objects.requireNonNull(people.get(name), name);
    }
}
