package org.einklang.portal.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.einklang.api.access.Role;
import org.einklang.api.benchmark.BulkIds;
import org.einklang.api.benchmark.BulkRows;
import org.einklang.portal.benchmark.BulkCooperation.Someone;
import org.einklang.portal.directory.Person;

/** The rows of the host's directory; every account has the same password. */
final class DirectoryRows implements AutoCloseable {

    private static final int UNITS_BELOW_ONE = 4;

    private final BulkIds ids;
    private final String hash;
    private final LocalDate since;
    private final BulkRows cooperations;
    private final BulkRows partners;
    private final BulkRows participations;
    private final BulkRows units;
    private final BulkRows people;
    private final BulkRows jobs;
    private final BulkRows accounts;
    private final BulkRows roles;

    private final List<PlannedUnit> planned = new ArrayList<>();

    private record PlannedUnit(long id, long partner, long parent, String name) {}

    DirectoryRows(Connection to, BulkIds ids, String passwordHash, LocalDate today) throws SQLException {
        this.ids = ids;
        hash = passwordHash;
        since = today.minusYears(3);
        cooperations = new BulkRows(to, "EK_CORE.COOPERATION", "id, version, short_key, name, federal_state");
        partners = new BulkRows(to, "EK_CORE.PARTNER", "id, version, name, short_name");
        participations = new BulkRows(to, "EK_CORE.COOPERATION_PARTNER", "cooperation_id, partner_id, list_position");
        units = new BulkRows(to, "EK_CORE.UNIT", "id, version, partner_id, name, parent_id, lead_id");
        people = new BulkRows(
                to,
                "EK_CORE.PERSON",
                "id, version, partner_id, unit_id, name, function_title, mail, phone, language, sort_name,"
                        + " sort_function");
        jobs = new BulkRows(
                to,
                "EK_CORE.JOB",
                "id, version, person_id, partner_id, unit_id, unit_name, function_title, from_day, begun");
        accounts = new BulkRows(to, "EK_CORE.ACCOUNT", "id, version, person_id, login, password_hash");
        roles = new BulkRows(
                to, "EK_CORE.ROLE_ASSIGNMENT", "id, version, person_id, role_name, cooperation_id, given_on");
    }

    long cooperation(int number) throws SQLException {
        long id = ids.next();
        cooperations.add(id, 0, "bench" + number, "Kooperation " + number, "BW");
        return id;
    }

    long partner(long cooperation, String number, int position) throws SQLException {
        long id = ids.next();
        partners.add(id, 0, "Partner " + number, "Partner " + number);
        participations.add(cooperation, id, position);
        return id;
    }

    /** Units of a partner, in threes below a fourth; their leads are chosen once there are people. */
    List<Long> units(long partner, int count) {
        List<Long> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long id = ids.next();
            boolean below = i % UNITS_BELOW_ONE != 0;
            long parent = below ? all.get(i - i % UNITS_BELOW_ONE) : 0;
            planned.add(new PlannedUnit(id, partner, parent, "Team " + (i + 1)));
            all.add(id);
        }
        return all;
    }

    /** Now that the people are known: each unit is led by one of its partner. */
    void leads(List<Someone> staff) throws SQLException {
        int turn = 0;
        for (PlannedUnit unit : planned) {
            List<Someone> own = staff.stream()
                    .filter(one -> one.partner() == unit.partner())
                    .toList();
            long lead = own.get(turn++ % own.size()).person();
            units.add(unit.id(), 0, unit.partner(), unit.name(), unit.parent() == 0 ? null : unit.parent(), lead);
        }
        planned.clear();
    }

    Someone person(String login, long partner, long unit) throws SQLException {
        Someone one = stored(login, partner, unit);
        jobs.add(ids.next(), 0, one.person(), partner, unit == 0 ? null : unit, "Team", "Assistenz", since, true);
        accounts.add(ids.next(), 0, one.person(), login, hash);
        return one;
    }

    /** Somebody without an account, and without a unit. */
    Someone colleague(String name, long partner) throws SQLException {
        return stored(name, partner, 0);
    }

    private Someone stored(String login, long partner, long unit) throws SQLException {
        long id = ids.next();
        String name = "Name von " + login;
        String function = "Sachbearbeitung";
        people.add(
                id,
                0,
                partner,
                unit == 0 ? null : unit,
                name,
                function,
                login + "@bench.example",
                "+49 7000 " + id,
                "de",
                Person.compared(name),
                Person.compared(function));
        return new Someone(id, partner, unit);
    }

    Someone coordinator(long cooperation, String login, long partner, long unit) throws SQLException {
        Someone one = person(login, partner, unit);
        roles.add(ids.next(), 0, one.person(), Role.COORDINATOR, cooperation, given());
        return one;
    }

    /** The one who runs the installation, and belongs to no cooperation. */
    void administrator() throws SQLException {
        long office = ids.next();
        partners.add(office, 0, "Rechenzentrum", "Rechenzentrum");
        Someone one = person("administrator", office, 0);
        roles.add(ids.next(), 0, one.person(), Role.ADMINISTRATOR, null, given());
    }

    private java.time.Instant given() {
        return since.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    @Override
    public void close() throws SQLException {
        for (BulkRows rows : List.of(cooperations, partners, participations, units, people, jobs, accounts, roles)) {
            rows.close();
        }
    }
}
