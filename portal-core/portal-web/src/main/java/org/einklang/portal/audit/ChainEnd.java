package org.einklang.portal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.einklang.api.people.PersonId;
import org.einklang.portal.audit.chain.Deed;
import org.einklang.portal.audit.chain.Head;
import org.einklang.portal.audit.chain.StoredChain;

/** Appends to the chain over the connection of the transaction, after what the host has changed so far. */
@ApplicationScoped
class ChainEnd {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    /** Appends a line. @return the new head */
    @Transactional(TxType.MANDATORY)
    Head append(Deed deed) {
        entities.flush();
        // where nothing has been changed yet, the persistence context has no connection before its first statement
        entities.createNativeQuery("update ek_core.audit_head set last_number = last_number where id = 1")
                .executeUpdate();
        Connection connection = entities.unwrap(Connection.class); // of the persistence context, which closes it
        try {
            StoredChain chain = new StoredChain(connection);
            Head head = chain.append(chain.lock(), deed);
            rememberForSearch(connection, head.number(), deed);
            return head;
        } catch (SQLException e) {
            throw new IllegalStateException("the audit log cannot be written, so nothing is", e);
        }
    }

    private static void rememberForSearch(Connection connection, long number, Deed deed) throws SQLException {
        try (PreparedStatement involved = connection.prepareStatement(
                        "insert into ek_core.audit_involved (item, line_number) values (?, ?)");
                PreparedStatement act = connection.prepareStatement("insert into ek_core.audit_act (act)"
                        + " select cast(? as varchar(100)) from ek_core.audit_head"
                        + " where not exists (select 1 from ek_core.audit_act where act = ?)")) {
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

    private static Set<String> items(Deed deed) {
        Set<String> items = new LinkedHashSet<>();
        Stream.of(deed.subjects().split(" ")).filter(item -> !item.isEmpty()).forEach(items::add);
        if (deed.doer() != 0) {
            items.add(Involved.written(Involved.person(new PersonId(deed.doer()))));
        }
        return items;
    }
}
