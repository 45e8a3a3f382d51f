package org.einklang.meetings.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.einklang.api.access.Access;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.task.TaskCard;
import org.einklang.api.task.TaskState;
import org.einklang.api.task.Tasks;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.api.web.PortalRequest;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.MeetingState;
import org.jspecify.annotations.Nullable;

/** On the page of a meeting that is still to come or goes on: what the body has agreed and is not done yet [004 4]. */
@Named
@RequestScoped
public class OpenTasksView {

    /** More than a meeting goes through; the register of tasks has them all. */
    private static final int MOST = 25;

    /** So many are in sight; the others are folded away. */
    private static final int FEW = 5;

    private static final Set<MeetingState> STILL =
            Set.of(MeetingState.PLANNED, MeetingState.INVITED, MeetingState.IN_PROGRESS);

    @Inject
    private Tasks tasks;

    @Inject
    private Directory directory;

    @Inject
    private Access access;

    @Inject
    private PortalRequest address;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    private @Nullable List<Line> lines;

    /**
     * A task in words.
     *
     * @param title what has to be done
     * @param address its page
     * @param who who does it, and until when
     * @param light beside its state
     * @param state where it stands
     */
    public record Line(String title, String address, String who, String light, String state) {}

    /** The most urgent first; none for a meeting that is over or cancelled. */
    public List<Line> of(Meeting meeting) {
        List<Line> known = lines;
        if (known == null) {
            known = STILL.contains(meeting.getState()) && access.may(MeetingsPermission.SEE, meeting.scope())
                    ? read(meeting)
                    : List.of();
            lines = known;
        }
        return known;
    }

    /** The most urgent few of them. */
    public List<Line> urgent(Meeting meeting) {
        return of(meeting).stream().limit(FEW).toList();
    }

    /** The others. */
    public List<Line> others(Meeting meeting) {
        return of(meeting).stream().skip(FEW).toList();
    }

    private List<Line> read(Meeting meeting) {
        List<TaskCard> running = tasks.running(meeting.body(), MOST);
        if (running.isEmpty()) {
            return List.of();
        }
        Map<PersonId, PersonCard> people =
                directory.people(running.stream().map(TaskCard::assignee).toList());
        LocalDate today = PortalTime.dayOf(clock.instant());
        return running.stream()
                .map(task -> line(task, people.get(task.assignee()), today))
                .toList();
    }

    private Line line(TaskCard task, @Nullable PersonCard assignee, LocalDate today) {
        boolean overdue = today.isAfter(task.due());
        String state = overdue ? "OVERDUE" : task.state().name();
        return new Line(
                task.title(),
                "/c/" + address.cooperation().key() + "/tasks/" + task.id(),
                texts.get(
                        "meetings.tasks.who",
                        assignee == null ? "–" : assignee.name(),
                        PortalTime.shortDay(task.due(), texts.locale())),
                overdue ? "bad" : task.state() == TaskState.OPEN ? "open" : "run",
                texts.get("meetings.tasks.state." + state));
    }
}
