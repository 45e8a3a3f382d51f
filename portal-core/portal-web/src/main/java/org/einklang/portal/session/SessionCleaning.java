package org.einklang.portal.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.einklang.api.job.JobHandler;
import org.einklang.api.job.JobStep;
import org.einklang.api.job.JobWork;
import org.einklang.api.job.Schedule;
import org.einklang.api.privacy.KeptData;

/** Forgets sessions a day after they can have lasted; looks once an hour. */
@ApplicationScoped
class SessionCleaning implements JobHandler, KeptData {

    @Inject
    private SessionStore store;

    @Override
    public String kind() {
        return "sessions.job.cleaning";
    }

    @Override
    public List<Kept> kept() {
        return List.of(new Kept("sessions.retention.sessions", SessionStore.REMEMBERED));
    }

    @Override
    public Schedule schedule() {
        return Schedule.every(Duration.ofHours(1));
    }

    @Override
    public JobStep run(JobWork work) {
        store.forgetOld();
        return JobStep.finished();
    }
}
