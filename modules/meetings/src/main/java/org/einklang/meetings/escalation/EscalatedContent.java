package org.einklang.meetings.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.einklang.api.agenda.AgendaRequests;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PartnerId;
import org.einklang.api.text.Texts;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.planning.AgendaItem;
import org.einklang.meetings.planning.DecisionPaper;
import org.einklang.meetings.planning.ItemContent;
import org.einklang.meetings.planning.ItemGoal;
import org.einklang.meetings.planning.ItemOutline;
import org.einklang.meetings.planning.WishContent;

/** What stands on agendas of an escalation: question, positions and history at the steering group, its answer at the group. */
@ApplicationScoped
class EscalatedContent implements WishContent {

    private static final Locale LANGUAGE = Locale.GERMAN;
    private static final int LONGEST_TITLE = 200;

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private AgendaRequests requests;

    @Inject
    private Directory directory;

    @Inject
    private Texts texts;

    @Override
    public Optional<ItemContent> of(ItemRef about, BodyId body) {
        return about.module().equals(MeetingsModule.ID) && about.type().equals(Escalation.TYPE)
                ? Optional.ofNullable(entities.find(Escalation.class, Long.valueOf(about.id())))
                        .flatMap(one -> of(one, body))
                : Optional.empty();
    }

    /** None for a third body. */
    Optional<ItemContent> of(Escalation escalation, BodyId body) {
        if (body.equals(escalation.to())) {
            return Optional.of(toDecide(escalation));
        }
        return body.equals(escalation.body()) ? Optional.of(answered(escalation)) : Optional.empty();
    }

    private ItemContent toDecide(Escalation escalation) {
        Map<PartnerId, String> names = directory.partnerNames(
                escalation.positions().stream().map(EscalationPosition::partner).toList());
        String positions = escalation.positions().stream()
                .map(one -> names.getOrDefault(one.partner(), "–") + ": " + one.words())
                .collect(Collectors.joining("\n\n"));
        return new ItemContent(
                title(escalation, "meetings.escalation.item"),
                new ItemOutline(ItemGoal.DECIDE, null, null, "", escalation.getHistory())
                        .nonPublic(isNonPublic(escalation)),
                new DecisionPaper(escalation.getQuestion(), positions, "", ""));
    }

    private ItemContent answered(Escalation escalation) {
        return new ItemContent(
                title(escalation, "meetings.escalation.back"),
                new ItemOutline(ItemGoal.DISCUSS, null, null, "", escalation.getAnswer())
                        .nonPublic(isNonPublic(escalation) || isNonPublicAbove(escalation)),
                new DecisionPaper(escalation.getQuestion(), "", "", ""));
    }

    /** What the body above kept to itself is not public in the group either. */
    private boolean isNonPublicAbove(Escalation escalation) {
        return requests.about(List.of(escalation.ref())).getOrDefault(escalation.ref(), List.of()).stream()
                .filter(wish -> wish.request().body().equals(escalation.to()))
                .flatMap(wish -> entities.createQuery(
                                "select i from AgendaItem i where i.wish = :wish", AgendaItem.class)
                        .setParameter("wish", wish.number())
                        .getResultStream())
                .anyMatch(item -> item.getOutline().isNonPublic());
    }

    /** What was not public in the group is public neither above nor when it comes back. */
    private boolean isNonPublic(Escalation escalation) {
        AgendaItem item = entities.find(AgendaItem.class, escalation.agendaItem());
        return item != null && item.getOutline().isNonPublic();
    }

    /** As the item is called on an agenda. */
    String title(Escalation escalation, String key) {
        String whole = texts.get(LANGUAGE, key, escalation.getTitle());
        return whole.length() <= LONGEST_TITLE ? whole : whole.substring(0, LONGEST_TITLE - 2) + " …";
    }
}
