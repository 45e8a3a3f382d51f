package org.einklang.portal.intake.people;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.einklang.portal.intake.people.ImportPlan.Fault;
import org.einklang.portal.intake.people.ImportPlan.Outcome;

/**
 * What an import would do, as its page shows it.
 *
 * @param fileName how the file was called
 * @param heads what stands above the columns
 * @param sample what stands in the first line below
 * @param choices what the columns mean
 * @param lines what becomes of each line: faulty ones first, then in their order
 * @param newUnits how many units would be added
 */
public record ImportPreview(
        String fileName,
        List<String> heads,
        List<String> sample,
        ImportChoices choices,
        List<Judged> lines,
        int newUnits) {

    /**
     * A line and what becomes of it.
     *
     * @param number of the line
     * @param name of the person
     * @param place unit or partner
     * @param outcome what becomes of it
     * @param faults what is wrong
     */
    public record Judged(int number, String name, String place, Outcome outcome, List<Fault> faults) {}

    static ImportPreview of(
            String fileName, List<String> heads, List<String> sample, ImportChoices choices, ImportPlan plan) {
        List<Judged> all = plan.verdicts().stream()
                .map(verdict -> new Judged(
                        verdict.line().number(),
                        verdict.line().name(),
                        verdict.line().unit().isEmpty()
                                ? verdict.line().partner()
                                : verdict.line().unit(),
                        verdict.outcome(),
                        verdict.faults()))
                .toList();
        List<Judged> faultyFirst = Stream.concat(
                        all.stream().filter(line -> line.outcome() == Outcome.FAULTY),
                        all.stream().filter(line -> line.outcome() != Outcome.FAULTY))
                .toList();
        return new ImportPreview(fileName, heads, sample, choices, faultyFirst, plan.newUnits());
    }

    /** How many lines end like this. */
    public long count(Outcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).count();
    }

    /** How many there are of each. */
    public Map<String, Long> getCounts() {
        return Map.of(
                "NEW", count(Outcome.NEW),
                "CHANGED", count(Outcome.CHANGED),
                "SAME", count(Outcome.SAME),
                "FAULTY", count(Outcome.FAULTY));
    }
}
