package org.einklang.meetings.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.search.ItemSearch;
import org.einklang.api.table.TableReading;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.minutes.MinutedTask;
import org.einklang.meetings.minutes.Minutes;
import org.einklang.meetings.minutes.Resolution;
import org.einklang.meetings.minutes.ResolutionState;
import org.einklang.meetings.planning.Meetings;

/** Reads the register of resolutions, for people only what bodies resolved whose meetings they may see. */
@ApplicationScoped
public class Resolutions {

    /** So many that have the words are looked at; who finds more types another word. */
    private static final int MOST_FOUND = 500;

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Meetings meetings;

    @Inject
    private ItemSearch search;

    @Inject
    private Clock clock;

    /** The register. @throws NotVisible for who sits in no body */
    public TableReading<Long, ResolutionRow> rows(CooperationId here) {
        Set<BodyId> bodies = meetings.visibleBodies(here);
        if (bodies.isEmpty()) {
            throw new NotVisible("sits in no body");
        }
        return new ResolutionRows(
                entities,
                here,
                bodies,
                typed -> found(here, typed).orElse(List.of()),
                PortalTime.dayOf(clock.instant()));
    }

    /** Whether one can look for words now. */
    boolean isSearchable(CooperationId here) {
        return found(here, "").isPresent();
    }

    private Optional<List<Long>> found(CooperationId here, String typed) {
        return search.find(here, MeetingsModule.ID, Resolution.TYPE, typed, MOST_FOUND)
                .map(ids -> ids.stream().map(Long::valueOf).toList());
    }

    /** The one with this number, in whatever letters. @throws NotVisible if there is none or it may not be seen */
    public Resolution numbered(CooperationId here, String key) {
        Resolution resolution = entities.createQuery(
                        "select r from Resolution r where r.cooperationId = :here and r.number = :number",
                        Resolution.class)
                .setParameter("here", here.value())
                .setParameter("number", key.toUpperCase(Locale.ROOT))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotVisible("no resolution " + key + " in " + here));
        access.require(MeetingsPermission.SEE, resolution.scope());
        return resolution;
    }

    /** Those with these numbers in the database, of the same body. */
    Map<Long, Resolution> related(Resolution resolution, Collection<Long> ids) {
        access.require(MeetingsPermission.SEE, resolution.scope());
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select r from Resolution r where r.id in :ids and r.bodyId = :body", Resolution.class)
                        .setParameter("ids", ids)
                        .setParameter("body", resolution.body().value())
                        .getResultStream()
                        .collect(Collectors.toMap(Resolution::id, one -> one));
    }

    /** What was to be done by the item on which it was resolved; nothing if that was in no meeting. */
    List<MinutedTask> tasks(Resolution resolution) {
        access.require(MeetingsPermission.SEE, resolution.scope());
        return resolution
                .minutes()
                .map(minutes -> tasks(minutes, resolution.agendaItem()))
                .orElse(List.of());
    }

    private List<MinutedTask> tasks(Minutes minutes, long item) {
        return entities.createQuery(
                        "select t from MinutedTask t where t.minutes = :minutes and t.agendaItemId = :item and t.taskId is not null order by t.id",
                        MinutedTask.class)
                .setParameter("minutes", minutes)
                .setParameter("item", item)
                .getResultList();
    }

    /** Those that these bodies are to look at again until this day, the most urgent first. */
    List<Resolution> due(Collection<BodyId> bodies, LocalDate until, int most) {
        return bodies.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select r from Resolution r where r.bodyId in :bodies and r.state = :adopted"
                                        + " and r.validity.reviewOn <= :until order by r.validity.reviewOn, r.id",
                                Resolution.class)
                        .setParameter(
                                "bodies", bodies.stream().map(BodyId::value).toList())
                        .setParameter("adopted", ResolutionState.ADOPTED)
                        .setParameter("until", until)
                        .setMaxResults(most)
                        .getResultList();
    }
}
