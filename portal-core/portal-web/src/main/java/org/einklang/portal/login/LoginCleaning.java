package org.einklang.portal.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.einklang.api.job.JobHandler;
import org.einklang.api.job.JobStep;
import org.einklang.api.job.JobWork;
import org.einklang.api.job.Schedule;

/** Forgets once an hour what is not needed any more to tell people from attackers. */
@ApplicationScoped
class LoginCleaning implements JobHandler {

    @Inject
    private LoginTraces traces;

    @Override
    public String kind() {
        return "login.job.cleaning";
    }

    @Override
    public Schedule schedule() {
        return Schedule.every(Duration.ofHours(1));
    }

    @Override
    public JobStep run(JobWork work) {
        traces.forgetOld();
        return JobStep.finished();
    }
}
