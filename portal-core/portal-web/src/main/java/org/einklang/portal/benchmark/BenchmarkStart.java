package org.einklang.portal.benchmark;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.einklang.api.benchmark.BulkData;
import org.einklang.portal.setup.Installation;

/**
 * With the setting {@code einklang.benchmark=S|M|L}, and only on an empty database and an address of this very machine,
 * the portal begins with invented data: their accounts have a password that everybody knows.
 */
@ApplicationScoped
public class BenchmarkStart {

    @Inject
    @ConfigProperty(name = "einklang.benchmark")
    private Optional<BulkData.Size> size;

    @Inject
    @ConfigProperty(name = "einklang.address")
    private Optional<String> address;

    @Inject
    private Installation installation;

    @Inject
    private BulkInsertion insertion;

    void fill(@Observes @Priority(2200) @Initialized(ApplicationScoped.class) Object start) throws SQLException {
        if (size.isEmpty()) {
            return;
        }
        if (address.filter(one -> one.startsWith("127.")).isEmpty()) {
            throw new IllegalStateException("einklang.benchmark needs einklang.address=127.0.0.1, because everybody"
                    + " knows the passwords of the invented people");
        }
        if (installation.isEmpty()) {
            insertion.insert(size.get());
        }
    }
}
