package org.einklang.portal.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.einklang.api.job.JobHandler;
import org.einklang.api.job.JobStep;
import org.einklang.api.job.JobWork;
import org.einklang.api.job.Schedule;
import org.einklang.api.privacy.KeptData;

/** Forgets drafts after thirty days and parked forms after an hour; looks once an hour. */
@ApplicationScoped
class DraftCleaning implements JobHandler, KeptData {

    @Inject
    private DraftStore store;

    @Override
    public String kind() {
        return "core.job.draft_cleaning";
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept("core.retention.drafts", Draft.KEPT), new Kept("core.retention.parked", ParkedForm.WAITS));
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
