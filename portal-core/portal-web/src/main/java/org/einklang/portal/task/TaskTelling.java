package org.einklang.portal.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.einklang.api.notification.Notification;
import org.einklang.api.notification.Notifications;
import org.einklang.api.people.PersonId;

/** Tells people what has become of tasks; all of it is one topic, of which they get mail as they wish to. */
@ApplicationScoped
class TaskTelling {

    @Inject
    private Notifications notifications;

    /** It was given. */
    void given(Task task) {
        tell(task, "notifications.task_given", List.of(task.assignee()));
    }

    /** It was handed over: who has it now is told, and who had given it. */
    void handedOver(Task task) {
        tell(task, "notifications.task_handed_over", List.of(task.assignee()));
        if (!task.giver().equals(task.assignee())) {
            tell(task, "notifications.task_passed_on", List.of(task.giver()));
        }
    }

    /** Somebody is its deputy from now on. */
    void deputised(Task task, PersonId deputy) {
        tell(task, "notifications.task_deputy", List.of(deputy));
    }

    /** It is due on another day. */
    void moved(Task task) {
        tell(task, "notifications.task_moved", doers(task));
    }

    /** It was given up. */
    void cancelled(Task task) {
        Set<PersonId> involved = doers(task);
        involved.add(task.giver());
        tell(task, "notifications.task_cancelled", involved);
    }

    /** It will be due soon, or it was. */
    void reminded(Task task, boolean overdue) {
        notifications.remind(
                new Notification(
                        task.cooperation(),
                        overdue ? "notifications.task_overdue" : "notifications.task_due",
                        task.ref()),
                doers(task));
    }

    private void tell(Task task, String sentence, Iterable<PersonId> people) {
        Set<PersonId> told = new HashSet<>();
        people.forEach(told::add);
        notifications.tell(new Notification(task.cooperation(), sentence, task.ref()), told);
    }

    private static Set<PersonId> doers(Task task) {
        Set<PersonId> doers = new HashSet<>(Set.of(task.assignee()));
        task.deputy().ifPresent(doers::add);
        return doers;
    }
}
