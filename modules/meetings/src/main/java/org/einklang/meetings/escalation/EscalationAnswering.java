package org.einklang.meetings.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Locale;
import org.einklang.api.agenda.AgendaRequest;
import org.einklang.api.agenda.AgendaRequests;
import org.einklang.api.agenda.ResolutionOutcome;
import org.einklang.api.agenda.ResolutionOutcome.Outcome;
import org.einklang.api.item.ItemRef;
import org.einklang.api.text.Texts;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.minutes.Resolution;
import org.einklang.meetings.planning.AgendaItem;
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
        if (said.body().equals(escalation.to()) && said.outcome() != Outcome.POSTPONED) {
            answered(escalation, said);
        } else if (said.body().equals(escalation.body())) {
            escalation.conclude();
        }
    }

    private void answered(Escalation escalation, ResolutionOutcome said) {
        if (!escalation.answer(words(said), clock.instant())) {
            return;
        }
        String title = contents.title(escalation, "meetings.escalation.back");
        long wish = requests.ask(
                new AgendaRequest(escalation.cooperation(), escalation.body(), escalation.ref(), title, ""));
        contents.of(escalation, escalation.body()).ifPresent(content -> agendas.put(wish, escalation.body(), content));
        telling.answered(escalation, entities.find(AgendaItem.class, escalation.agendaItem()));
        acted.fire(EscalationActed.on(escalation, EscalationActed.Act.ANSWERED));
    }

    private String words(ResolutionOutcome said) {
        Resolution resolution = resolution(said.resolution());
        return resolution == null
                ? texts.get(Locale.GERMAN, "meetings.escalation.no_resolution")
                : texts.get(
                        Locale.GERMAN,
                        "meetings.escalation.resolved",
                        texts.get(Locale.GERMAN, "meetings.resolution.state." + resolution.getOutcome()),
                        resolution.title());
    }

    private @Nullable Resolution resolution(@Nullable ItemRef ref) {
        return ref == null ? null : entities.find(Resolution.class, Long.valueOf(ref.id()));
    }
}
