package org.einklang.portal.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.einklang.api.access.Role;
import org.einklang.api.benchmark.BulkIds;
import org.einklang.api.benchmark.BulkRows;
import org.einklang.portal.benchmark.BulkCooperation.Someone;
import org.jspecify.annotations.Nullable;

/**
 * The roles that were given: the same in every partner, and a training coordinator for every fifty people; as many were
 * withdrawn. And who is away: every thirtieth today, everybody once in the past.
 */
final class RoleRows implements CooperationRows {

    private static final List<Role> OF_EACH_PARTNER = List.of(
            Role.PARTNER_LEAD, Role.PRESS_OFFICER, Role.PRESS_OFFICER, Role.TRAINING_COORDINATOR, Role.PARTNER_LEAD);
    private static final List<Role> OF_ALL = List.of(Role.EVALUATOR, Role.CATALOGUE_EDITOR, Role.EVALUATOR);
    private static final int PEOPLE_FOR_A_COORDINATOR = 50;
    private static final int AWAY = 30;

    private final BulkIds ids;
    private final LocalDate today;
    private final BulkRows roles;
    private final BulkRows absences;

    RoleRows(Connection to, BulkIds ids, LocalDate today) throws SQLException {
        this.ids = ids;
        this.today = today;
        roles = new BulkRows(
                to,
                "EK_CORE.ROLE_ASSIGNMENT",
                "id, version, person_id, role_name, cooperation_id, partner_id, given_by, given_on, withdrawn_by,"
                        + " withdrawn_on");
        absences = new BulkRows(to, "EK_CORE.ABSENCE", "id, version, person_id, from_day, until_day, deputy_id");
    }

    @Override
    public void add(BulkCooperation cooperation) throws SQLException {
        for (Role role : OF_ALL) {
            give(cooperation, role, cooperation.person(1), null);
        }
        int turn = 1;
        for (long partner : cooperation.partners()) {
            for (Role role : OF_EACH_PARTNER) {
                give(cooperation, role, of(cooperation, partner, turn++), partner);
            }
        }
        for (int i = 0; i < cooperation.people().size() / PEOPLE_FOR_A_COORDINATOR; i++) {
            Someone one = cooperation.person(i * 7 + 1);
            give(cooperation, Role.TRAINING_COORDINATOR, one, one.partner());
        }
        for (int i = 1; i < cooperation.people().size(); i++) {
            away(cooperation, i);
        }
    }

    private static Someone of(BulkCooperation cooperation, long partner, int turn) {
        List<Someone> own = cooperation.people().stream()
                .filter(one -> one.partner() == partner)
                .toList();
        return own.get(turn % own.size());
    }

    private void give(BulkCooperation cooperation, Role role, Someone to, @Nullable Long partner) throws SQLException {
        long by = cooperation.keeper().person();
        Instant given = today.minusYears(2).atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant before = given.minusSeconds(86_400);
        roles.add(ids.next(), 0, to.person(), role, cooperation.id(), partner, by, given, null, null);
        roles.add(ids.next(), 0, to.person(), role, cooperation.id(), partner, by, before, by, given);
    }

    private void away(BulkCooperation cooperation, int number) throws SQLException {
        long person = cooperation.person(number).person();
        long deputy = cooperation.person(number + 1).person();
        absences.add(ids.next(), 0, person, today.minusDays(200), today.minusDays(190), deputy);
        if (number % AWAY == 0) {
            absences.add(ids.next(), 0, person, today.minusDays(1), today.plusDays(5), deputy);
        }
    }

    @Override
    public void close() throws SQLException {
        roles.close();
        absences.close();
    }
}
