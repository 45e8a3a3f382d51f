package org.einklang.portal.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.einklang.api.access.Scope;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyLevel;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.api.search.Findable;
import org.einklang.api.search.SearchSource;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.cooperation.LevelNaming;
import org.einklang.portal.cooperation.LevelWording;
import org.einklang.portal.directory.CorePermission;
import org.einklang.portal.item.StoredIds;
import org.einklang.portal.text.Markdown;

/** The cooperation's own bodies, archived ones as well, by name, level, purpose and mandate. */
@ApplicationScoped
class FindableBodies implements SearchSource {

    static final String TYPE = "body";

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Texts texts;

    @Inject
    private LevelNaming naming;

    @Inject
    private Clock clock;

    @Override
    public String module() {
        return "core";
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String kind() {
        return "core.search.kind.body";
    }

    @Override
    public long count() {
        return StoredIds.count(entities, Body.class);
    }

    @Override
    public List<String> ids(String after, int most) {
        return StoredIds.after(entities, Body.class, after, most);
    }

    @Override
    public List<Findable> describe(Collection<String> ids) {
        List<Long> numbers = StoredIds.numbers(ids);
        Map<Long, Set<PersonId>> people = people(numbers);
        Map<CooperationId, LevelWording> levels = new HashMap<>();
        return entities.createQuery("select b from Body b where b.id in :ids and b.level <> :external", Body.class)
                .setParameter("ids", numbers)
                .setParameter("external", BodyLevel.EXTERNAL)
                .getResultStream()
                .map(body -> body(
                        body,
                        people.getOrDefault(body.id(), Set.of()),
                        levels.computeIfAbsent(body.card().cooperation(), naming::wording)))
                .toList();
    }

    private Map<Long, Set<PersonId>> people(List<Long> bodies) {
        LocalDate today = PortalTime.dayOf(clock.instant());
        return entities.createQuery(
                        "select m.bodyId, m.personId from Membership m where m.bodyId in :bodies"
                                + " and m.from <= :today and (m.until is null or m.until >= :today)",
                        Object[].class)
                .setParameter("bodies", bodies)
                .setParameter("today", today)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0],
                        Collectors.mapping(row -> new PersonId((Long) row[1]), Collectors.toSet())));
    }

    private Findable body(Body body, Set<PersonId> people, LevelWording levels) {
        BodyCard card = body.card();
        Findable found = Findable.of(
                        new ItemRef("core", TYPE, String.valueOf(body.id())), card.cooperation(), card.name())
                .text(levels.in(Locale.GERMAN, card.level(), texts))
                .text(body.charter().purpose(), Markdown.plain(body.charter().mandate()))
                .words(card.key(), levels.in(Locale.ENGLISH, card.level(), texts))
                .body(card.id())
                .dependsOn(new ItemRef(
                        "core", "cooperation", String.valueOf(card.cooperation().value())))
                .people(people)
                .seenBy(CorePermission.SEE_DIRECTORY, Scope.cooperation(card.cooperation()))
                .seenBy(CorePermission.SEE_OWN_BODY, Scope.body(card.cooperation(), card.id()));
        return body.archivedOn().isPresent() ? found.state("bodies.state.archived") : found;
    }
}
