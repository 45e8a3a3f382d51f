package org.einklang.portal.directory;

import java.util.Optional;
import org.einklang.api.people.UnitId;

/** A unit as a field with choices sends it: its number, or 0 for none. */
final class UnitChoice {

    private UnitChoice() {}

    static Optional<UnitId> chosen(long sent) {
        return sent == 0 ? Optional.empty() : Optional.of(new UnitId(sent));
    }
}
