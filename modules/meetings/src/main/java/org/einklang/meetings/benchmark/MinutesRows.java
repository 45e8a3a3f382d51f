package org.einklang.meetings.benchmark;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.einklang.api.benchmark.BulkIds;
import org.einklang.api.benchmark.BulkRows;
import org.einklang.api.benchmark.BulkTasks;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.PersonId;
import org.einklang.api.task.NewTask;
import org.einklang.api.task.TaskState;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.minutes.FoundBy;
import org.einklang.meetings.minutes.MinutesState;
import org.einklang.meetings.minutes.ResolutionState;

/** The rows of minutes: a note to each item, seven or eight resolutions, two tasks, and the paper once approved. */
final class MinutesRows implements AutoCloseable {

    private static final byte[] PAPER = "%PDF-1.7 invented".repeat(120).getBytes(StandardCharsets.US_ASCII);
    private static final String NOTE = "Die Partner berichten aus ihrem Bereich. ".repeat(8);
    private static final int RECENT = 10;

    private final BulkIds ids;
    private final BulkTasks register;
    private final BulkRows minutes;
    private final BulkRows notes;
    private final BulkRows resolutions;
    private final BulkRows tasks;
    private final BulkRows papers;

    MinutesRows(Connection to, BulkIds ids, BulkTasks register) throws SQLException {
        this.ids = ids;
        this.register = register;
        minutes = new BulkRows(
                to,
                "EK_MEETINGS.MINUTES",
                "id, version, meeting_id, author_id, state, approved, approved_by, content_hash");
        notes = new BulkRows(to, "EK_MEETINGS.MINUTES_NOTE", "id, version, minutes_id, agenda_item_id, note");
        resolutions = new BulkRows(
                to,
                "EK_MEETINGS.RESOLUTION",
                "id, version, minutes_id, agenda_item_id, cooperation_id, body_id, wording, state, register_number, decided,"
                        + " found_by");
        tasks = new BulkRows(
                to,
                "EK_MEETINGS.MINUTED_TASK",
                "id, version, minutes_id, agenda_item_id, title, assignee_id, due, task_id");
        papers = new BulkRows(to, "EK_MEETINGS.MINUTES_DOCUMENT", "minutes_id, pdf");
    }

    /**
     * Minutes of a meeting.
     *
     * @param weeksAgo the tasks of old meetings are done
     * @param forSecretary whether one of the tasks of a recent meeting is the secretary's; otherwise they are others'
     */
    void add(PlannedMeeting meeting, boolean approved, int weeksAgo, boolean forSecretary) throws SQLException {
        long id = ids.next();
        List<PersonId> members = meeting.body().members();
        Instant moment = PortalTime.instantOf(meeting.day(), LocalTime.of(15, 0));
        minutes.add(
                id,
                0,
                meeting.id(),
                members.get(0).value(),
                approved ? MinutesState.APPROVED : MinutesState.IN_REVIEW,
                approved ? moment : null,
                approved ? members.get(1).value() : null,
                approved ? "0".repeat(64) : null);
        for (long item : meeting.items()) {
            notes.add(ids.next(), 0, id, item, NOTE);
        }
        if (approved) {
            papers.add(id, PAPER);
        }
        decide(id, meeting);
        boolean recent = weeksAgo <= RECENT;
        PersonId first = members.get(recent && !forSecretary ? 2 : 0);
        PersonId second = members.get(1 + meeting.ordinal() % (members.size() - 1));
        give(id, meeting, first, recent ? TaskState.OPEN : TaskState.DONE);
        give(id, meeting, second, recent ? TaskState.IN_PROGRESS : TaskState.DONE);
    }

    private void decide(long minutesId, PlannedMeeting meeting) throws SQLException {
        int count = meeting.ordinal() % 7 == 0 ? 8 : 7;
        for (int i = 0; i < count; i++) {
            long id = ids.next();
            boolean adopted = i > 0;
            resolutions.add(
                    id,
                    0,
                    minutesId,
                    meeting.items().get(i),
                    meeting.body().cooperation().value(),
                    meeting.body().id().value(),
                    "Die Partner stellen gemeinsam Mittel für das Vorhaben " + (i + 1) + " bereit.",
                    adopted ? ResolutionState.ADOPTED : ResolutionState.POSTPONED,
                    adopted ? "B-" + id : null,
                    meeting.day(),
                    adopted ? FoundBy.CONSENSUS : null);
        }
    }

    private void give(long minutesId, PlannedMeeting meeting, PersonId assignee, TaskState state) throws SQLException {
        String title = "Angebote einholen und vorstellen";
        ItemRef source = new ItemRef(MeetingsModule.ID, "meeting", String.valueOf(meeting.id()));
        NewTask task = new NewTask(
                meeting.body().cooperation(),
                assignee,
                title,
                meeting.day().plusWeeks(4),
                source,
                meeting.body().id());
        long given = register.give(task, meeting.body().members().get(0), state);
        tasks.add(ids.next(), 0, minutesId, meeting.items().get(0), title, assignee.value(), task.due(), given);
    }

    @Override
    public void close() throws SQLException {
        for (BulkRows rows : List.of(minutes, notes, resolutions, tasks, papers)) {
            rows.close();
        }
    }
}
