package org.einklang.portal.body;

import java.util.List;
import java.util.stream.Collectors;
import org.einklang.api.access.Role;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.PartnerId;
import org.jspecify.annotations.Nullable;

/**
 * A body of others, with those who sit there for partners: what the register of mandates shows of it.
 *
 * @param card the body for others
 * @param folded its name as it is compared
 * @param organisation whose body it is
 * @param host the partner whose body it is; null if it is nobody's here
 * @param remit what it is for
 * @param sitting who has a seat or may stand in for one, today or later
 */
public record OtherBody(
        BodyCard card,
        String folded,
        String organisation,
        @Nullable PartnerId host,
        String remit,
        List<Sitting> sitting) {

    /**
     * A seat, or somebody who may stand in for one.
     *
     * @param seat which
     * @param name who
     */
    public record Sitting(HeldSeat seat, String name) {}

    /** Whether nobody has a seat there. */
    boolean isVacant() {
        return sitting.stream().noneMatch(one -> one.seat().isSeat());
    }

    /** Standing deputies of a seat, or empty. */
    String deputies(HeldSeat seat) {
        return sitting.stream()
                .filter(one -> one.seat().standsInFor() == seat.id())
                .filter(one -> one.seat().seat().role() == Role.DEPUTY)
                .map(Sitting::name)
                .collect(Collectors.joining(", "));
    }
}
