package org.einklang.portal.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.directory.CorePermission;
import org.einklang.portal.directory.StoredDirectory;

/**
 * What the coordinator should look at, in many bodies at once. A page of them has hundreds of seats, so that only a few
 * columns of each are read, together with the names, and nothing of what rules do not ask for.
 */
@ApplicationScoped
public class BodyChecks {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Bodies bodies;

    @Inject
    private BodyLines lines;

    @Inject
    private StoredDirectory directory;

    @Inject
    private Clock clock;

    /**
     * A body that was looked at.
     *
     * @param body which
     * @param findings what was found, the most serious first
     */
    public record Checked(BodyCard body, List<Finding> findings) {}

    private record Sitting(HeldSeat seat, boolean vacant, String name, boolean left, PartnerId employer) {

        static Sitting of(Object[] row, LocalDate today) {
            HeldSeat seat = HeldSeat.of(row);
            LocalDate until = seat.days().until();
            LocalDate lastDay = (LocalDate) row[row.length - 2];
            return new Sitting(
                    seat,
                    until != null && until.isBefore(today),
                    (String) row[row.length - 3],
                    lastDay != null && lastDay.isBefore(today),
                    new PartnerId((Long) row[row.length - 1]));
        }

        PersonId person() {
            return seat.seat().person();
        }
    }

    /** Every body that is at work, in the cooperation or elsewhere with its seats, by level and name: which there are. */
    public List<BodyId> toCheck(CooperationId cooperation) {
        access.require(CorePermission.APPOINT_BODY, Scope.cooperation(cooperation));
        return lines.heads(cooperation).stream()
                .filter(head -> !head.archived())
                .map(BodyLines.Head::id)
                .toList();
    }

    /** Some of them with what is to be looked at. */
    public List<Checked> of(CooperationId cooperation, List<BodyId> some) {
        access.require(CorePermission.APPOINT_BODY, Scope.cooperation(cooperation));
        LocalDate today = PortalTime.dayOf(clock.instant());
        Map<BodyId, List<Sitting>> seats = seats(some, today);
        Map<PartnerId, String> partners = new LinkedHashMap<>();
        directory.partners(cooperation).forEach(partner -> partners.put(partner.partnerId(), partner.shortName()));
        Set<PartnerId> limited = directory.partnersWithLimitedView(cooperation);
        return bodies.all(some).stream()
                .filter(body -> body.card().cooperation().equals(cooperation))
                .filter(body -> body.archivedOn().isEmpty())
                .map(body -> new Checked(
                        body.card(),
                        composition(body, seats.getOrDefault(body.card().id(), List.of()), partners, limited, today)
                                .findings(today)))
                .toList();
    }

    /** Seats that are held, who may stand in for them, and seats that somebody left and nobody has filled; one statement. */
    private Map<BodyId, List<Sitting>> seats(List<BodyId> some, LocalDate today) {
        return some.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select " + HeldSeat.COLUMNS
                                        + ", p.name, p.lastDay, p.partnerId from Membership m, Person p"
                                        + " where p.id = m.personId and m.bodyId in :bodies and (m.until is null"
                                        + " or m.until >= :today or m.leftVacant = true) order by m.partnerId, m.id",
                                Object[].class)
                        .setParameter("bodies", some.stream().map(BodyId::value).toList())
                        .setParameter("today", today)
                        .getResultStream()
                        .map(row -> Sitting.of(row, today))
                        .collect(Collectors.groupingBy(one -> one.seat().seat().body()));
    }

    private static Composition composition(
            Body body, List<Sitting> seats, Map<PartnerId, String> partners, Set<PartnerId> limited, LocalDate today) {
        Map<PersonId, String> names = new HashMap<>();
        seats.forEach(one -> names.put(one.person(), one.name()));
        Set<PersonId> gone = seats.stream()
                .filter(one -> one.left() || !partners.containsKey(one.employer()))
                .map(Sitting::person)
                .collect(Collectors.toSet());
        SeatPlan plan = new SeatPlan(
                seats.stream().filter(one -> !one.vacant()).map(Sitting::seat).toList(), List.of());
        List<HeldSeat> vacant = seats.stream()
                .filter(Sitting::vacant)
                .map(Sitting::seat)
                .sorted(Comparator.comparing((HeldSeat seat) ->
                                Objects.requireNonNull(seat.days().until()))
                        .thenComparing(HeldSeat::id))
                .toList();
        return new Composition(
                body.card().level(),
                body.rules(),
                body.charter().until(),
                plan,
                vacant,
                Composition.expected(partners, limited, plan, vacant, today),
                names,
                gone);
    }
}
