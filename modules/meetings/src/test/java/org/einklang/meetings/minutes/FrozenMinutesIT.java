package org.einklang.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Approved minutes never change, not even by somebody who writes SQL (domain.md, meetings and minutes). */
@ExtendWith(ArquillianExtension.class)
class FrozenMinutesIT {

    private static final String APPROVED =
            " minutes_id in (select id from ek_meetings.minutes where state = 'APPROVED')";

    @Resource(lookup = "java:app/jdbc/einklang")
    private DataSource database;

    @Test
    void the_database_refuses_to_change_or_remove_what_approved_minutes_say() {
        assertThat(List.of(
                        "update ek_meetings.minutes set content_hash = 'x' where state = 'APPROVED'",
                        "update ek_meetings.minutes set state = 'DRAFT' where state = 'APPROVED'",
                        "update ek_meetings.minutes_note set version = version + 1 where" + APPROVED,
                        "delete from ek_meetings.minutes_note where" + APPROVED,
                        "update ek_meetings.resolution set wording = 'Anders' where" + APPROVED,
                        "update ek_meetings.resolution set state = 'REJECTED' where" + APPROVED,
                        "update ek_meetings.resolution set decided = null where" + APPROVED,
                        "delete from ek_meetings.resolution where" + APPROVED,
                        "delete from ek_meetings.invitee where meeting_id in"
                                + " (select meeting_id from ek_meetings.minutes where state = 'APPROVED')",
                        "update ek_meetings.resolution_vote set votes_no = 7 where" + APPROVED,
                        "delete from ek_meetings.resolution_vote where" + APPROVED,
                        "update ek_meetings.resolution_ballot set ballot = 'NO' where" + APPROVED,
                        "delete from ek_meetings.resolution_ballot where" + APPROVED,
                        "update ek_meetings.minuted_task set title = 'Anders' where" + APPROVED,
                        "delete from ek_meetings.minutes_document where" + APPROVED,
                        "update ek_meetings.invitee set present = not present where meeting_id in"
                                + " (select meeting_id from ek_meetings.minutes where state = 'APPROVED')"))
                .allSatisfy(sql -> assertThatExceptionOfType(SQLException.class)
                        .as(sql)
                        .isThrownBy(() -> execute(sql))
                        .withMessageMatching("(?is).*never.changed.or.removed.*"));
    }

    @Test
    void what_becomes_of_a_resolution_later_and_minutes_that_are_written_stay_open() {
        assertThatCode(() -> execute("update ek_meetings.resolution set settled_note = settled_note where" + APPROVED))
                .doesNotThrowAnyException();
        assertThatCode(() -> execute("update ek_meetings.minutes_note set version = version where minutes_id in"
                        + " (select id from ek_meetings.minutes where state = 'IN_REVIEW')"))
                .doesNotThrowAnyException();
    }

    @Test
    void what_was_agreed_on_without_a_meeting_is_kept_like_approved_minutes() {
        String written = " where procedure_id is not null";
        assertThat(List.of(
                        "update ek_meetings.resolution set wording = 'Anders'" + written,
                        "update ek_meetings.resolution set title = 'Anders'" + written,
                        "update ek_meetings.resolution set register_number = null" + written,
                        "update ek_meetings.resolution set decided = null" + written,
                        "update ek_meetings.resolution set state = 'REJECTED'" + written,
                        "delete from ek_meetings.resolution" + written))
                .allSatisfy(sql -> assertThatExceptionOfType(SQLException.class)
                        .as(sql)
                        .isThrownBy(() -> execute(sql))
                        .withMessageMatching("(?is).*never.changed.or.removed.*"));
        assertThatCode(() -> execute("update ek_meetings.resolution set settled_note = settled_note" + written))
                .doesNotThrowAnyException();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection()) {
            assertThat(connection.createStatement().executeUpdate(sql)).isPositive();
        }
    }
}
