package org.einklang.portal.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.einklang.api.job.JobHandler;
import org.einklang.api.job.JobStep;
import org.einklang.api.job.JobWork;
import org.einklang.api.job.Schedule;

/** Forgets drafts after thirty days and parked forms after an hour; looks once an hour. */
@ApplicationScoped
class DraftCleaning implements JobHandler {

    @Inject
    private DraftStore store;

    @Override
    public String kind() {
        return "core.job.draft_cleaning";
    }

    @Override
    public Schedule schedule() {
        return Schedule.every(Duration.ofHours(1));
    }

    @Override
    public JobStep run(JobWork work) {
        store.forgetExpired();
        return JobStep.finished();
    }
}
