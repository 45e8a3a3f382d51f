package org.einklang.portal.operator;

import java.time.Instant;
import java.util.Optional;

/**
 * When and why the portal is closed.
 *
 * @param begins from then on only administrators get in (UTC)
 * @param endsAbout when it will probably be open again (UTC), if somebody knows
 * @param reason in words, may be blank
 */
public record Closing(Instant begins, Optional<Instant> endsAbout, InBothLanguages reason) {

    /** Whether it goes on at this moment; it ends only when somebody ends it. */
    public boolean isOn(Instant now) {
        return !now.isBefore(begins);
    }
}
