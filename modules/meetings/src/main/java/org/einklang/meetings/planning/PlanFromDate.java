package org.einklang.meetings.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.dates.DateFound;
import org.einklang.api.dates.DatePlanning;
import org.einklang.api.text.Texts;
import org.einklang.api.web.Addresses;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.MeetingsPermission;

/** Offers to plan the meeting on a date that was found; the form has it already then. */
@ApplicationScoped
class PlanFromDate implements DatePlanning {

    /** The parameter that tells the form which date. */
    static final String DATE = "date";

    @Inject
    private Access access;

    @Inject
    private Addresses addresses;

    @Inject
    private Texts texts;

    @Override
    public Optional<Offer> offer(DateFound found) {
        if (!access.may(MeetingsPermission.PLAN, Scope.body(found.where(), found.body()))) {
            return Optional.empty();
        }
        String form = addresses.page(found.where(), MeetingsModule.ID, "new");
        return Optional.of(new Offer(
                texts.get("meetings.plan.from_date"),
                form + "?" + DATE + "=" + found.poll().id()));
    }
}
