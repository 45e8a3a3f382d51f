package org.einklang.meetings.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import org.einklang.api.benchmark.BulkData;
import org.einklang.api.benchmark.BulkIds;
import org.einklang.api.benchmark.BulkWorld;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.planning.MeetingState;

/**
 * Fifty meetings of each body, one a week. Fifteen are still to come; of the others, which have minutes, the last three
 * wait for approval.
 */
@ApplicationScoped
class MeetingsBulk implements BulkData {

    private static final int MEETINGS = 50;
    private static final int PAST = 35;
    private static final int LAST = 3;

    @Override
    public String module() {
        return MeetingsModule.ID;
    }

    @Override
    public void insert(Connection connection, BulkWorld world) throws SQLException {
        BulkIds ids = new BulkIds();
        try (PlanRows plans = new PlanRows(connection, ids, world.notifications());
                MinutesRows minutes = new MinutesRows(connection, ids, world.tasks())) {
            for (int body = 0; body < world.bodies().size(); body++) {
                for (int number = 0; number < MEETINGS; number++) {
                    LocalDate day = world.today().plusDays(1 + body % 5).plusWeeks(number - PAST);
                    PlannedMeeting meeting = plans.add(world.bodies().get(body), number, day, state(number));
                    if (number < PAST) {
                        minutes.add(meeting, number < PAST - LAST, PAST - number, body == 0);
                    }
                }
            }
        }
        ids.handOver(connection, "EK_MEETINGS.MEETINGS_SEQ");
    }

    private static MeetingState state(int number) {
        if (number < PAST) {
            return MeetingState.CLOSED;
        }
        return number < MEETINGS - LAST ? MeetingState.INVITED : MeetingState.PLANNED;
    }
}
