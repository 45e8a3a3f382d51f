package org.einklang.meetings.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.einklang.api.item.ItemCard;
import org.einklang.api.item.ItemRef;
import org.einklang.api.item.ItemResolver;
import org.einklang.api.text.Texts;
import org.einklang.api.web.Addresses;
import org.einklang.meetings.MeetingsModule;

/** Escalations by reference, for the group and for the body that answers. */
@ApplicationScoped
class EscalationItems implements ItemResolver {

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private Escalations escalations;

    @Inject
    private Addresses addresses;

    @Inject
    private Texts texts;

    @Override
    public String module() {
        return MeetingsModule.ID;
    }

    @Override
    public Map<ItemRef, ItemCard> resolve(Collection<ItemRef> refs) {
        List<Long> numbers = refs.stream()
                .filter(ref -> ref.type().equals(Escalation.TYPE))
                .map(ref -> Long.valueOf(ref.id()))
                .toList();
        return numbers.isEmpty()
                ? Map.of()
                : entities.createQuery("select e from Escalation e where e.id in :ids", Escalation.class)
                        .setParameter("ids", numbers)
                        .getResultStream()
                        .filter(escalations::isVisible)
                        .collect(Collectors.toMap(Escalation::ref, this::card));
    }

    private ItemCard card(Escalation escalation) {
        return new ItemCard(
                escalation.ref(),
                escalation.getTitle(),
                addresses.page(escalation.cooperation(), MeetingsModule.ID, "escalations", escalation.key()),
                texts.get("meetings.escalation.state." + escalation.getState()));
    }
}
