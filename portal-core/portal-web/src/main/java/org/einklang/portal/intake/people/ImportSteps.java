package org.einklang.portal.intake.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.job.JobStep;
import org.einklang.api.people.CooperationId;
import org.einklang.portal.directory.CorePermission;
import org.einklang.portal.intake.BroughtTable;
import org.einklang.portal.intake.BroughtTables;
import org.einklang.portal.intake.people.ImportPlan.Outcome;

/**
 * What {@link ImportJob} does with a long table: looks it over, some thousand lines at a time, and imports all of it in one
 * transaction.
 */
@ApplicationScoped
public class ImportSteps {

    private static final int AT_ONCE = 2500;

    @Inject
    private Access access;

    @Inject
    private BroughtTables tables;

    @Inject
    private ImportGround ground;

    @Inject
    private Event<PeopleImported> imported;

    /**
     * Goes on with a long table from this line: looks over the next lines, or imports all of them. If it has been given up
     * meanwhile, or the right has gone, nothing happens.
     */
    @Transactional
    JobStep goOn(CooperationId cooperation, long table, int from) {
        Optional<BroughtTable> brought = access.may(CorePermission.KEEP_DIRECTORY, Scope.cooperation(cooperation))
                ? tables.stillMine(cooperation, PeopleImport.KIND, table)
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
        ReadTable read = ReadTable.of(brought);
        int to = Math.min(read.size(), from + AT_ONCE);
        ImportPlan plan = ground.plan(cooperation, read, to);
        ImportFinding before = from == 0 ? ImportFinding.NOTHING : ImportFinding.of(brought);
        boolean last = to == read.size();
        brought.found(
                before.and(plan.verdicts().subList(from, to), plan.newUnits()).written(), last);
        return last ? JobStep.finished(to) : JobStep.further(String.valueOf(to), to, read.size());
    }

    /** All or nothing, in one transaction. What has become wrong since it was looked over is shown instead. */
    private JobStep carryOut(CooperationId cooperation, BroughtTable brought) {
        ReadTable read = ReadTable.of(brought);
        ImportPlan plan = ground.plan(cooperation, read, read.size());
        ImportFinding finding = ImportFinding.of(plan);
        boolean wrong = finding.count(Outcome.FAULTY) > 0 && !brought.isWithoutFaulty();
        if (wrong || !finding.hasWork()) {
            brought.found(finding.written(), true);
            return JobStep.finished();
        }
        PeopleImported done = ground.execution(cooperation).carryOut(plan);
        brought.carriedOut(finding.countsOnly().written());
        imported.fire(done);
        return JobStep.finished(read.size());
    }
}
