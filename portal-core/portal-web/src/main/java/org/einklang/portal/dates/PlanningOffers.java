package org.einklang.portal.dates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.einklang.api.dates.DateFound;
import org.einklang.api.dates.DatePlanning;

/** What modules offer to do with a date that was found; one that fails is left out. */
@ApplicationScoped
class PlanningOffers {

    private static final System.Logger LOG = System.getLogger(PlanningOffers.class.getName());

    @Inject
    @Any
    private Instance<DatePlanning> plannings;

    List<DatePlanning.Offer> of(DateFound found) {
        List<DatePlanning.Offer> all = new ArrayList<>();
        for (DatePlanning planning : plannings) {
            try {
                planning.offer(found).ifPresent(all::add);
            } catch (RuntimeException fault) {
                LOG.log(System.Logger.Level.WARNING, "An offer to plan " + found.poll() + " is left out", fault);
            }
        }
        return all;
    }
}
