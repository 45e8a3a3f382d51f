package org.einklang.portal.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.einklang.api.access.Role;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.UnitId;

/**
 * Everything that the page of a person tells colleagues.
 *
 * @param card name, function, partner, mail
 * @param unit where the person belongs
 * @param unitName name of that unit, may be empty
 * @param superior who leads that unit, may be empty
 * @param phone may be empty
 * @param lastDay if it is known
 * @param seats in the bodies of this cooperation, also for somebody else for a time
 * @param roles others in this cooperation
 * @param login name of the account; empty without one, and for those who may not know it
 */
public record PersonFile(
        PersonCard card,
        Optional<UnitId> unit,
        String unitName,
        String superior,
        String phone,
        Optional<LocalDate> lastDay,
        List<SeatHeld> seats,
        List<Role> roles,
        String login) {

    /**
     * A seat.
     *
     * @param body in which body
     * @param role as what
     */
    public record SeatHeld(BodyCard body, Role role) {}
}
