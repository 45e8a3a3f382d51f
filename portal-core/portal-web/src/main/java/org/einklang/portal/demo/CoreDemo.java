package org.einklang.portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.einklang.api.access.Role;
import org.einklang.api.demo.DemoWorld;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.BodyLevel;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.VotingRight;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.body.Body;
import org.einklang.portal.body.Membership;
import org.einklang.portal.directory.Cooperation;
import org.einklang.portal.directory.CooperationFounded;
import org.einklang.portal.directory.Participation;
import org.einklang.portal.directory.Partner;
import org.einklang.portal.directory.Person;
import org.einklang.portal.directory.RoleAssignment;
import org.einklang.portal.directory.Unit;
import org.einklang.portal.directory.WornLook;
import org.einklang.portal.login.Account;
import org.einklang.portal.login.Passwords;

/**
 * The host's part of the example world: Lindental with three partners and a fourth one that has a limited view, and
 * Weidental, which shares the agency, and has two jobcenters.
 */
@ApplicationScoped
class CoreDemo {

    static final String PASSWORD = "einklang";

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Passwords passwords;

    @Inject
    private Clock clock;

    @Inject
    private Event<CooperationFounded> founded;

    private record World(
            LocalDate today, CooperationId cooperation, Map<String, PersonId> people, Map<String, BodyId> bodies)
            implements DemoWorld {

        @Override
        public PersonId person(String account) {
            return Objects.requireNonNull(people.get(account), account);
        }

        @Override
        public BodyId body(String key) {
            return Objects.requireNonNull(bodies.get(key), key);
        }
    }

    @Transactional
    DemoWorld plant() {
        LocalDate today = PortalTime.dayOf(clock.instant());
        Cooperation lindental = stored(new Cooperation("lindental", "Kooperation Lindental", "BW"));
        CooperationId cooperation = lindental.card().id();
        founded.fire(new CooperationFounded(cooperation));
        Map<String, Partner> partners = partners(lindental);
        Map<String, Person> people = people(partners);
        Map<String, PersonId> ids = new HashMap<>();
        people.forEach((login, person) -> ids.put(login, person.personId()));
        roles(cooperation, ids, partners);

        World world = new World(today, cooperation, ids, new HashMap<>());
        body(
                world,
                people,
                "trg",
                "Trägergruppe",
                BodyLevel.SPONSOR,
                List.of("leitung.stadt", "schrift.stadt", "leitung.agentur", "leitung.jobcenter"));
        body(
                world,
                people,
                "stg",
                "Steuerungsgruppe",
                BodyLevel.STEERING,
                List.of("steuerung.stadt", "schrift.stadt", "steuerung.agentur", "steuerung.jobcenter"));
        body(
                world,
                people,
                "ausb",
                "AG Ausbildung",
                BodyLevel.OPERATIONAL,
                List.of("team.jobcenter", "team.stadt", "team.agentur", "gastgeber.stadt"));
        weidental(partners, people, today);
        return world;
    }

    private Map<String, Partner> partners(Cooperation cooperation) {
        Map<String, Partner> partners = Map.of(
                DemoPeople.AGENCY, stored(new Partner("Agentur für Arbeit Lindental", "Agentur für Arbeit")),
                DemoPeople.JOBCENTER, stored(new Partner("Jobcenter Lindental", "Jobcenter")),
                DemoPeople.CITY, stored(new Partner("Stadt Lindental", "Stadt Lindental")),
                DemoPeople.WELFARE, stored(new Partner("Wohlfahrtsverband Lindental", "Wohlfahrtsverband")));
        int position = 1;
        for (String key : List.of(DemoPeople.AGENCY, DemoPeople.JOBCENTER, DemoPeople.CITY)) {
            entities.persist(new Participation(cooperation, partner(partners, key), position++));
        }
        entities.persist(new Participation(
                cooperation.card().id(), partner(partners, DemoPeople.WELFARE), position, Participation.Kind.LIMITED));
        return partners;
    }

    private Map<String, Person> people(Map<String, Partner> partners) {
        String hash = passwords.hashForDemo(PASSWORD);
        Map<String, Unit> units = new HashMap<>();
        Map<String, Person> people = new HashMap<>();
        for (DemoPeople.Somebody one : DemoPeople.ALL) {
            Partner partner = partner(partners, one.partner());
            Unit unit = units.computeIfAbsent(one.partner() + one.unit(), key -> stored(new Unit(partner, one.unit())));
            Person person = stored(
                    new Person(partner.partnerId(), one.name(), one.function(), one.login() + "@lindental.example")
                            .in(unit));
            entities.persist(new Account(person.personId(), one.login(), hash));
            people.put(one.login(), person);
        }
        return people;
    }

    private void roles(CooperationId cooperation, Map<String, PersonId> ids, Map<String, Partner> partners) {
        PersonId admin = id(ids, "admin");
        PersonId office = id(ids, "koordination");
        Instant begun = PortalTime.instantOf(PortalTime.dayOf(clock.instant()).minusYears(2), LocalTime.NOON);
        entities.persist(RoleAssignment.administrator(admin).given(admin, begun));
        entities.persist(RoleAssignment.inCooperation(office, Role.COORDINATOR, cooperation)
                .given(admin, begun));
        entities.persist(RoleAssignment.inCooperation(id(ids, "evaluation"), Role.EVALUATOR, cooperation)
                .given(office, begun));
        entities.persist(RoleAssignment.inCooperation(id(ids, "katalog.jobcenter"), Role.CATALOGUE_EDITOR, cooperation)
                .given(office, begun));
        List.of(DemoPeople.AGENCY, DemoPeople.JOBCENTER, DemoPeople.CITY).forEach(key -> {
            Partner partner = partner(partners, key);
            Map<String, Role> given = Map.of(
                    "leitung.", Role.PARTNER_LEAD,
                    "presse.", Role.PRESS_OFFICER,
                    "fortbildung.", Role.TRAINING_COORDINATOR);
            given.forEach((prefix, role) -> entities.persist(
                    RoleAssignment.forPartner(id(ids, prefix + key), role, cooperation, partner.partnerId())
                            .given(office, begun)));
        });
    }

    /** A body whose first seat is the chair, whose second is the secretary without a vote, and whose others vote. */
    private void body(
            World world, Map<String, Person> people, String key, String name, BodyLevel level, List<String> seats) {
        Body body = stored(new Body(world.cooperation(), key, name, level));
        world.bodies().put(key, body.card().id());
        LocalDate since = world.today().minusYears(2);
        for (int i = 0; i < seats.size(); i++) {
            Person person = Objects.requireNonNull(people.get(seats.get(i)));
            Role role = i == 0 ? Role.CHAIR : i == 1 ? Role.SECRETARY : Role.MEMBER;
            VotingRight vote = i == 1 ? VotingRight.NONE : VotingRight.VOTING;
            entities.persist(new Membership(body.card().id(), person.personId(), person.partner(), role, vote, since));
        }
    }

    private void weidental(Map<String, Partner> partners, Map<String, Person> people, LocalDate today) {
        Cooperation weidental = stored(new Cooperation("weidental", "Kooperation Landkreis Weidental", "BW"));
        founded.fire(new CooperationFounded(weidental.card().id()));
        weidental.wear(new WornLook("weidental", ""));
        Partner county = stored(new Partner("Landkreis Weidental", "Landkreis"));
        entities.persist(new Participation(weidental, partner(partners, DemoPeople.AGENCY), 1));
        entities.persist(new Participation(weidental, county, 2));
        Person head = account(county, "leitung.landkreis", "Sozialdezernat Weidental", "Leitung des Dezernats");
        Person office = account(county, "koordination.weidental", "Koordination Weidental", "Koordinationsstelle");
        Instant begun = PortalTime.instantOf(today.minusYears(2), LocalTime.NOON);
        entities.persist(RoleAssignment.inCooperation(
                        office.personId(), Role.COORDINATOR, weidental.card().id())
                .given(id(people, "admin").personId(), begun));
        World world = new World(today, weidental.card().id(), Map.of(), new HashMap<>());
        Map<String, Person> seats = new HashMap<>(people);
        seats.put("leitung.landkreis", head);
        int position = 3;
        for (String part : List.of("Nord", "Süd")) {
            Partner jobcenter = stored(new Partner("Jobcenter Weidental " + part, "Jobcenter " + part));
            entities.persist(new Participation(weidental, jobcenter, position++));
            seats.put(
                    part,
                    stored(new Person(
                            jobcenter.partnerId(),
                            "Leitung Jobcenter " + part,
                            "Geschäftsführung",
                            part.equals("Nord") ? "nord@weidental.example" : "sued@weidental.example")));
        }
        body(
                world,
                seats,
                "stg",
                "Kooperationsausschuss",
                BodyLevel.STEERING,
                List.of("steuerung.agentur", "leitung.landkreis", "Nord", "Süd"));
    }

    private Person account(Partner partner, String login, String name, String function) {
        Person person = stored(new Person(partner.partnerId(), name, function, login + "@weidental.example"));
        entities.persist(new Account(person.personId(), login, passwords.hashForDemo(PASSWORD)));
        return person;
    }

    private <T> T stored(T thing) {
        entities.persist(thing);
        return thing;
    }

    private static Partner partner(Map<String, Partner> partners, String key) {
        return Objects.requireNonNull(partners.get(key), key);
    }

    private static <T> T id(Map<String, T> ids, String login) {
        return Objects.requireNonNull(ids.get(login), login);
    }
}
