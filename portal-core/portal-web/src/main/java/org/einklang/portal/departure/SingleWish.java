package org.einklang.portal.departure;

import java.util.Optional;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.Handover;
import org.einklang.api.people.PersonId;
import org.jspecify.annotations.Nullable;

/** Where one seat, or another thing that can go its own way, is to go when a person leaves. */
public final class SingleWish {

    /** What can be wished. */
    public enum Way {
        /** It goes where everything goes. */
        SUCCESSOR,
        /** It goes to somebody else. */
        OTHER,
        /** Nobody gets it for now. */
        NOBODY
    }

    private final Handover.Single single;
    private Way way = Way.SUCCESSOR;
    private @Nullable PersonId other;

    SingleWish(Handover.Single single) {
        this.single = single;
    }

    String key() {
        return single.key();
    }

    /** Empty if it goes to the successor. @throws RuleViolation if nobody says to whom else */
    Optional<Optional<PersonId>> wish() {
        return switch (way) {
            case SUCCESSOR -> Optional.empty();
            case NOBODY -> Optional.of(Optional.empty());
            case OTHER -> {
                if (other == null) {
                    throw new RuleViolation("people.leaving.other_missing", single.name()).at("other");
                }
                yield Optional.of(Optional.of(other));
            }
        };
    }

    public String getName() {
        return single.name();
    }

    public Way[] getWays() {
        return Way.values();
    }

    public Way getWay() {
        return way;
    }

    public void setWay(Way way) {
        this.way = way;
    }

    public @Nullable PersonId getOther() {
        return other;
    }

    public void setOther(@Nullable PersonId other) {
        this.other = other;
    }
}
