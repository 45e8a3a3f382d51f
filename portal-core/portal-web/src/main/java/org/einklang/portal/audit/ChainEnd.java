package org.einklang.portal.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.einklang.api.people.PersonId;
import org.einklang.portal.audit.chain.Deed;
import org.einklang.portal.audit.chain.Head;
import org.einklang.portal.audit.chain.StoredChain;

/**
 * Appends to the chain over the connection of the transaction that ends: the persistence context has already been written
 * by then and takes nothing more.
 */
@ApplicationScoped
class ChainEnd {

    @Resource(lookup = "java:app/jdbc/einklang")
    private DataSource database;

    Head append(List<Deed> deeds) {
        try (Connection connection = database.getConnection()) {
            StoredChain chain = new StoredChain(connection);
            Head locked = chain.lock();
            Head head = chain.append(locked, deeds);
            rememberForSearch(connection, locked.number(), deeds);
            return head;
        } catch (SQLException e) {
            throw new IllegalStateException("the audit log cannot be written, so nothing is", e);
        }
    }

    private static void rememberForSearch(Connection connection, long before, List<Deed> deeds) throws SQLException {
        try (PreparedStatement involved = connection.prepareStatement(
                        "insert into ek_core.audit_involved (item, line_number) values (?, ?)");
                PreparedStatement act = connection.prepareStatement("insert into ek_core.audit_act (act)"
                        + " select cast(? as varchar(100)) from ek_core.audit_head"
                        + " where not exists (select 1 from ek_core.audit_act where act = ?)")) {
            long number = before;
            for (Deed deed : deeds) {
                number++;
                for (String item : items(deed)) {
                    involved.setString(1, item);
                    involved.setLong(2, number);
                    involved.executeUpdate();
                }
                act.setString(1, deed.act());
                act.setString(2, deed.act());
                act.executeUpdate();
            }
        }
    }

    private static Set<String> items(Deed deed) {
        Set<String> items = new LinkedHashSet<>();
        Stream.of(deed.subjects().split(" ")).filter(item -> !item.isEmpty()).forEach(items::add);
        if (deed.doer() != 0) {
            items.add(Involved.written(Involved.person(new PersonId(deed.doer()))));
        }
        return items;
    }
}
