package org.einklang.portal.body;

import static org.einklang.api.people.BodyLevel.ADVISORY;
import static org.einklang.api.people.BodyLevel.EXTERNAL;
import static org.einklang.api.people.BodyLevel.OPERATIONAL;
import static org.einklang.api.people.BodyLevel.SPONSOR;
import static org.einklang.api.people.ParticipationLevel.DECISION;
import static org.einklang.api.people.ParticipationLevel.EXECUTION;
import static org.einklang.api.people.ParticipationLevel.PLANNING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.einklang.api.access.Role;
import org.einklang.api.demo.DemoWorld;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.BodyLevel;
import org.einklang.api.people.BodyRules;
import org.einklang.api.people.Cadence;
import org.einklang.api.people.ParticipationLevel;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.UnitId;
import org.einklang.api.people.VotingRight;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.demo.HostDemo;
import org.einklang.portal.directory.Person;

/**
 * Bodies of the example world: what each is for, who appointed it, who stands in for whom. In AG Weiterbildung somebody
 * deputises right now, its composition breaks a rule and it has not met for long, so that one sees how that is told; in AG
 * Familie und Beruf somebody has left, nobody has followed yet, and a meeting is soon due. Five months ago somebody stood in for
 * the agency in the steering group.
 */
@ApplicationScoped
class BodiesDemo implements HostDemo {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Bodies bodies;

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void plant(DemoWorld world) {
        existing(world);
        BodyId training = training(world);
        families(world);
        advisory(world);
        mandates(world);
        history(world, training);
    }

    private void existing(DemoWorld world) {
        LocalDate start = world.today().minusYears(2);
        give(
                world,
                "trg",
                charter -> charter.toDo(
                                "Verantwortet die Zusammenarbeit der drei Partner.",
                                "- Grundsätze und Handlungsfelder der Kooperation beschließen\n"
                                        + "- den gemeinsamen Jahresarbeitsplan genehmigen")
                        .with(BodyRules.usual(SPONSOR).byName())
                        .during(start, null));
        give(
                world,
                "stg",
                charter -> charter.appointedBy(world.body("trg"))
                        .toDo(
                                "Steuert, was die Partner gemeinsam planen.",
                                "- Ziele und Zielgruppen festlegen\n- den Jahresarbeitsplan aufstellen\n"
                                        + "- operative Arbeitsgruppen einsetzen")
                        .during(start, null));
        give(
                world,
                "ausb",
                charter -> RhythmOfDemo.IN_TIME.in(
                        charter.appointedBy(world.body("stg"))
                                .toDo(
                                        "Plant Angebote am Übergang von der Schule in den Beruf.",
                                        "- Bedarf erheben\n- Maßnahmen abstimmen\n- Schnittstellen beschreiben")
                                .during(start, world.today().plusYears(1)),
                        OPERATIONAL,
                        world.today()));
        for (String lead : List.of("team.agentur", "team.jobcenter", "team.stadt")) {
            byOffice(seat(world, "ausb", lead), person(world, lead));
        }
        Membership agency = seat(world, "stg", "steuerung.agentur");
        deputy(world, agency, "fortbildung.agentur");
        YearMonth then = YearMonth.from(world.today().minusMonths(5));
        entities.persist(
                new Deputising(agency.id(), world.person("fortbildung.agentur"), then.atDay(1), then.atEndOfMonth()));
        deputy(world, seat(world, "stg", "steuerung.jobcenter"), "katalog.jobcenter");
    }

    /** The agency votes twice although parity is wanted, and the chair is on holiday. */
    private BodyId training(DemoWorld world) {
        BodyRules usual = BodyRules.usual(OPERATIONAL);
        BodyRules rules = new BodyRules(
                Cadence.everyMonths(3),
                usual.quorum(),
                usual.decision(),
                usual.minutes(),
                usual.demand(),
                true,
                usual.levels());
        BodyId body = body(
                world,
                "weit",
                OPERATIONAL,
                Charter.usual("AG Weiterbildung", OPERATIONAL)
                        .appointedBy(world.body("stg"))
                        .toDo("Stimmt Weiterbildung und Qualifizierung ab.", "- Bedarf der Betriebe zusammenführen")
                        .during(world.today().minusMonths(8), world.today().plusDays(45))
                        .with(rules));
        Membership chair = seat(world, body, "fortbildung.jobcenter", Role.CHAIR, VotingRight.VOTING);
        seat(world, body, "fortbildung.stadt", Role.SECRETARY, VotingRight.VOTING);
        seat(world, body, "fortbildung.agentur", Role.MEMBER, VotingRight.VOTING);
        seat(world, body, "presse.agentur", Role.MEMBER, VotingRight.VOTING);
        deputy(world, chair, "katalog.jobcenter");
        entities.persist(new Deputising(
                chair.id(),
                world.person("katalog.jobcenter"),
                world.today().minusDays(2),
                world.today().plusDays(12)));
        return body;
    }

    private void families(DemoWorld world) {
        LocalDate since = world.today().minusMonths(10);
        BodyId body = body(
                world,
                "fam",
                OPERATIONAL,
                RhythmOfDemo.SOON
                        .in(
                                Charter.usual("AG Familie und Beruf", OPERATIONAL)
                                        .appointedBy(world.body("stg"))
                                        .toDo(
                                                "Sorgt für Betreuung, die zu Arbeitszeiten passt.",
                                                "- Randzeiten erfassen"),
                                OPERATIONAL,
                                world.today())
                        .during(since, null));
        Membership chair = seat(world, body, "gastgeber.stadt", Role.CHAIR, VotingRight.VOTING, since);
        deputy(world, chair, "fortbildung.stadt");
        seat(world, body, "presse.jobcenter", Role.SECRETARY, VotingRight.VOTING, since);
        seat(world, body, "presse.agentur", Role.MEMBER, VotingRight.VOTING, since);
        seat(world, body, "team.jobcenter", Role.MEMBER, VotingRight.ADVISORY, since)
                .leaveVacant(world.today().minusDays(12), entities::remove);
    }

    private void advisory(DemoWorld world) {
        BodyId body = body(
                world,
                "brt",
                ADVISORY,
                RhythmOfDemo.SOON.in(
                        Charter.usual("Beirat Arbeit und Bildung", ADVISORY)
                                .appointedBy(world.body("trg"))
                                .toDo("Berät die Kooperation aus der Sicht der Betriebe und Schulen.", ""),
                        ADVISORY,
                        world.today()));
        seat(world, body, "fortbildung.agentur", Role.CHAIR, VotingRight.ADVISORY);
        seat(world, body, "fortbildung.stadt", Role.SECRETARY, VotingRight.NONE);
    }

    private void mandates(DemoWorld world) {
        BodyId youth = body(
                world,
                "jha",
                EXTERNAL,
                Charter.usual("Jugendhilfeausschuss", EXTERNAL)
                        .toDo("Entscheidet über die Jugendhilfe der Stadt.", "")
                        .of("", person(world, "leitung.stadt").partner()));
        Membership seat = seat(world, youth, "leitung.agentur", Role.MEMBER, VotingRight.VOTING);
        deputy(world, seat, "steuerung.jobcenter");
        BodyId board = body(
                world,
                "verw",
                EXTERNAL,
                Charter.usual("Verwaltungsausschuss der Agentur", EXTERNAL)
                        .toDo("Überwacht und berät die Agentur.", "")
                        .of("", person(world, "leitung.agentur").partner()));
        Membership soon = seat(world, board, "leitung.stadt", Role.MEMBER, VotingRight.ADVISORY);
        soon.hold(new SeatTerms(
                Role.MEMBER, VotingRight.ADVISORY, DECISION, world.today().plusDays(40)));
        body(
                world,
                "kreis",
                EXTERNAL,
                Charter.usual("Bildungsbeirat des Landkreises", EXTERNAL)
                        .toDo("Berät den Landkreis bei der Schulentwicklung.", "")
                        .of("Landkreis Weidental", null));
    }

    private void history(DemoWorld world, BodyId body) {
        PersonId secretary = world.person("schrift.stadt");
        Instant then = PortalTime.instantOf(world.today().minusMonths(8), LocalTime.of(9, 30));
        entities.persist(new BodyChange(body, secretary, then, "appointed", "", ""));
        Instant lately = PortalTime.instantOf(world.today().minusDays(9), LocalTime.of(14, 5));
        entities.persist(new BodyChange(
                body,
                secretary,
                lately,
                "cadence",
                Told.words("bodies.cadence.open"),
                Told.words("bodies.cadence.every", 1, 3)));
    }

    private void give(DemoWorld world, String key, UnaryOperator<Charter> change) {
        Body body = bodies.body(world.body(key));
        body.give(change.apply(Charter.usual(body.card().name(), body.card().level())));
        ParticipationLevel first = body.card().level() == OPERATIONAL ? EXECUTION : DECISION;
        List<Membership> seats = bodies.memberships(world.body(key), world.today());
        for (int i = 0; i < seats.size(); i++) {
            level(seats.get(i), i % 2 == 0 ? first : PLANNING);
        }
    }

    private BodyId body(DemoWorld world, String key, BodyLevel level, Charter charter) {
        Body body = new Body(world.cooperation(), key, level, charter);
        entities.persist(body);
        return body.card().id();
    }

    private Membership seat(DemoWorld world, BodyId body, String account, Role role, VotingRight vote) {
        return seat(world, body, account, role, vote, world.today().minusMonths(8));
    }

    private Membership seat(
            DemoWorld world, BodyId body, String account, Role role, VotingRight vote, LocalDate since) {
        Person person = person(world, account);
        Membership seat = new Membership(body, person.personId(), person.partner(), role, vote, since);
        entities.persist(seat);
        level(seat, role == Role.MEMBER ? EXECUTION : PLANNING);
        return seat;
    }

    private Membership seat(DemoWorld world, String key, String account) {
        PersonId person = world.person(account);
        return bodies.memberships(world.body(key), world.today()).stream()
                .filter(seat -> seat.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private void deputy(DemoWorld world, Membership seat, String account) {
        Person person = person(world, account);
        Days days = new Days(world.today().minusMonths(6), null);
        entities.persist(Membership.standIn(seat, person.personId(), person.partner(), Role.DEPUTY, days));
    }

    private static void level(Membership seat, ParticipationLevel level) {
        SeatTerms terms = seat.terms();
        seat.hold(new SeatTerms(terms.role(), terms.votingRight(), level, terms.until()));
    }

    /** Sits there as lead of the unit. */
    private static void byOffice(Membership seat, Person lead) {
        SeatTerms terms = seat.terms();
        UnitId unit = new UnitId(Objects.requireNonNull(lead.unitId()));
        seat.hold(new SeatTerms(terms.role(), terms.votingRight(), terms.level(), terms.until(), unit));
    }

    private Person person(DemoWorld world, String account) {
        return bodies.takingPart(world.person(account), world.cooperation());
    }
}
