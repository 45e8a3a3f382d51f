package org.einklang.portal.intake.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.einklang.api.access.Acting;
import org.einklang.api.job.JobHandler;
import org.einklang.api.job.JobStep;
import org.einklang.api.job.JobWork;

/** Looks over long tables of people, and imports them, as the one who brought the table, so with that person's rights. */
@ApplicationScoped
public class ImportJob implements JobHandler {

    static final String KIND = "people.job.import";

    @Inject
    private ImportSteps steps;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional
    public JobStep run(JobWork work) {
        ImportOrder order = ImportOrder.read(work.argument());
        int from = work.isBeginning() ? 0 : Integer.parseInt(work.mark());
        AtomicReference<JobStep> step = new AtomicReference<>(JobStep.finished());
        acting.as(
                order.person(), clock.instant(), () -> step.set(steps.goOn(order.cooperation(), order.table(), from)));
        return Objects.requireNonNull(step.get());
    }
}
