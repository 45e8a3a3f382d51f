package org.einklang.portal.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.einklang.api.job.JobHandler;
import org.einklang.api.job.JobStep;
import org.einklang.api.job.JobWork;
import org.einklang.api.job.Schedule;
import org.einklang.api.privacy.KeptData;

/** Forgets once an hour what is not needed any more to tell people from attackers. */
@ApplicationScoped
class LoginCleaning implements JobHandler, KeptData {

    @Inject
    private LoginTraces traces;

    @Override
    public String kind() {
        return "login.job.cleaning";
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept("login.retention.failures", ThrottleRule.FORGOTTEN),
                new Kept("login.retention.links", LoginTraces.LINKS),
                new Kept("login.retention.origins", KnownOrigins.REMEMBERED));
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
