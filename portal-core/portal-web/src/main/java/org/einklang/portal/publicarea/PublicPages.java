package org.einklang.portal.publicarea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What stands at the addresses of open areas. A page is written once and then given to everybody, until the area is changed,
 * something in it comes or goes by itself, or half a minute has passed: for what changes without telling, such as the name of
 * a partner. What does not exist is never kept, so that it can begin to exist at its moment.
 */
@ApplicationScoped
class PublicPages {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    @Inject
    private AreaStates states;

    @Inject
    private PublicReading reading;

    @Inject
    private PublicOutlets outlets;

    @Inject
    private PageCache cache;

    @Inject
    private Clock clock;

    /** What stands at this path of the portal. */
    Optional<KeptPage> at(String path) {
        Optional<PublicAddress> address = PublicAddress.of(path);
        Optional<AreaState> state =
                address.flatMap(one -> states.of(one.cooperation())).filter(AreaState::open);
        if (state.isEmpty()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Optional<KeptPage> kept =
                cache.at(path).filter(page -> page.isCurrent(state.get().stamp(), now));
        return kept.isPresent() ? kept : written(path, address.get(), state.get(), now);
    }

    /** Whether something could be sent to this area now, and to which. */
    Optional<PublicPlace> open(PublicAddress address) {
        return states.of(address.cooperation())
                .filter(AreaState::open)
                .flatMap(state -> reading.place(address.cooperation(), address.locale()));
    }

    private Optional<KeptPage> written(String path, PublicAddress address, AreaState state, Instant now) {
        Optional<KeptPage> page = reading.place(address.cooperation(), address.locale())
                .flatMap(place -> outlets.answer(place, address.path()))
                .map(answer -> KeptPage.of(answer, state.stamp(), now, until(answer, now)));
        page.ifPresent(one -> cache.keep(path, one));
        return page;
    }

    private static Instant until(PublicAnswer answer, Instant now) {
        Instant longest = now.plus(LONGEST);
        return answer.nextMove().filter(longest::isAfter).orElse(longest);
    }
}
