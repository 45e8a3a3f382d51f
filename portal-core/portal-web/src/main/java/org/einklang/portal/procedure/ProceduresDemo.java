package org.einklang.portal.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.einklang.api.access.Acting;
import org.einklang.api.approval.ApprovalRounds;
import org.einklang.api.approval.Choice;
import org.einklang.api.approval.RoundCard;
import org.einklang.api.demo.DemoWorld;
import org.einklang.api.money.CostSharing;
import org.einklang.api.money.CostSharing.Way;
import org.einklang.api.money.Money;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.demo.HostDemo;
import org.einklang.portal.directory.Partner;
import org.einklang.portal.directory.StoredDirectory;

/** Two written procedures of the steering group: one that is carried as soon as its last answer is there, and one in which answers are missing. */
@ApplicationScoped
public class ProceduresDemo implements HostDemo {

    /** Number of the one on the fair. */
    static final int FAIR = 1;

    /** Whose answer on the fair is still missing. */
    static final String LAST = "steuerung.jobcenter";

    private static final String SECRETARY = "schrift.stadt";

    @Inject
    private Procedures procedures;

    @Inject
    private ApprovalRounds rounds;

    @Inject
    private Directory directory;

    @Inject
    private StoredDirectory partners;

    @Inject
    private Acting acting;

    @Override
    public int order() {
        return 200;
    }

    @Override
    public void plant(DemoWorld world) {
        WrittenProcedure fair = start(
                world,
                12,
                new Procedures.Proposal(
                        "Stand auf der Ausbildungsmesse gemeinsam bezahlen",
                        "Die drei Partner treten auf der Ausbildungsmesse mit **einem** Stand auf.\n\n"
                                + "- Miete und Aufbau tragen alle drei zu gleichen Teilen\n"
                                + "- Standdienst: jeder Partner zwei Personen je Tag",
                        world.today().plusDays(2),
                        false,
                        costs(world, Money.euros(2_450), Way.EQUAL, 1, 1, 1)));
        answer(
                world,
                fair,
                9,
                everybody(fair).stream()
                        .filter(person -> !person.equals(world.person(LAST)))
                        .toList());
        WrittenProcedure flyer = start(
                world,
                4,
                new Procedures.Proposal(
                        "Faltblatt „Wege nach der Schule“ neu auflegen",
                        "Das Faltblatt nennt noch die alten Sprechzeiten. Wir legen es mit 3.000 Stück neu auf.\n\n"
                                + "Wer mehr davon auslegt, trägt auch mehr von den Kosten.",
                        world.today().plusDays(10),
                        false,
                        costs(world, Money.euros(640), Way.PERCENT, 5_000, 2_500, 2_500)));
        answer(world, flyer, 3, List.of(world.person("steuerung.agentur")));
    }

    /** Divided among the first three partners, in their order. */
    private CostSharing costs(DemoWorld world, Money amount, Way way, long... weights) {
        Map<PartnerId, Long> parts = new LinkedHashMap<>();
        List<Partner> all = partners.partners(world.cooperation());
        for (int at = 0; at < weights.length && at < all.size(); at++) {
            parts.put(all.get(at).partnerId(), weights[at]);
        }
        return CostSharing.divide(amount, way, parts);
    }

    private WrittenProcedure start(DemoWorld world, int daysAgo, Procedures.Proposal proposal) {
        List<WrittenProcedure> started = new ArrayList<>();
        acting.as(
                world.person(SECRETARY),
                morning(world.today().minusDays(daysAgo)),
                () -> started.add(procedures.start(directory.body(world.body("stg")), proposal)));
        return started.get(0);
    }

    private void answer(DemoWorld world, WrittenProcedure procedure, int daysAgo, List<PersonId> people) {
        RoundCard round = round(procedure);
        for (PersonId person : people) {
            acting.as(
                    person,
                    morning(world.today().minusDays(daysAgo)),
                    () -> round.voices().stream()
                            .filter(voice -> person.equals(voice.voter().person()))
                            .forEach(voice -> rounds.answer(voice.number(), round.version(), Choice.YES, "")));
        }
    }

    private List<PersonId> everybody(WrittenProcedure procedure) {
        return round(procedure).voices().stream()
                .flatMap(voice -> Stream.ofNullable(voice.voter().person()))
                .toList();
    }

    private RoundCard round(WrittenProcedure procedure) {
        return rounds.about(List.of(procedure.ref()))
                .getOrDefault(procedure.ref(), List.of())
                .get(0);
    }

    private static Instant morning(LocalDate day) {
        return PortalTime.instantOf(day, LocalTime.of(9, 30));
    }
}
