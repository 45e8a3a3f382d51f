package org.einklang.meetings.escalation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.einklang.api.people.BodyCard;
import org.einklang.meetings.planning.AgendaItem;
import org.jspecify.annotations.Nullable;

/** On the page of an item: where it can go if nobody agrees, and where it has gone. */
@Named
@RequestScoped
public class EscalationView {

    @Inject
    private Escalations escalations;

    private final Map<Long, Optional<BodyCard>> targets = new HashMap<>();
    private final Map<Long, List<Escalation>> known = new HashMap<>();

    /** The body that it can be put to now; null if it cannot. */
    public @Nullable BodyCard target(AgendaItem item) {
        return targets.computeIfAbsent(item.id(), number -> escalations.target(item.meeting(), item))
                .orElse(null);
    }

    /** The last escalation about the item; null if there is none. */
    public @Nullable Escalation last(AgendaItem item) {
        return known.computeIfAbsent(item.id(), number -> escalations.about(item)).stream()
                .findFirst()
                .orElse(null);
    }

    /** What it is called in addresses. */
    public String key(Escalation escalation) {
        return escalation.key();
    }
}
