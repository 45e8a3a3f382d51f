package org.einklang.meetings.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.agenda.AgendaRequests;
import org.einklang.api.agenda.RequestCard;
import org.einklang.api.agenda.ResolutionOutcome;
import org.einklang.api.agenda.ResolutionOutcome.Outcome;
import org.einklang.meetings.planning.AgendaItem;
import org.einklang.meetings.planning.Meeting;
import org.jspecify.annotations.Nullable;

/** Tells the things that were wished onto an agenda what the body has said on them. */
@ApplicationScoped
class WishOutcomes {

    @Inject
    private AgendaRequests requests;

    @Inject
    private Event<ResolutionOutcome> said;

    /** A resolution has been recorded, or recorded anew. */
    void announce(Meeting meeting, Resolution resolution, boolean corrected) {
        wishes(meeting, Set.of(resolution.agendaItem()))
                .forEach(wish -> said.fire(outcome(
                        meeting,
                        wish,
                        resolution,
                        Outcome.valueOf(resolution.getState().name()),
                        corrected)));
    }

    /** The meeting is over: what came to no resolution was talked about. */
    void announceDiscussed(Meeting meeting, Minutes minutes) {
        Set<Long> resolved =
                minutes.getResolutions().stream().map(Resolution::agendaItem).collect(Collectors.toSet());
        List<Long> others = meeting.getAgenda().stream()
                .map(AgendaItem::id)
                .filter(item -> !resolved.contains(item))
                .toList();
        wishes(meeting, others).forEach(wish -> said.fire(outcome(meeting, wish, null, Outcome.DISCUSSED, false)));
    }

    private Collection<RequestCard> wishes(Meeting meeting, Collection<Long> agendaItems) {
        Map<Long, RequestCard> found = requests.withNumbers(meeting.getAgenda().stream()
                .filter(item -> agendaItems.contains(item.id()))
                .flatMap(item -> Stream.ofNullable(item.wish()))
                .toList());
        return found.values();
    }

    private static ResolutionOutcome outcome(
            Meeting meeting, RequestCard wish, @Nullable Resolution resolution, Outcome outcome, boolean corrected) {
        return new ResolutionOutcome(
                meeting.getCooperation(),
                meeting.body(),
                wish.request().about(),
                meeting.ref(),
                resolution == null ? null : resolution.ref(),
                outcome,
                corrected);
    }
}
