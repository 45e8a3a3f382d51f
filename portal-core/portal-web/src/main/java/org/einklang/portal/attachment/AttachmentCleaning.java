package org.einklang.portal.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.einklang.api.job.JobHandler;
import org.einklang.api.job.JobStep;
import org.einklang.api.job.JobWork;
import org.einklang.api.job.Schedule;
import org.einklang.api.privacy.KeptData;

/** Looks once a day for files whose thing is missing, and lets go what nobody can bring back any more. */
@ApplicationScoped
class AttachmentCleaning implements JobHandler, KeptData {

    private static final String PURGE = "purge";

    @Inject
    private StoredAttachments store;

    @Override
    public String kind() {
        return "attachments.job.cleaning";
    }

    @Override
    public List<Kept> kept() {
        return List.of(new Kept("attachments.retention.removed", Attachment.UNDO));
    }

    @Override
    public Schedule schedule() {
        return Schedule.every(Duration.ofDays(1));
    }

    @Override
    public JobStep run(JobWork work) {
        if (work.mark().equals(PURGE)) {
            int gone = store.purge();
            return gone > 0 ? JobStep.further(PURGE, gone, 0) : JobStep.finished();
        }
        long last = store.look(work.isBeginning() ? 0 : Long.parseLong(work.mark()));
        return JobStep.further(last > 0 ? String.valueOf(last) : PURGE, 0, 0);
    }
}
