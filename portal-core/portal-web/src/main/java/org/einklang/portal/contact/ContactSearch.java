package org.einklang.portal.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.einklang.api.people.CooperationId;
import org.einklang.api.table.TableQuery;
import org.einklang.api.term.Terms;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.directory.Partner;

/** Contacts for the one box in the head of every page. */
@ApplicationScoped
public class ContactSearch {

    @Inject
    private ContactReading reading;

    @Inject
    private Terms terms;

    @Inject
    private Clock clock;

    /**
     * Contacts that were found.
     *
     * @param first the best ones
     * @param number how many there are
     */
    public record Found(List<ContactCard> first, long number) {}

    /** The contacts that have every word that says something, the best first; only for members of the cooperation. */
    public Found find(CooperationId here, List<Partner> partners, String typed, int most) {
        ContactRows rows = reading.rows(here, partners, terms.all(here, PortalTime.dayOf(clock.instant())));
        TableQuery query = TableQuery.of(Map.of("text", typed));
        long number = rows.countWhole(query);
        return new Found(number == 0 ? List.of() : rows.first(query, most), number);
    }
}
