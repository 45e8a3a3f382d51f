package org.einklang.portal.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.portal.audit.chain.Head;
import org.einklang.portal.audit.chain.StoredChain;
import org.einklang.portal.audit.chain.Verdict;

/** Checks the whole chain in the portal, and keeps what came of it. */
@ApplicationScoped
public class ChainChecking {

    @Resource(lookup = "java:app/jdbc/einklang")
    private DataSource database;

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private HeadNotes notes;

    @Inject
    private CheckKeeping keeping;

    @Inject
    private Clock clock;

    /** Checks all lines of the installation, without holding a transaction open meanwhile. */
    @Transactional(TxType.NOT_SUPPORTED)
    public CheckedChain check(Scope scope) {
        access.require(AuditPermission.CHECK_LOG, scope);
        try (Connection connection = database.getConnection()) {
            Verdict verdict = new StoredChain(connection).check(notes.read());
            return keeping.keep(new CheckedChain(clock.instant(), verdict));
        } catch (SQLException e) {
            throw new IllegalStateException("the audit log cannot be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The newest line, for somebody to note it elsewhere. */
    public Head head(Scope scope) {
        access.require(AuditPermission.CHECK_LOG, scope);
        try (Connection connection = database.getConnection()) {
            return new StoredChain(connection).head();
        } catch (SQLException e) {
            throw new IllegalStateException("the audit log cannot be read", e);
        }
    }

    /** The last check, if there was one. */
    public Optional<CheckedChain> last(Scope scope) {
        access.require(AuditPermission.CHECK_LOG, scope);
        return entities.createQuery("select c from CheckedChain c order by c.id desc", CheckedChain.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
