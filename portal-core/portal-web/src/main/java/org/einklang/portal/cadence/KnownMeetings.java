package org.einklang.portal.cadence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.einklang.api.deadline.BodyMeetings;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.portal.switches.ModuleSwitches;

/** What the modules know about meetings of bodies; one that fails knows nothing. */
@ApplicationScoped
class KnownMeetings {

    private static final System.Logger LOG = System.getLogger(KnownMeetings.class.getName());

    @Inject
    @Any
    private Instance<BodyMeetings> sources;

    @Inject
    private ModuleSwitches switches;

    /** When bodies met and meet; empty if no module knows, so that nobody is told of meetings that are not. */
    Optional<Map<BodyId, BodyMeetings.Days>> days(CooperationId here, Collection<BodyId> bodies, Instant now) {
        Map<BodyId, BodyMeetings.Days> all = new HashMap<>();
        boolean known = false;
        for (BodyMeetings source : sources) {
            Optional<Map<BodyId, BodyMeetings.Days>> days = switches.isOffFor(here, source)
                    ? Optional.empty()
                    : asked(source, one -> one.days(here, bodies, now));
            days.ifPresent(map -> map.forEach((body, day) -> all.merge(body, day, BodyMeetings.Days::and)));
            known |= days.isPresent();
        }
        return known ? Optional.of(all) : Optional.empty();
    }

    /** Where the person who acts may plan a meeting of the body. */
    Optional<String> planning(BodyCard body) {
        for (BodyMeetings source : sources) {
            Optional<String> form = asked(source, one -> one.planning(body)).flatMap(Function.identity());
            if (form.isPresent()) {
                return form;
            }
        }
        return Optional.empty();
    }

    private static <T> Optional<T> asked(BodyMeetings source, Function<BodyMeetings, T> question) {
        try {
            return Optional.of(question.apply(source));
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.WARNING, "Meetings of bodies are not known", fault);
            return Optional.empty();
        }
    }
}
