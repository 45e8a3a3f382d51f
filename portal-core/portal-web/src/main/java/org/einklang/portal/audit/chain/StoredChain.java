package org.einklang.portal.audit.chain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;

/** The chain in the database, on Derby and PostgreSQL alike. */
public final class StoredChain {

    private static final int CHUNK = 1000;

    private final Connection connection;

    /** The chain behind this connection, which stays open. */
    public StoredChain(Connection connection) {
        this.connection = connection;
    }

    /** A key that the installation has drawn for itself, or an empty text before it has. */
    public String secret(String name) throws SQLException {
        try (PreparedStatement read =
                connection.prepareStatement("select secret from ek_core.installation_secret where name = ?")) {
            read.setString(1, name);
            try (ResultSet row = read.executeQuery()) {
                return row.next() ? row.getString(1) : "";
            }
        }
    }

    /**
     * Locks the head until the transaction ends, so that whoever writes next waits. It takes an update that changes
     * something: Derby lets go of what was only read, "for update" or not.
     *
     * @return the head as it was
     */
    public Head lock() throws SQLException {
        if (connection.getAutoCommit()) {
            throw new IllegalStateException("lines are appended within a transaction only");
        }
        try (PreparedStatement lock = connection.prepareStatement(
                "update ek_core.audit_head set last_number = last_number + 1 where id = 1")) {
            lock.executeUpdate();
        }
        Head raised = head();
        return new Head(raised.number() - 1, raised.hash());
    }

    /** Appends the deed to the locked head. @return the new head */
    public Head append(Head locked, Deed deed) throws SQLException {
        Line line = Line.after(locked, deed);
        try (PreparedStatement insert = connection.prepareStatement(
                        "insert into ek_core.audit_line (line_number, moment, doer_kind, doer_id, cooperation_id, act,"
                                + " subjects, previous_hash, line_hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?)");
                PreparedStatement update =
                        connection.prepareStatement("update ek_core.audit_head set last_hash = ? where id = 1")) {
            fill(insert, line);
            insert.executeUpdate();
            update.setString(1, line.hash());
            update.executeUpdate();
        }
        return line.head();
    }

    private static void fill(PreparedStatement insert, Line line) throws SQLException {
        Deed deed = line.deed();
        insert.setLong(1, line.number());
        insert.setTimestamp(2, Timestamp.from(deed.moment()));
        insert.setString(3, deed.doerKind());
        insert.setLong(4, deed.doer());
        insert.setLong(5, deed.cooperation());
        insert.setString(6, deed.act());
        insert.setString(7, deed.subjects());
        insert.setString(8, line.previous());
        insert.setString(9, line.hash());
    }

    /** How far the database says that the chain has come. */
    public Head head() throws SQLException {
        try (PreparedStatement read = connection.prepareStatement(
                        "select last_number, last_hash from ek_core.audit_head where id = 1");
                ResultSet row = read.executeQuery()) {
            return row.next() ? new Head(row.getLong(1), row.getString(2)) : Head.START;
        }
    }

    /**
     * Checks all of it, chunk by chunk, while others go on writing: when there are no lines after the last one, the head
     * that was read just before can only be that one.
     */
    public Verdict check(Notes notes) throws SQLException {
        ChainCheck check = new ChainCheck(notes);
        Head head;
        List<Line> lines;
        do {
            head = head();
            lines = linesAfter(check.last().number());
        } while (!lines.isEmpty() && lines.stream().allMatch(check::follow));
        return check.end(head);
    }

    private List<Line> linesAfter(long number) throws SQLException {
        try (PreparedStatement read = connection.prepareStatement("select line_number, moment, doer_kind, doer_id,"
                + " cooperation_id, act, subjects, previous_hash, line_hash from ek_core.audit_line"
                + " where line_number > ? order by line_number fetch first " + CHUNK + " rows only")) {
            read.setLong(1, number);
            try (ResultSet rows = read.executeQuery()) {
                List<Line> lines = new ArrayList<>();
                while (rows.next()) {
                    lines.add(line(rows));
                }
                return lines;
            }
        }
    }

    private static Line line(ResultSet row) throws SQLException {
        Deed deed = new Deed(
                row.getTimestamp(2).toInstant(),
                row.getString(3),
                row.getLong(4),
                row.getLong(5),
                row.getString(6),
                row.getString(7));
        return new Line(row.getLong(1), deed, row.getString(8), row.getString(9));
    }
}
