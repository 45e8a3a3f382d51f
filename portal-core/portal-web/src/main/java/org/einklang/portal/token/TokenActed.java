package org.einklang.portal.token;

import java.util.List;
import java.util.Optional;
import org.einklang.api.audit.Audited;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;

/**
 * Something has happened to a key.
 *
 * @param act what
 * @param subjects whose key it is
 */
public record TokenActed(Act act, List<ItemRef> subjects) implements Audited {

    /** What has happened. */
    public enum Act {
        /** It can be used. */
        CREATED,
        /** It can be used no more. */
        ENDED,
        /** A program has tried it after its last day; told once a day. */
        USED_LATE
    }

    static TokenActed on(AccessToken token, Act act) {
        return new TokenActed(
                act,
                List.of(new ItemRef(
                        "core", "person", String.valueOf(token.person().value()))));
    }

    @Override
    public String auditKey() {
        return switch (act) {
            case CREATED -> "tokens.audit.created";
            case ENDED -> "tokens.audit.ended";
            case USED_LATE -> "tokens.audit.used_late";
        };
    }

    @Override
    public Optional<CooperationId> cooperation() {
        return Optional.empty();
    }
}
