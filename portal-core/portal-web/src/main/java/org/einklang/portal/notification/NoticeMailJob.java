package org.einklang.portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.einklang.api.job.JobHandler;
import org.einklang.api.job.JobStep;
import org.einklang.api.job.JobWork;
import org.einklang.api.job.Schedule;
import org.einklang.api.people.PersonId;

/** Looks every minute who is to be told by mail. Somebody whose mail cannot be written does not hold up the others. */
@ApplicationScoped
class NoticeMailJob implements JobHandler {

    static final String KIND = "notifications.job.mails";

    private static final System.Logger LOG = System.getLogger(NoticeMailJob.class.getName());
    private static final int AT_A_TIME = 50;

    @Inject
    private NoticeMailing mailing;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Schedule schedule() {
        return Schedule.every(Duration.ofMinutes(1));
    }

    @Override
    public JobStep run(JobWork work) {
        List<PersonId> people = mailing.waiting(work.isBeginning() ? 0 : Long.parseLong(work.mark()), AT_A_TIME);
        for (PersonId person : people) {
            try {
                mailing.write(person);
            } catch (RuntimeException fault) {
                LOG.log(System.Logger.Level.WARNING, "notices for person " + person.value() + " wait", fault);
            }
        }
        return people.size() < AT_A_TIME
                ? JobStep.finished()
                : JobStep.further(String.valueOf(people.get(people.size() - 1).value()), 0, 0);
    }
}
