package org.einklang.meetings.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.einklang.api.agenda.AgendaRequest;
import org.einklang.api.agenda.AgendaRequests;
import org.einklang.api.agenda.RequestCard;
import org.einklang.api.agenda.ResolutionOutcome;
import org.einklang.api.agenda.ResolutionOutcome.Outcome;
import org.einklang.api.item.ItemRef;
import org.einklang.api.search.SearchChanges;
import org.einklang.api.text.Texts;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.minutes.Resolution;
import org.einklang.meetings.planning.AgendaItem;
import org.einklang.meetings.planning.ItemContent;
import org.einklang.meetings.planning.NextAgenda;
import org.jspecify.annotations.Nullable;

/** What the steering group says comes back: to who raised it, to who had proposed the item, and onto the next agenda of the group [000 IV.3]. */
@ApplicationScoped
class EscalationAnswering {

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private AgendaRequests requests;

    @Inject
    private NextAgenda agendas;

    @Inject
    private EscalatedContent contents;

    @Inject
    private EscalationTelling telling;

    @Inject
    private Event<EscalationActed> acted;

    @Inject
    private SearchChanges changes;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    void said(@Observes ResolutionOutcome said) {
        ItemRef about = said.about();
        if (!about.module().equals(MeetingsModule.ID) || !about.type().equals(Escalation.TYPE)) {
            return;
        }
        Escalation escalation = entities.find(Escalation.class, Long.valueOf(about.id()));
        if (escalation == null) {
            return;
        }
        boolean nothingNew = said.outcome() == Outcome.POSTPONED && escalation.getState() == EscalationState.OPEN;
        if (nothingNew
                || said.outcome() == Outcome.POSTPONED && !said.corrected()
                || !isFromItsMeeting(escalation, said)) {
            return;
        }
        if (said.body().equals(escalation.to())) {
            answered(escalation, said);
        } else if (said.body().equals(escalation.body())) {
            escalation.conclude();
            changes.changed(escalation.ref());
        }
    }

    /** An item that was carried over is dealt with where it stands now. */
    private boolean isFromItsMeeting(Escalation escalation, ResolutionOutcome said) {
        return wishes(escalation)
                .anyMatch(wish -> wish.request().body().equals(said.body())
                        && said.meeting().equals(wish.meeting()));
    }

    private Stream<RequestCard> wishes(Escalation escalation) {
        return requests.about(List.of(escalation.ref())).getOrDefault(escalation.ref(), List.of()).stream();
    }

    /**
     * What is said later counts as well: the item of the group says all of it, as long as it can be changed. What was recorded wrongly
     * is not taken back, because the group knows it; what is right stands below it.
     */
    private void answered(Escalation escalation, ResolutionOutcome said) {
        boolean first = escalation.getState() == EscalationState.OPEN;
        boolean corrected = said.corrected() && !first;
        if (!escalation.answer(words(said, corrected), said.resolution() != null, clock.instant())) {
            return;
        }
        ItemContent content = contents.of(escalation, escalation.body()).orElseThrow();
        if (first) {
            long wish = requests.ask(new AgendaRequest(
                    escalation.cooperation(), escalation.body(), escalation.ref(), content.title(), ""));
            agendas.put(wish, escalation.body(), content);
        } else {
            wishes(escalation)
                    .filter(wish -> wish.request().body().equals(escalation.body()))
                    .forEach(wish -> agendas.refill(wish, content));
        }
        AgendaItem item = entities.find(AgendaItem.class, escalation.agendaItem());
        if (corrected) {
            telling.corrected(escalation, item);
        } else {
            telling.answered(escalation, item);
        }
        acted.fire(EscalationActed.on(escalation, EscalationActed.Act.ANSWERED));
    }

    private String words(ResolutionOutcome said, boolean corrected) {
        Resolution resolution = resolution(said.resolution());
        String words = resolution == null
                ? texts.get(Locale.GERMAN, "meetings.escalation.no_resolution")
                : texts.get(
                        Locale.GERMAN,
                        "meetings.escalation.resolved",
                        texts.get(Locale.GERMAN, "meetings.resolution.state." + resolution.getOutcome()),
                        resolution.getNumber() == null
                                ? resolution.getWording()
                                : resolution.getNumber() + ", " + resolution.getWording());
        return corrected ? texts.get(Locale.GERMAN, "meetings.escalation.corrected", words) : words;
    }

    private @Nullable Resolution resolution(@Nullable ItemRef ref) {
        return ref == null ? null : entities.find(Resolution.class, Long.valueOf(ref.id()));
    }
}
