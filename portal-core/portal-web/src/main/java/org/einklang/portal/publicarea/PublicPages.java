package org.einklang.portal.publicarea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.einklang.portal.operator.CurrentNotices;
import org.einklang.portal.operator.OperatorNotice;

/**
 * What stands at the addresses of open areas. A page is written once and then given to everybody, until the area is changed,
 * something in it or a notice to everybody comes or goes by itself, or half a minute has passed: for what changes without telling, such as the name of
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
    private CurrentNotices notices;

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
        List<Long> told = notices.inPublic().stream().map(OperatorNotice::id).toList();
        Optional<KeptPage> kept =
                cache.at(path).filter(page -> page.isCurrent(state.get().stamp(), told, now));
        return kept.isPresent() ? kept : written(path, address.get(), state.get(), told, now);
    }

    /** Whether something could be sent to this area now, and to which. */
    Optional<PublicPlace> open(PublicAddress address) {
        return states.of(address.cooperation())
                .filter(AreaState::open)
                .flatMap(state -> reading.place(address.cooperation(), address.locale()));
    }

    private Optional<KeptPage> written(
            String path, PublicAddress address, AreaState state, List<Long> told, Instant now) {
        Optional<KeptPage> page = reading.place(address.cooperation(), address.locale())
                .flatMap(place -> outlets.answer(place, address.path()))
                .map(answer -> KeptPage.of(answer, state.stamp(), told, now, until(answer, now)));
        page.ifPresent(one -> cache.keep(path, one));
        return page;
    }

    private static Instant until(PublicAnswer answer, Instant now) {
        Instant longest = now.plus(LONGEST);
        return answer.nextMove().filter(longest::isAfter).orElse(longest);
    }
}
