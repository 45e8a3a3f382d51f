package org.einklang.portal.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import org.einklang.api.job.JobHandler;
import org.einklang.api.job.JobStep;
import org.einklang.api.job.JobWork;
import org.einklang.api.job.Schedule;

/** Asks owners once a day, not before seven in the morning, whether their entries are still right. */
@ApplicationScoped
class ReminderRound implements JobHandler {

    @Inject
    private ContactReminders reminders;

    @Override
    public String kind() {
        return "contacts.job.reminders";
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily(LocalTime.of(7, 0));
    }

    @Override
    public JobStep run(JobWork work) {
        reminders.round();
        return JobStep.finished();
    }
}
