package org.einklang.portal.intake.people;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.einklang.portal.intake.BroughtTable;
import org.einklang.portal.intake.people.ImportPlan.Fault;
import org.einklang.portal.intake.people.ImportPlan.Outcome;
import org.einklang.portal.intake.people.ImportPlan.Verdict;

/**
 * What looking over a table has found: everything is counted, and the lines that people have to see are kept, those with
 * faults first. A job that looks over a long table finds it piece by piece, and writes it down in between.
 *
 * @param counts how many lines end like this
 * @param newUnits how many units would be added
 * @param lines what becomes of the first lines
 */
public record ImportFinding(Map<Outcome, Long> counts, int newUnits, List<Judged> lines) {

    /** So many lines are shown. */
    static final int SHOWN = 100;

    /** Nothing looked over yet. */
    static final ImportFinding NOTHING = new ImportFinding(Map.of(), 0, List.of());

    /**
     * A line and what becomes of it.
     *
     * @param number of the line
     * @param name of the person
     * @param place unit or partner
     * @param outcome what becomes of it
     * @param faults what is wrong
     */
    public record Judged(int number, String name, String place, Outcome outcome, List<Fault> faults) {

        static Judged of(Verdict verdict) {
            PersonLine line = verdict.line();
            String place = line.unit().isEmpty() ? line.partner() : line.unit();
            return new Judged(line.number(), line.name(), place, verdict.outcome(), verdict.faults());
        }

        private boolean isFaulty() {
            return outcome == Outcome.FAULTY;
        }
    }

    static ImportFinding of(ImportPlan plan) {
        return NOTHING.and(plan.verdicts(), plan.newUnits());
    }

    /** What jobs have found so far. */
    static ImportFinding of(BroughtTable brought) {
        return brought.finding().map(ImportFinding::read).orElse(NOTHING);
    }

    /** With these lines, too. @param units how many units would be added by all of them */
    ImportFinding and(List<Verdict> further, int units) {
        Map<Outcome, Long> sums = new EnumMap<>(Outcome.class);
        sums.putAll(counts);
        further.forEach(verdict -> sums.merge(verdict.outcome(), 1L, Long::sum));
        List<Judged> all =
                Stream.concat(lines.stream(), further.stream().map(Judged::of)).toList();
        return new ImportFinding(
                sums,
                units,
                Stream.concat(
                                all.stream().filter(Judged::isFaulty),
                                all.stream().filter(line -> !line.isFaulty()))
                        .limit(SHOWN)
                        .toList());
    }

    /** The same without its lines, which name people. */
    ImportFinding countsOnly() {
        return new ImportFinding(counts, newUnits, List.of());
    }

    /** How many lines end like this. */
    public long count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0L);
    }

    /** How many lines there are. */
    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether there is anything to import. */
    boolean hasWork() {
        return count(Outcome.NEW) + count(Outcome.CHANGED) > 0;
    }

    /** As it is kept with the table. */
    String written() {
        JsonObjectBuilder sums = Json.createObjectBuilder();
        counts.forEach((outcome, count) -> sums.add(outcome.name(), count));
        JsonArrayBuilder judged = Json.createArrayBuilder();
        lines.forEach(line -> judged.add(written(line)));
        return Json.createObjectBuilder()
                .add("counts", sums)
                .add("units", newUnits)
                .add("lines", judged)
                .build()
                .toString();
    }

    private static JsonArrayBuilder written(Judged line) {
        JsonArrayBuilder faults = Json.createArrayBuilder();
        line.faults()
                .forEach(fault -> faults.add(Json.createArrayBuilder()
                        .add(fault.column().name())
                        .add(fault.key())
                        .add(fault.argument())));
        return Json.createArrayBuilder()
                .add(line.number())
                .add(line.name())
                .add(line.place())
                .add(line.outcome().name())
                .add(faults);
    }

    /** What was kept. */
    static ImportFinding read(String written) {
        JsonObject kept;
        try (var reader = Json.createReader(new StringReader(written))) {
            kept = reader.readObject();
        }
        Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
        JsonObject sums = kept.getJsonObject("counts");
        sums.keySet()
                .forEach(name -> counts.put(
                        Outcome.valueOf(name), sums.getJsonNumber(name).longValue()));
        return new ImportFinding(
                counts,
                kept.getInt("units"),
                kept.getJsonArray("lines").getValuesAs(JsonArray.class).stream()
                        .map(ImportFinding::judged)
                        .toList());
    }

    private static Judged judged(JsonArray line) {
        List<Fault> faults = line.getJsonArray(4).getValuesAs(JsonArray.class).stream()
                .map(fault ->
                        new Fault(PersonColumn.valueOf(fault.getString(0)), fault.getString(1), fault.getString(2)))
                .toList();
        return new Judged(
                line.getInt(0), line.getString(1), line.getString(2), Outcome.valueOf(line.getString(3)), faults);
    }
}
