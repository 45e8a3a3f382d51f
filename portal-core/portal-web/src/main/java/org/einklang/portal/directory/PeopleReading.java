package org.einklang.portal.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.api.table.TableReading;
import org.einklang.api.time.PortalTime;

/** The people of a cooperation as a list, only for its members. */
@ApplicationScoped
public class PeopleReading {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /**
     * The people of these partners, which are those of the cooperation. Filters: {@code text}, whose words stand in name,
     * function or partner; {@code partner} and {@code unit}, their numbers; {@code who}: those who have left instead of
     * those who are there. Sorts by {@code name}, {@code partner} and {@code function}.
     */
    public TableReading<PersonId, PersonRow> people(CooperationId cooperation, List<Partner> partners) {
        access.require(CorePermission.SEE_DIRECTORY, Scope.cooperation(cooperation));
        return new PeopleRows(entities, cooperation, partners, PortalTime.dayOf(clock.instant()));
    }
}
