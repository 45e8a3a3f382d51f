package org.einklang.portal.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.api.deadline.Deadlines;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.api.task.TaskState;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.api.waiting.QuickAnswer;
import org.einklang.api.waiting.WaitingKind;
import org.einklang.api.waiting.WaitingSource;
import org.einklang.api.waiting.WaitingThing;
import org.einklang.api.web.Addresses;
import org.einklang.portal.absence.Absences;

/**
 * Tasks that are to be done: one's own, those in which one is the deputy, and, to be seen, those of people for whom one stands
 * in while they are away.
 */
@ApplicationScoped
class WaitingTasks implements WaitingSource {

    private static final String DONE = "done";

    @Inject
    private TaskWork work;

    @Inject
    private TaskReading reading;

    @Inject
    private Absences absences;

    @Inject
    private Access access;

    @Inject
    private Addresses addresses;

    @Inject
    private Texts texts;

    @Override
    public String key() {
        return "tasks-open";
    }

    @Override
    public List<WaitingThing> waiting(CooperationId cooperation, int limit) {
        List<Absences.Away> away = absences.iStandInFor(cooperation);
        List<Task> open = new ArrayList<>(work.openOf(cooperation, away));
        work.deputised(cooperation).stream()
                .filter(task -> !open.contains(task))
                .forEach(open::add);
        Map<Long, TaskRow> rows =
                reading.shown(open).stream().collect(Collectors.toMap(TaskRow::id, Function.identity()));
        Map<PersonId, Absences.Away> standingIn =
                away.stream().collect(Collectors.toMap(Absences.Away::person, one -> one, (one, other) -> one));
        return open.stream()
                .flatMap(task ->
                        Stream.ofNullable(rows.get(task.id())).map(row -> thing(cooperation, task, row, standingIn)))
                .limit(limit)
                .toList();
    }

    private WaitingThing thing(CooperationId here, Task task, TaskRow row, Map<PersonId, Absences.Away> standingIn) {
        return new WaitingThing(
                String.valueOf(task.id()),
                WaitingKind.TASK,
                task.title(),
                addresses.page(here, "tasks", String.valueOf(task.id())),
                reason(task, row, standingIn),
                Deadlines.endOf(task.due()),
                row.mine() ? List.of(new QuickAnswer(DONE, texts.get("core.task.finish"))) : List.of());
    }

    private String reason(Task task, TaskRow row, Map<PersonId, Absences.Away> standingIn) {
        List<String> words = new ArrayList<>();
        Absences.Away away = standingIn.get(task.assignee());
        if (!task.assignee().equals(access.me())) {
            words.add(
                    away == null || row.mine()
                            ? texts.get("tasks.waits.deputy", row.assignee())
                            : texts.get(
                                    "tasks.waits.standing_in",
                                    away.name(),
                                    PortalTime.shortDay(away.until(), texts.locale())));
        } else if (row.source().isEmpty() && task.giver().equals(access.me())) {
            words.add(texts.get("tasks.waits.own"));
        } else {
            words.add(texts.get("tasks.waits.given", row.giver()));
        }
        if (row.source().isPresent()) {
            words.add(row.sourceTitle());
        }
        if (task.state() == TaskState.IN_PROGRESS) {
            words.add(texts.get("core.task.state.IN_PROGRESS"));
        }
        return String.join(" · ", words);
    }

    @Override
    public String answer(CooperationId cooperation, String id, String answer) {
        if (!answer.equals(DONE)) {
            throw new NotVisible("no answer " + answer + " to task " + id);
        }
        work.finish(reading.file(cooperation, id).row().id());
        return "core.task.finished";
    }
}
