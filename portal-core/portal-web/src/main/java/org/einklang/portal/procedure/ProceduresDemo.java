package org.einklang.portal.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.einklang.api.access.Acting;
import org.einklang.api.approval.ApprovalRounds;
import org.einklang.api.approval.Choice;
import org.einklang.api.approval.RoundCard;
import org.einklang.api.demo.DemoWorld;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonId;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.demo.HostDemo;

/** Two written procedures of the steering group: one that was carried, and one in which answers are missing. */
@ApplicationScoped
public class ProceduresDemo implements HostDemo {

    private static final String SECRETARY = "schrift.stadt";

    @Inject
    private Procedures procedures;

    @Inject
    private ApprovalRounds rounds;

    @Inject
    private Directory directory;

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
                47,
                new Procedures.Proposal(
                        "Stand auf der Ausbildungsmesse gemeinsam bezahlen",
                        "Die drei Partner treten auf der Ausbildungsmesse mit **einem** Stand auf.\n\n"
                                + "- Miete und Aufbau: 2.400 €, zu gleichen Teilen\n"
                                + "- Standdienst: jeder Partner zwei Personen je Tag",
                        world.today().minusDays(33),
                        false));
        answer(world, fair, 45, everybody(fair));
        WrittenProcedure flyer = start(
                world,
                4,
                new Procedures.Proposal(
                        "Faltblatt „Wege nach der Schule“ neu auflegen",
                        "Das Faltblatt nennt noch die alten Sprechzeiten. Wir legen es mit 3.000 Stück neu auf.\n\n"
                                + "Kosten: 640 €, aus dem gemeinsamen Budget für Öffentlichkeitsarbeit.",
                        world.today().plusDays(10),
                        false));
        answer(world, flyer, 3, List.of(world.person("steuerung.agentur")));
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
