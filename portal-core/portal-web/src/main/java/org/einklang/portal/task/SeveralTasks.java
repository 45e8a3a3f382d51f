package org.einklang.portal.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;

/** Does the same with several tasks; each by itself, so that one that cannot be done does not keep the others from it. */
@ApplicationScoped
public class SeveralTasks {

    private static final System.Logger LOG = System.getLogger(SeveralTasks.class.getName());

    @Inject
    private TaskReading reading;

    @Inject
    private TaskWork work;

    @Inject
    private TaskDirecting directing;

    /**
     * What has become of one of them.
     *
     * @param task the task as it was
     * @param done whether it was done
     * @param why the text that says why not; empty if it was
     */
    public record Outcome(TaskRow task, boolean done, String why) {}

    /** All of these are done. What one does not see is left out. */
    List<Outcome> finish(CooperationId here, Collection<Long> tasks) {
        return each(here, tasks, work::finish);
    }

    /** Somebody else has to do all of these. What one does not see is left out. */
    List<Outcome> handOver(CooperationId here, Collection<Long> tasks, PersonId receiver) {
        return each(here, tasks, task -> directing.handOver(here, task, receiver));
    }

    /** None of these was done after all. What one does not see is left out. */
    List<Outcome> takeBack(CooperationId here, Collection<Long> tasks) {
        return each(here, tasks, work::reopen);
    }

    private List<Outcome> each(CooperationId here, Collection<Long> tasks, LongConsumer act) {
        Map<Long, TaskRow> known = reading.known(here, tasks);
        List<Outcome> outcomes = new ArrayList<>();
        for (long task : tasks) {
            TaskRow row = known.get(task);
            if (row != null) {
                outcomes.add(one(row, act));
            }
        }
        return outcomes;
    }

    private static Outcome one(TaskRow task, LongConsumer act) {
        try {
            act.accept(task.id());
            return new Outcome(task, true, "");
        } catch (NotVisible notTheirs) {
            LOG.log(System.Logger.Level.DEBUG, "not theirs", notTheirs);
            return new Outcome(task, false, "tasks.not_yours");
        } catch (RuleViolation refused) {
            return new Outcome(task, false, refused.key());
        }
    }
}
