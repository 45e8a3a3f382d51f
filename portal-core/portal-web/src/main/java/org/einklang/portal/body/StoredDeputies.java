package org.einklang.portal.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.einklang.api.NotVisible;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.Deputies;
import org.einklang.api.people.PersonId;

/** Deputies for modules; the rules are those of {@link DeputisingEntry}, which asks for the right. */
@ApplicationScoped
class StoredDeputies implements Deputies {

    @Inject
    private Bodies bodies;

    @Inject
    private DeputisingEntry deputising;

    @Override
    public List<PersonId> standing(BodyId body, PersonId holder, LocalDate day) {
        SeatPlan plan = bodies.plan(body, day);
        return seat(plan, holder, day).stream()
                .flatMap(seat -> plan.standIns(seat, day).stream())
                .filter(one -> one.days().contains(day))
                .map(one -> one.seat().person())
                .distinct()
                .toList();
    }

    @Override
    @Transactional
    public void enter(BodyId body, PersonId holder, PersonId deputy, LocalDate from, LocalDate until) {
        HeldSeat seat = seat(bodies.plan(body, from), holder, from)
                .orElseThrow(() -> new NotVisible(holder + " has no seat in " + body));
        deputising.enter(seat.id(), deputy, from, until);
    }

    @Override
    @Transactional
    public void free(BodyId body, PersonId holder, LocalDate day) {
        SeatPlan plan = bodies.plan(body, day);
        Days only = new Days(day, day);
        seat(plan, holder, day).stream()
                .flatMap(plan::inSeat)
                .filter(acts -> acts.days().equals(only))
                .forEach(acts -> deputising.cancel(acts.id()));
    }

    private static Optional<HeldSeat> seat(SeatPlan plan, PersonId holder, LocalDate day) {
        return plan.seatsOn(day)
                .filter(seat -> seat.seat().person().equals(holder))
                .findFirst();
    }
}
