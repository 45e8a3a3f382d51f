package org.einklang.portal.audit.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.einklang.api.job.JobHandler;
import org.einklang.api.job.JobStep;
import org.einklang.api.job.JobWork;
import org.einklang.api.job.Schedule;
import org.einklang.api.privacy.KeptData;
import org.einklang.api.time.PortalTime;

/** Forgets accesses after twelve months, or as many as are set; looks twice a day. */
@ApplicationScoped
class AccessCleaning implements JobHandler, KeptData {

    @Inject
    private AccessLines lines;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "einklang.access-log.months", defaultValue = "12")
    private int months;

    @Override
    public String kind() {
        return "audit.job.access_cleaning";
    }

    @Override
    public List<Kept> kept() {
        return List.of(new Kept("audit.retention.accesses", Duration.ofDays(30L * months)));
    }

    @Override
    public Schedule schedule() {
        return Schedule.every(Duration.ofHours(12));
    }

    @Override
    public JobStep run(JobWork work) {
        forget();
        return JobStep.finished();
    }

    /** Forgets what is due now. */
    void forget() {
        lines.forgetBefore(
                PortalTime.instantOf(PortalTime.dayOf(clock.instant()).minusMonths(months), LocalTime.MIN));
    }
}
