package org.einklang.portal.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.einklang.api.job.JobHandler;
import org.einklang.api.job.JobStep;
import org.einklang.api.job.JobWork;
import org.einklang.api.job.Schedule;

/** Lets deleted comments go for good once they can no longer be taken back; looks every ten minutes. */
@ApplicationScoped
class CommentPurging implements JobHandler {

    @Inject
    private StoredComments store;

    @Override
    public String kind() {
        return "comments.job.purging";
    }

    @Override
    public Schedule schedule() {
        return Schedule.every(Duration.ofMinutes(10));
    }

    @Override
    public JobStep run(JobWork work) {
        return JobStep.finished(store.purge());
    }
}
