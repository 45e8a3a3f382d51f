package org.einklang.portal.intake.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.job.JobId;
import org.einklang.api.job.JobOrder;
import org.einklang.api.job.JobProgress.State;
import org.einklang.api.job.Jobs;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PartnerId;
import org.einklang.portal.directory.Belonging;
import org.einklang.portal.directory.CorePermission;
import org.einklang.portal.intake.BroughtTable;
import org.einklang.portal.intake.BroughtTables;
import org.einklang.portal.intake.Stage;
import org.einklang.portal.intake.TableUnderWay;
import org.einklang.portal.intake.people.ImportPlan.Outcome;

/**
 * Brings people and units in from a table, in three steps: bring the table, look over what would happen, let it happen.
 * Nothing happens unless every line is right or the faulty ones are left out on purpose; then all of it happens at once.
 *
 * <p>A short table is dealt with while somebody waits. A long one is looked over and imported by {@link ImportJob}, see
 * {@link ImportSteps}.
 */
@ApplicationScoped
public class PeopleImport {

    /** Tables with more lines than this are work for a job. */
    static final int LONG = 500;

    /** The kind of tables that are about people. */
    static final String KIND = "people";

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
        boolean complete = brought.stage() == Stage.SHORT;
        ReadTable read = complete ? ReadTable.of(brought) : ReadTable.beginning(brought);
        ImportFinding finding =
                complete ? ImportFinding.of(ground.plan(cooperation, read, read.size())) : ImportFinding.of(brought);
        return new ImportPreview(
                brought.fileName(),
                read.heads(),
                read.sample(),
                read.choices(),
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
            requireRight(ImportFinding.of(brought), withoutFaulty);
            brought.beCarriedOutBy(order(cooperation, table), withoutFaulty);
            return Optional.empty();
        }
        ReadTable read = ReadTable.of(brought);
        ImportPlan plan = ground.plan(cooperation, read, read.size());
        requireRight(ImportFinding.of(plan), withoutFaulty);
        PeopleImported done = ground.execution(cooperation).carryOut(plan);
        tables.forget(cooperation, KIND, table);
        imported.fire(done);
        return Optional.of(done);
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
}
