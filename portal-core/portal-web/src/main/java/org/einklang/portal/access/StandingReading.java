package org.einklang.portal.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.einklang.api.people.PersonId;
import org.einklang.api.time.PortalTime;

/** Reads what a person holds today: one statement for each way to hold something, whatever they hold. */
@ApplicationScoped
public class StandingReading {

    @Inject
    @Any
    private Instance<HeldSource> sources;

    @Inject
    private Narrowing narrowing;

    @Inject
    private Clock clock;

    /** What this person holds today. */
    public Standing of(PersonId person) {
        LocalDate today = PortalTime.dayOf(clock.instant());
        Narrowing.Narrowed narrowed = narrowing.of(person, today);
        return narrowed.gone()
                ? Standing.NOTHING
                : new Standing(
                        sources.stream()
                                .flatMap(source -> source.of(person, today))
                                .toList(),
                        narrowed.limited());
    }
}
