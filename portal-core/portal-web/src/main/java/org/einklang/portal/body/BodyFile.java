package org.einklang.portal.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.einklang.api.access.Role;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A body with all that lists and pages show of it on one day.
 *
 * @param body the body for others
 * @param charter what it has been given
 * @param archivedOn since when it is archived; null if it is at work
 * @param appointing the body that appointed it; null if none did
 * @param plan who sits in it
 * @param vacant seats that somebody left and nobody has filled
 * @param people those who sit in it or stand in
 * @param gone those of them who have left, or work for no partner of the cooperation
 * @param partners names of the cooperation's partners, in their order
 * @param limited those of them that have a limited view: nobody expects them in a body
 * @param today the day
 */
public record BodyFile(
        BodyCard body,
        Charter charter,
        @Nullable LocalDate archivedOn,
        @Nullable BodyCard appointing,
        SeatPlan plan,
        List<HeldSeat> vacant,
        Map<PersonId, PersonCard> people,
        Set<PersonId> gone,
        Map<PartnerId, String> partners,
        Set<PartnerId> limited,
        LocalDate today) {

    /** What somebody should look at; nothing in an archived body. */
    public List<Finding> findings() {
        if (archivedOn != null) {
            return List.of();
        }
        Map<PersonId, String> names =
                people.values().stream().collect(Collectors.toMap(PersonCard::id, PersonCard::name));
        Map<PartnerId, String> expected = Composition.expected(partners, limited, plan, vacant, today);
        return new Composition(body.level(), charter.rules(), charter.until(), plan, vacant, expected, names, gone)
                .findings(today);
    }

    /** Name of the person who chairs it today, or empty. */
    public String chair() {
        return plan.seatsOn(today)
                .filter(seat -> seat.seat().role() == Role.CHAIR)
                .map(seat -> name(seat.seat().person()))
                .findFirst()
                .orElse("");
    }

    /** Name of the body that appointed it, or empty. */
    public String appointedBy() {
        return appointing == null ? "" : appointing.name();
    }

    /** Whose body it is: a partner's, some organisation's, or nobody else's. */
    public String organisation() {
        return Optional.ofNullable(charter.host()).map(partners::get).orElse(charter.organisation());
    }

    /** Name of a person who sits in it or stands in. */
    public String name(PersonId person) {
        PersonCard card = people.get(person);
        return card == null ? "" : card.name();
    }

    /** Name of a partner. */
    public String name(PartnerId partner) {
        return Objects.requireNonNullElse(partners.get(partner), "");
    }
}
