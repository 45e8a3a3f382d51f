package org.einklang.portal.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeSet;
import org.einklang.api.benchmark.BulkIds;
import org.einklang.api.benchmark.BulkRows;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.PersonId;
import org.einklang.portal.audit.Involved;
import org.einklang.portal.audit.chain.Deed;
import org.einklang.portal.audit.chain.Head;
import org.einklang.portal.audit.chain.Line;

/**
 * Lines of the audit log, a sound chain: to every cooperation some, to every person ten on what they did and twenty of
 * logins, to every body thirty; to every person ten accesses.
 */
final class LogRows implements CooperationRows {

    private static final int OF_EACH_PERSON = 10;
    private static final int LOGINS = 20;
    private static final int OF_EACH_BODY = 30;
    private static final int OF_EACH_COOPERATION = 100;
    private static final int MINUTE = 60;

    private final BulkIds ids;
    private final Connection connection;
    private final Instant begin;
    private final BulkRows lines;
    private final BulkRows involved;
    private final BulkRows accesses;
    private Head head = Head.START;

    LogRows(Connection to, BulkIds ids, LocalDate today) throws SQLException {
        this.ids = ids;
        connection = to;
        begin = today.minusYears(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        lines = new BulkRows(
                to,
                "EK_CORE.AUDIT_LINE",
                "line_number, moment, doer_kind, doer_id, cooperation_id, act, subjects, previous_hash, line_hash");
        involved = new BulkRows(to, "EK_CORE.AUDIT_INVOLVED", "item, line_number");
        accesses = new BulkRows(to, "EK_CORE.ACCESS_LINE", "id, version, person_id, cooperation_id, item, hour_begin");
    }

    @Override
    public void add(BulkCooperation cooperation) throws SQLException {
        long keeper = cooperation.keeper().person();
        for (int i = 0; i < OF_EACH_COOPERATION; i++) {
            PersonId person = new PersonId(cooperation.person(i).person());
            line(keeper, cooperation.id(), "login.audit.invited", Involved.person(person));
        }
        for (int i = 0; i < cooperation.people().size(); i++) {
            person(cooperation, cooperation.person(i).person());
        }
        for (var body : cooperation.bodies()) {
            for (int i = 0; i < OF_EACH_BODY; i++) {
                line(keeper, cooperation.id(), "bodies.audit.changed", Involved.body(body.id()));
            }
        }
    }

    private void person(BulkCooperation cooperation, long number) throws SQLException {
        ItemRef person = Involved.person(new PersonId(number));
        for (int i = 0; i < OF_EACH_PERSON; i++) {
            line(number, cooperation.id(), "sessions.audit.ended", person);
            BodyId body =
                    cooperation.bodies().get(i % cooperation.bodies().size()).id();
            Instant hour = begin.plusSeconds((long) i * MINUTE * MINUTE);
            accesses.add(ids.next(), 0, number, cooperation.id(), Involved.written(Involved.body(body)), hour);
        }
        for (int i = 0; i < LOGINS; i++) {
            line(number, 0, "audit.act.logged_in", person);
        }
    }

    private void line(long doer, long cooperation, String act, ItemRef about) throws SQLException {
        Instant moment = begin.plusSeconds((head.number() + 1) * MINUTE);
        Deed deed = new Deed(moment, "PERSON", doer, cooperation, act, Involved.written(about));
        Line line = Line.after(head, deed);
        head = line.head();
        lines.add(
                line.number(),
                moment,
                deed.doerKind(),
                doer,
                cooperation,
                act,
                deed.subjects(),
                line.previous(),
                line.hash());
        for (String item :
                new TreeSet<>(List.of(deed.subjects(), Involved.written(Involved.person(new PersonId(doer)))))) {
            involved.add(item, line.number());
        }
    }

    @Override
    public void close() throws SQLException {
        for (BulkRows rows : List.of(lines, involved, accesses)) {
            rows.close();
        }
        try (BulkRows acts = new BulkRows(connection, "EK_CORE.AUDIT_ACT", "act");
                var newest = connection.prepareStatement(
                        "update EK_CORE.AUDIT_HEAD set last_number = ?, last_hash = ? where id = 1")) {
            for (String act : List.of(
                    "login.audit.invited", "bodies.audit.changed", "sessions.audit.ended", "audit.act.logged_in")) {
                acts.add(act);
            }
            newest.setLong(1, head.number());
            newest.setString(2, head.hash());
            newest.executeUpdate();
        }
    }
}
