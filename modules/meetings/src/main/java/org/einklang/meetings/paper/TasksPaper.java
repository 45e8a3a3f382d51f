package org.einklang.meetings.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.einklang.api.document.Paper;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.task.TaskCard;
import org.einklang.api.task.Tasks;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.planning.Meeting;

/** What the body of a meeting has agreed and is not done yet, on paper; in German, the language of the administration. */
@ApplicationScoped
class TasksPaper {

    private static final Locale LANGUAGE = Locale.GERMAN;

    /** Nobody goes through more on paper; the register of tasks has them all. */
    private static final int MOST = 500;

    @Inject
    private Tasks tasks;

    @Inject
    private Directory directory;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    /** The list as it is today, the most urgent first. */
    Paper of(Meeting meeting) {
        LocalDate today = PortalTime.dayOf(clock.instant());
        List<TaskCard> running = tasks.running(meeting.body(), MOST);
        Map<PersonId, PersonCard> people =
                directory.people(running.stream().map(TaskCard::assignee).toList());
        Paper paper = Paper.in(
                        LANGUAGE,
                        text("paper.tasks", directory.body(meeting.body()).name()))
                .from(meeting.getCooperation())
                .paragraph(text("paper.tasks_on", PortalTime.longDay(today, LANGUAGE)));
        if (running.isEmpty()) {
            return paper.paragraph(text("paper.no_tasks"));
        }
        List<String> heads =
                List.of(text("minutes.task"), text("minutes.assignee"), text("minutes.due"), text("list.state"));
        return paper.table(
                text("tasks.open"),
                heads,
                running.stream().map(task -> row(task, people, today)).toList());
    }

    private List<String> row(TaskCard task, Map<PersonId, PersonCard> people, LocalDate today) {
        PersonCard assignee = people.get(task.assignee());
        String state = today.isAfter(task.due()) ? "OVERDUE" : task.state().name();
        return List.of(
                task.title(),
                assignee == null ? "–" : assignee.name() + " (" + assignee.partnerName() + ")",
                PortalTime.shortDay(task.due(), LANGUAGE),
                text("tasks.state." + state));
    }

    private String text(String key, Object... arguments) {
        return texts.get(LANGUAGE, "meetings." + key, arguments);
    }
}
