package org.einklang.portal.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.einklang.api.job.JobHandler;
import org.einklang.api.job.JobStep;
import org.einklang.api.job.JobWork;
import org.einklang.api.job.Schedule;
import org.einklang.api.privacy.KeptData;

/** Lets deleted comments go for good once they can no longer be taken back; looks every ten minutes. */
@ApplicationScoped
class CommentPurging implements JobHandler, KeptData {

    @Inject
    private StoredComments store;

    @Override
    public String kind() {
        return "comments.job.purging";
    }

    @Override
    public List<Kept> kept() {
        return List.of(new Kept("comments.retention.deleted", Comment.UNDO));
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
