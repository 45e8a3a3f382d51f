package org.einklang.portal.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.table.TableReading;

/** The people of a cooperation as a list, only for its members. */
@ApplicationScoped
public class PeopleReading {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private StoredDirectory directory;

    /**
     * The people of these partners, which are those of the cooperation. Filters: {@code text}, whose words stand in name, function or partner, and
     * {@code partner}, its number. Sorts by {@code name}, {@code partner} and {@code function}.
     */
    public TableReading<PersonId, PersonCard> people(CooperationId cooperation, List<Partner> partners) {
        access.require(CorePermission.SEE_DIRECTORY, Scope.cooperation(cooperation));
        return new PeopleRows(entities, directory, cooperation, partners);
    }
}
