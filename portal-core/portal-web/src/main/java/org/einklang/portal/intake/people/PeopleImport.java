package org.einklang.portal.intake.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.job.JobId;
import org.einklang.api.job.JobOrder;
import org.einklang.api.job.JobProgress.State;
import org.einklang.api.job.JobStep;
import org.einklang.api.job.Jobs;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PartnerId;
import org.einklang.portal.directory.Belonging;
import org.einklang.portal.directory.CorePermission;
import org.einklang.portal.intake.BroughtTable;
import org.einklang.portal.intake.BroughtTables;
import org.einklang.portal.intake.Line;
import org.einklang.portal.intake.Stage;
import org.einklang.portal.intake.TableUnderWay;
import org.einklang.portal.intake.people.ImportPlan.Outcome;

/**
 * Brings people and units in from a table, in three steps: bring the table, look over what would happen, let it happen.
 * Nothing happens unless every line is right or the faulty ones are left out on purpose; then all of it happens at once.
 *
 * <p>A short table is dealt with while somebody waits. A long one is looked over by {@link ImportJob}, some thousand lines
 * at a time, and imported by it in one transaction.
 */
@ApplicationScoped
public class PeopleImport {

    /** Tables with more lines than this are work for a job. */
    static final int LONG = 500;

    private static final String KIND = "people";
    private static final int AT_ONCE = 2500;

    @Inject
    private Access access;

    @Inject
    private BroughtTables tables;

    @Inject
    private ImportGround ground;

    @Inject
    private Belonging belonging;

    @Inject
    private Jobs jobs;

    @Inject
    private Event<PeopleImported> imported;

    /** Keeps a table to be looked over. @return its number @throws RuleViolation if it cannot be read */
    @Transactional
    public long bring(CooperationId cooperation, String fileName, byte[] content) {
        access.require(CorePermission.KEEP_DIRECTORY, Scope.cooperation(cooperation));
        long table = tables.keep(cooperation, KIND, fileName, content);
        judge(cooperation, table);
        return table;
    }

    /** My long tables that wait for a job, or for me. */
    public List<TableUnderWay> underWay(CooperationId cooperation) {
        access.require(CorePermission.KEEP_DIRECTORY, Scope.cooperation(cooperation));
        return tables.mineUnderWay(cooperation, KIND);
    }

    /** What the import would do, as far as that is known. */
    public ImportPreview preview(CooperationId cooperation, long table) {
        access.require(CorePermission.KEEP_DIRECTORY, Scope.cooperation(cooperation));
        BroughtTable brought = tables.mine(cooperation, KIND, table);
        List<Line> lines = brought.stage() == Stage.DONE ? List.of() : lines(brought);
        List<String> heads = lines.isEmpty() ? List.of() : lines.get(0).cells();
        ImportChoices choices = ImportChoices.read(brought.choices(), heads);
        ImportFinding finding =
                brought.stage() == Stage.SHORT ? ImportFinding.of(plan(cooperation, lines, choices)) : finding(brought);
        return new ImportPreview(
                brought.fileName(),
                heads,
                lines.size() > 1 ? lines.get(1).cells() : List.of(),
                choices,
                brought.stage(),
                finding,
                brought.job().flatMap(jobs::progress));
    }

    /** Remembers what the columns mean. @throws RuleViolation if two of them mean the same, or a job is at work */
    @Transactional
    public void choose(CooperationId cooperation, long table, ImportChoices choices) {
        access.require(CorePermission.KEEP_DIRECTORY, Scope.cooperation(cooperation));
        for (PersonColumn column : PersonColumn.values()) {
            if (column != PersonColumn.NONE
                    && choices.columns().stream().filter(column::equals).count() > 1) {
                throw new RuleViolation("people.import.column_twice");
            }
        }
        if (choices.partner() != 0) {
            belonging.partner(cooperation, new PartnerId(choices.partner()));
        }
        requireIdle(tables.mine(cooperation, KIND, table));
        tables.remember(cooperation, KIND, table, choices.written());
        judge(cooperation, table);
    }

    /** Gives the table up; nothing has happened, unless it had been imported. @throws RuleViolation while it is imported */
    @Transactional
    public void giveUp(CooperationId cooperation, long table) {
        access.require(CorePermission.KEEP_DIRECTORY, Scope.cooperation(cooperation));
        BroughtTable brought = tables.mine(cooperation, KIND, table);
        if (brought.stage() == Stage.CARRYING_OUT && !hasFailed(brought)) {
            throw new RuleViolation("people.import.at_work");
        }
        tables.forget(cooperation, KIND, table);
    }

    /**
     * Lets it happen, at once or by a job.
     *
     * @param withoutFaulty whether faulty lines are left out on purpose
     * @return what has happened; empty if a job will do it
     * @throws RuleViolation if there are faulty lines that were not left out, nothing to do, or a job is at work
     */
    @Transactional
    public Optional<PeopleImported> carryOut(CooperationId cooperation, long table, boolean withoutFaulty) {
        access.require(CorePermission.KEEP_DIRECTORY, Scope.cooperation(cooperation));
        BroughtTable brought = tables.mine(cooperation, KIND, table);
        requireIdle(brought);
        if (brought.stage() == Stage.JUDGED) {
            requireRight(finding(brought), withoutFaulty);
            brought.beCarriedOutBy(order(cooperation, table), withoutFaulty);
            return Optional.empty();
        }
        List<Line> lines = lines(brought);
        ImportPlan plan = plan(
                cooperation,
                lines,
                ImportChoices.read(brought.choices(), lines.get(0).cells()));
        requireRight(ImportFinding.of(plan), withoutFaulty);
        PeopleImported done = ground.execution(cooperation).carryOut(plan);
        tables.forget(cooperation, KIND, table);
        imported.fire(done);
        return Optional.of(done);
    }

    /**
     * Goes on with a long table from this line, for its job: looks over the next lines, or imports all of them. If it has
     * been given up meanwhile, or the right has gone, nothing happens.
     */
    @Transactional
    JobStep goOn(CooperationId cooperation, long table, int from) {
        Optional<BroughtTable> brought = access.may(CorePermission.KEEP_DIRECTORY, Scope.cooperation(cooperation))
                ? tables.stillMine(cooperation, KIND, table)
                : Optional.empty();
        if (brought.isEmpty()) {
            return JobStep.finished();
        }
        return switch (brought.get().stage()) {
            case JUDGING -> judge(cooperation, brought.get(), from);
            case CARRYING_OUT -> carryOut(cooperation, brought.get());
            case SHORT, JUDGED, DONE -> JobStep.finished();
        };
    }

    /** A line may repeat any line before it: so all of them are gone through, and those that are new are noted. */
    private JobStep judge(CooperationId cooperation, BroughtTable brought, int from) {
        List<Line> lines = lines(brought);
        int to = Math.min(lines.size() - 1, from + AT_ONCE);
        ImportPlan plan = plan(cooperation, lines.subList(0, to + 1), choices(brought, lines));
        ImportFinding before = from == 0 ? ImportFinding.NOTHING : finding(brought);
        boolean last = to == lines.size() - 1;
        brought.found(
                before.and(plan.verdicts().subList(from, to), plan.newUnits()).written(), last);
        return last ? JobStep.finished(to) : JobStep.further(String.valueOf(to), to, lines.size() - 1);
    }

    /** All or nothing, in one transaction. What has become wrong since it was looked over is shown instead. */
    private JobStep carryOut(CooperationId cooperation, BroughtTable brought) {
        List<Line> lines = lines(brought);
        ImportPlan plan = plan(cooperation, lines, choices(brought, lines));
        ImportFinding finding = ImportFinding.of(plan);
        boolean wrong = finding.count(Outcome.FAULTY) > 0 && !brought.isWithoutFaulty();
        if (wrong || !finding.hasWork()) {
            brought.found(finding.written(), true);
            return JobStep.finished();
        }
        PeopleImported done = ground.execution(cooperation).carryOut(plan);
        brought.carriedOut(finding.countsOnly().written());
        imported.fire(done);
        return JobStep.finished(lines.size() - 1L);
    }

    /** A long table is looked over by a job; a short one whenever somebody asks. */
    private void judge(CooperationId cooperation, long table) {
        BroughtTable brought = tables.mine(cooperation, KIND, table);
        if (brought.lines() > LONG) {
            brought.beJudgedBy(order(cooperation, table));
        }
    }

    private JobId order(CooperationId cooperation, long table) {
        ImportOrder order = new ImportOrder(access.me(), cooperation, table);
        return jobs.submit(JobOrder.of(ImportJob.KIND, order.written()).onlyOneFor("table " + table));
    }

    private boolean hasFailed(BroughtTable brought) {
        return brought.job()
                .flatMap(jobs::progress)
                .filter(progress -> progress.state() == State.FAILED)
                .isPresent();
    }

    private static void requireIdle(BroughtTable brought) {
        if (brought.stage() != Stage.SHORT && brought.stage() != Stage.JUDGED) {
            throw new RuleViolation("people.import.at_work");
        }
    }

    private static void requireRight(ImportFinding finding, boolean withoutFaulty) {
        if (finding.count(Outcome.FAULTY) > 0 && !withoutFaulty) {
            throw new RuleViolation("people.import.has_faults", finding.count(Outcome.FAULTY)).at("without");
        }
        if (!finding.hasWork()) {
            throw new RuleViolation("people.import.nothing_to_do");
        }
    }

    private static ImportFinding finding(BroughtTable brought) {
        return brought.finding().map(ImportFinding::read).orElse(ImportFinding.NOTHING);
    }

    private static List<Line> lines(BroughtTable brought) {
        List<Line> lines = new ArrayList<>();
        brought.read(lines::add);
        return lines;
    }

    private static ImportChoices choices(BroughtTable brought, List<Line> lines) {
        return ImportChoices.read(brought.choices(), lines.get(0).cells());
    }

    private ImportPlan plan(CooperationId cooperation, List<Line> lines, ImportChoices choices) {
        ImportPlan plan = ground.plan(cooperation, choices);
        lines.stream()
                .skip(1)
                .map(line -> PersonLine.of(line, choices.columns()))
                .forEach(plan::add);
        return plan;
    }
}
