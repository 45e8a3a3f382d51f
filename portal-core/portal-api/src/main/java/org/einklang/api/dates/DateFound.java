package org.einklang.api.dates;

import java.util.List;
import java.util.Optional;
import org.einklang.api.audit.Audited;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * Chair or secretary has chosen a date. Observed in the same transaction by whoever owns the thing that it was wanted for;
 * what they throw takes the choice back.
 *
 * @param poll where people were asked: {@code core/dates/<number>}
 * @param where in which cooperation
 * @param body whose people were asked
 * @param about for which thing, null if for none that there is already
 * @param title what for
 * @param place where, may be empty
 * @param time when, in UTC
 */
public record DateFound(
        ItemRef poll,
        CooperationId where,
        BodyId body,
        @Nullable ItemRef about,
        String title,
        String place,
        TimeSpan time)
        implements Audited {

    @Override
    public String auditKey() {
        return "dates.audit.found";
    }

    @Override
    public Optional<CooperationId> cooperation() {
        return Optional.of(where);
    }

    @Override
    public List<ItemRef> subjects() {
        return List.of(poll);
    }
}
