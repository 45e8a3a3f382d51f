package org.einklang.meetings.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.einklang.api.benchmark.BulkIds;
import org.einklang.api.benchmark.BulkNotifications;
import org.einklang.api.benchmark.BulkRows;
import org.einklang.api.benchmark.BulkWorld.BulkBody;
import org.einklang.api.item.ItemRef;
import org.einklang.api.notification.Notification;
import org.einklang.api.people.PersonId;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.invitation.Answer;
import org.einklang.meetings.planning.MeetingState;

/** The rows of planned meetings: ten items each, and all members invited. */
final class PlanRows implements AutoCloseable {

    private static final int ITEMS = 10;
    private static final int LEAD_SECONDS = 21 * 86_400;
    private static final int ANSWERED_SECONDS = 86_400;

    private final BulkIds ids;
    private final BulkRows meetings;
    private final BulkRows items;
    private final BulkRows invitees;
    private final BulkNotifications notifications;

    PlanRows(Connection to, BulkIds ids, BulkNotifications notifications) throws SQLException {
        this.ids = ids;
        this.notifications = notifications;
        meetings = new BulkRows(
                to,
                "EK_MEETINGS.MEETING",
                "id, version, cooperation_id, body_id, meeting_key, title, starts, ends, place, state, planned_by");
        items = new BulkRows(
                to, "EK_MEETINGS.AGENDA_ITEM", "id, version, meeting_id, item_position, item_number, title");
        invitees = new BulkRows(
                to,
                "EK_MEETINGS.INVITEE",
                "id, version, meeting_id, person_id, cooperation_id, starts, answer, answered, present");
    }

    PlannedMeeting add(BulkBody body, int ordinal, LocalDate day, MeetingState state) throws SQLException {
        long id = ids.next();
        long secretary = body.members().get(0).value();
        Instant starts = PortalTime.instantOf(day, LocalTime.of(10, 0));
        meetings.add(
                id,
                0,
                body.cooperation().value(),
                body.id().value(),
                body.key() + "-" + (ordinal + 1),
                (ordinal + 1) + ". Sitzung des Gremiums",
                starts,
                starts.plusSeconds(7200),
                "Rathaus, Raum " + ordinal,
                state,
                secretary);
        if (state != MeetingState.PLANNED) {
            invite(id, body, starts, state == MeetingState.CLOSED);
            tell(id, body, starts.minusSeconds(LEAD_SECONDS));
        }
        return new PlannedMeeting(id, body, ordinal, day, agenda(id));
    }

    /** The chair has invited all the others. */
    private void tell(long meeting, BulkBody body, Instant moment) throws SQLException {
        PersonId chair = body.members().get(1);
        Notification invited = new Notification(
                body.cooperation(),
                "meetings.notification.invited",
                new ItemRef(MeetingsModule.ID, "meeting", String.valueOf(meeting)));
        for (PersonId member : body.members()) {
            if (!member.equals(chair)) {
                notifications.tell(invited, member, chair, moment);
            }
        }
    }

    private List<Long> agenda(long meeting) throws SQLException {
        List<Long> agenda = new ArrayList<>();
        for (int position = 1; position <= ITEMS; position++) {
            long id = ids.next();
            items.add(id, 0, meeting, position, position, "Bericht aus dem Arbeitsbereich " + position);
            agenda.add(id);
        }
        return agenda;
    }

    private void invite(long meeting, BulkBody body, Instant starts, boolean present) throws SQLException {
        long cooperation = body.cooperation().value();
        Instant answered = starts.minusSeconds(ANSWERED_SECONDS);
        for (PersonId member : body.members()) {
            long id = ids.next();
            invitees.add(id, 0, meeting, member.value(), cooperation, starts, Answer.ACCEPTED, answered, present);
        }
    }

    @Override
    public void close() throws SQLException {
        for (BulkRows rows : List.of(meetings, items, invitees)) {
            rows.close();
        }
    }
}
