package org.einklang.portal.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.audit.AccessLog;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.api.table.TableReading;
import org.einklang.portal.directory.CorePermission;

/** The accounts of a cooperation's people, for its coordinators. */
@ApplicationScoped
public class AccountsReading {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private AccessLog accessLog;

    @Inject
    private Clock clock;

    /** All of them; looking at them is noted, since it says who comes in and how. Filter: {@code text}, whose words stand in name or login name. Sorts by {@code name}. */
    public TableReading<Long, AccountRow> accounts(CooperationId cooperation) {
        access.require(CorePermission.KEEP_DIRECTORY, Scope.cooperation(cooperation));
        accessLog.seen(new ItemRef("core", "accounts", String.valueOf(cooperation.value())), cooperation);
        return new AccountRows(entities, cooperation, clock.instant());
    }
}
