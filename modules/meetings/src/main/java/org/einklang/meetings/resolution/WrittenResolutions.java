package org.einklang.meetings.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.einklang.api.access.Access;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.procedure.ProcedureCarried;
import org.einklang.api.procedure.ResolutionRegister;
import org.einklang.api.search.SearchChanges;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.minutes.RegisterNumbers;
import org.einklang.meetings.minutes.Replacing;
import org.einklang.meetings.minutes.Resolution;
import org.einklang.meetings.minutes.Validity;
import org.einklang.meetings.minutes.WrittenVotes;
import org.einklang.meetings.resolution.ResolutionActed.Act;
import org.jspecify.annotations.Nullable;

/** What a body has agreed on without a meeting is a resolution like any other: it has a number and stands in the register. */
@ApplicationScoped
public class WrittenResolutions implements ResolutionRegister {

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private Resolutions resolutions;

    @Inject
    private RegisterNumbers numbers;

    @Inject
    private Replacing replacing;

    @Inject
    private WrittenVotes votes;

    @Inject
    private Directory directory;

    @Inject
    private Access access;

    @Inject
    private SearchChanges changes;

    @Inject
    private Event<ResolutionActed> acted;

    @Inject
    private Clock clock;

    /** It draws its number in the transaction in which the last answer is given, or the time is over. */
    void carried(@Observes ProcedureCarried end) {
        boolean byName = directory.rules(end.body()).namedVotes();
        Resolution resolution = Resolution.written(end, numbers.draw(end.body(), end.day()), byName);
        entities.persist(resolution);
        entities.flush(); // its number in the database is asked for at once
        tell(resolution, Act.WRITTEN);
    }

    /**
     * Chair and secretary say for how long it is in force, as its text has it, and whose place it takes; once.
     *
     * @param replaces number of that one in the database; null if there is none
     * @throws org.einklang.api.RuleViolation if that was said before, or cannot be
     */
    @Transactional
    public void complete(CooperationId here, String key, Validity terms, @Nullable Long replaces) {
        Resolution resolution = resolutions.numbered(here, key);
        access.require(MeetingsPermission.WRITE_MINUTES, resolution.scope());
        resolution.complete(terms, replaces);
        replacing.replace(resolution, votes.isByConsensus(resolution), PortalTime.dayOf(clock.instant()));
        tell(resolution, Act.COMPLETED);
    }

    /** Those whose place it could take, the latest first. */
    List<Resolution> replaceable(Resolution resolution) {
        access.require(MeetingsPermission.SEE, resolution.scope());
        return replacing.candidates(resolution.body()).stream()
                .filter(other -> other.id() != resolution.id())
                .toList();
    }

    @Override
    public Map<ItemRef, ItemRef> entries(Collection<ItemRef> procedures) {
        return procedures.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select r from Resolution r where r.written.module in :modules"
                                        + " and r.written.type in :types and r.written.procedureId in :ids",
                                Resolution.class)
                        .setParameter("modules", parts(procedures, ItemRef::module))
                        .setParameter("types", parts(procedures, ItemRef::type))
                        .setParameter("ids", parts(procedures, ItemRef::id))
                        .getResultStream()
                        .collect(Collectors.toMap(
                                one -> Objects.requireNonNull(one.getWritten()).procedure(), Resolution::ref));
    }

    private static Set<String> parts(Collection<ItemRef> refs, Function<ItemRef, String> part) {
        return refs.stream().map(part).collect(Collectors.toSet());
    }

    private void tell(Resolution resolution, Act act) {
        changes.changed(resolution.ref());
        acted.fire(ResolutionActed.on(resolution, act));
    }
}
