package org.einklang.portal.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.einklang.api.job.JobHandler;
import org.einklang.api.job.JobStep;
import org.einklang.api.job.JobWork;
import org.einklang.api.job.Schedule;
import org.einklang.api.privacy.RetentionRule;

/** Once a day lets go what has been kept long enough, kind after kind, some at a time so that nobody waits for it. */
@ApplicationScoped
class RetentionJob implements JobHandler {

    static final String KIND = "retention.job.cleaning";

    static final int AT_ONCE = 500;

    @Inject
    private Retention retention;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Schedule schedule() {
        return Schedule.every(Duration.ofDays(1));
    }

    @Override
    public JobStep run(JobWork work) {
        Mark mark = work.isBeginning() ? new Mark("", true, 0) : Mark.of(work.mark());
        List<RetentionRule> left = retention.sorted().stream()
                .filter(rule -> rule.key().compareTo(mark.key()) >= 0)
                .toList();
        if (left.isEmpty()) {
            return JobStep.finished(mark.done());
        }
        RetentionRule rule = left.get(0);
        RetentionPeriod period = retention.period(rule);
        int gone = rule.delete(retention.before(period.months()), AT_ONCE);
        period.removed(gone, clock.instant(), mark.fresh());
        long done = mark.done() + gone;
        if (gone == AT_ONCE) {
            return further(new Mark(rule.key(), false, done));
        }
        return left.size() == 1
                ? JobStep.finished(done)
                : further(new Mark(left.get(1).key(), true, done));
    }

    private static JobStep further(Mark mark) {
        return JobStep.further(mark.toString(), mark.done(), 0);
    }

    /**
     * Where to go on.
     *
     * @param key the kind that comes next
     * @param fresh whether nothing of it has gone yet in this run
     * @param done how much has gone in this run
     */
    private record Mark(String key, boolean fresh, long done) {

        static Mark of(String written) {
            String[] parts = written.split("/", 3);
            return new Mark(parts[2], Boolean.parseBoolean(parts[0]), Long.parseLong(parts[1]));
        }

        @Override
        public String toString() {
            return fresh + "/" + done + "/" + key;
        }
    }
}
