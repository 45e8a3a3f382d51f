package org.einklang.portal.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.UnitId;
import org.einklang.api.table.TableReading;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.body.BodyLines.Head;
import org.einklang.portal.directory.CorePermission;
import org.einklang.portal.directory.StoredDirectory;
import org.jspecify.annotations.Nullable;

/**
 * What pages show of bodies, only to members of the cooperation. Each answer takes the same few statements for one body
 * and for hundreds; lists read whole bodies, with rules and seats, only for what they show.
 */
@ApplicationScoped
public class BodyReading {

    @Inject
    private Access access;

    @Inject
    private Bodies bodies;

    @Inject
    private BodyLines lines;

    @Inject
    private BodyHistory history;

    @Inject
    private StoredDirectory directory;

    @Inject
    private Clock clock;

    /**
     * The cooperation's own bodies, archived ones as well; with a limited view those in which one sits. Filters:
     * {@code level}, {@code state}; sorts by {@code level}, {@code name} and {@code chair}.
     */
    public TableReading<BodyId, BodyLine> own(CooperationId cooperation) {
        access.require(CorePermission.SEE_OWN_THINGS, Scope.cooperation(cooperation));
        boolean all = access.may(CorePermission.SEE_DIRECTORY, Scope.cooperation(cooperation));
        Set<BodyId> mine = all ? Set.of() : access.bodiesWhere(CorePermission.SEE_OWN_BODY, cooperation);
        return new BodyRows(
                lines,
                cooperation,
                lines.heads(cooperation).stream()
                        .filter(head -> !head.isExternal())
                        .filter(head -> all || mine.contains(head.id()))
                        .toList());
    }

    /** The cooperation's own bodies at work, by level and name, for those who see the whole of it. */
    public List<BodyLine> atWork(CooperationId cooperation) {
        access.require(CorePermission.SEE_DIRECTORY, Scope.cooperation(cooperation));
        List<BodyId> ids = lines.heads(cooperation).stream()
                .filter(head -> !head.isExternal() && !head.archived())
                .map(Head::id)
                .toList();
        return List.copyOf(lines.of(ids).values());
    }

    /** One body. @throws NotVisible if the cooperation has none with this key */
    public BodyFile file(CooperationId cooperation, String key) {
        access.require(CorePermission.SEE_OWN_THINGS, Scope.cooperation(cooperation));
        return file(seen(bodies.body(cooperation, key)));
    }

    /** The version of a body, to be given back with a change. */
    int version(BodyId id) {
        return seen(bodies.body(id)).version();
    }

    /** A seat of the body, and the version to be given back with a change. @throws NotVisible if the body has none */
    SeatView seat(BodyFile file, String number) {
        seen(bodies.body(file.body().id()));
        long id = number.matches("\\d{1,18}") ? Long.parseLong(number) : 0;
        Membership seat = bodies.membership(id);
        if (!seat.body().equals(file.body().id()) || !seat.held().isSeat()) {
            throw new NotVisible("no seat " + number + " in " + file.body().id());
        }
        return new SeatView(seat.held(), seat.terms().office(), seat.version());
    }

    /**
     * A seat as it was when it was read.
     *
     * @param seat the seat
     * @param office the unit with whose lead it comes
     * @param version to be given back with a change
     */
    record SeatView(HeldSeat seat, @Nullable UnitId office, int version) {}

    /** What happened to the body, newest first, with the people it names. */
    Past history(BodyId id) {
        seen(bodies.body(id));
        List<BodyChange> changes = history.of(id);
        Set<PersonId> named = new HashSet<>();
        changes.forEach(change -> Stream.of(change.actor(), change.person(), change.other())
                .filter(Objects::nonNull)
                .forEach(named::add));
        return new Past(changes, directory.people(named));
    }

    /**
     * The history of a body.
     *
     * @param changes newest first
     * @param people those whom it names
     */
    record Past(List<BodyChange> changes, Map<PersonId, PersonCard> people) {

        String name(@Nullable PersonId person) {
            PersonCard card = person == null ? null : people.get(person);
            return card == null ? "" : card.name();
        }
    }

    /** Whether the person who acts may keep this body and its seats. */
    boolean mayKeep(BodyFile file) {
        return access.may(
                CorePermission.APPOINT_BODY,
                Body.keptIn(
                        file.body().cooperation(),
                        file.body().level(),
                        file.charter().appointedBy()));
    }

    private BodyFile file(Body body) {
        BodyId id = body.card().id();
        return files(List.of(body), Map.of(id, bodies.plan(id, today())), bodies.vacant(List.of(id), today()))
                .get(0);
    }

    /** Who sees all bodies, or sits in this one. */
    private boolean sees(BodyCard body) {
        return access.may(CorePermission.SEE_DIRECTORY, Scope.cooperation(body.cooperation()))
                || access.may(CorePermission.SEE_OWN_BODY, Scope.body(body.cooperation(), body.id()));
    }

    private Body seen(Body body) {
        if (!sees(body.card())) {
            throw new NotVisible("may not see " + body.card().id());
        }
        return body;
    }

    private List<BodyFile> files(List<Body> all, Map<BodyId, SeatPlan> plans, Map<BodyId, List<HeldSeat>> vacant) {
        if (all.isEmpty()) {
            return List.of();
        }
        CooperationId cooperation = all.get(0).card().cooperation();
        Map<PartnerId, String> partners = new LinkedHashMap<>();
        directory.partners(cooperation).forEach(partner -> partners.put(partner.partnerId(), partner.shortName()));
        Set<PartnerId> limited = directory.partnersWithLimitedView(cooperation);
        Map<PersonId, PersonCard> people = directory.people(people(plans.values(), vacant.values()));
        Set<PersonId> gone = bodies.gone(people.keySet(), cooperation, today());
        Map<BodyId, BodyCard> appointing = directory.bodies(all.stream()
                .map(body -> body.charter().appointedBy())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        List<BodyFile> files = new ArrayList<>();
        for (Body body : all) {
            BodyId appointedBy = body.charter().appointedBy();
            files.add(new BodyFile(
                    body.card(),
                    body.charter(),
                    body.archivedOn().orElse(null),
                    appointedBy == null ? null : appointing.get(appointedBy),
                    plans.getOrDefault(body.card().id(), new SeatPlan(List.of(), List.of())),
                    vacant.getOrDefault(body.card().id(), List.of()),
                    people,
                    gone,
                    partners,
                    limited,
                    today()));
        }
        return files;
    }

    private static Collection<PersonId> people(Collection<SeatPlan> plans, Collection<List<HeldSeat>> vacant) {
        Set<PersonId> people = new HashSet<>();
        vacant.forEach(seats -> seats.forEach(seat -> people.add(seat.seat().person())));
        for (SeatPlan plan : plans) {
            plan.held().forEach(seat -> people.add(seat.seat().person()));
            plan.acting().forEach(one -> people.add(one.person()));
        }
        return people;
    }

    private LocalDate today() {
        return PortalTime.dayOf(clock.instant());
    }
}
