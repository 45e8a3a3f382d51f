package org.einklang.portal.term;

import java.util.List;
import java.util.Optional;
import org.einklang.api.audit.Audited;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;

/**
 * A word was added, means something else from a day on, or will end; or that was put right.
 *
 * @param act what was done
 * @param here in which cooperation
 * @param term number of the word
 */
public record TermChanged(Act act, CooperationId here, long term) implements Audited {

    /** What was done to a word. */
    public enum Act {
        /** It is new. */
        ADDED,
        /** It has a further version. */
        CHANGED,
        /** Its last version, which was not in force before, was put right. */
        CORRECTED,
        /** Its last day is known. */
        ENDED,
        /** It has no last day any more. */
        KEPT
    }

    @Override
    public String auditKey() {
        return switch (act) {
            case ADDED -> "terms.audit.added";
            case CHANGED -> "terms.audit.changed";
            case CORRECTED -> "terms.audit.corrected";
            case ENDED -> "terms.audit.ended";
            case KEPT -> "terms.audit.kept";
        };
    }

    @Override
    public Optional<CooperationId> cooperation() {
        return Optional.of(here);
    }

    @Override
    public List<ItemRef> subjects() {
        return List.of(new ItemRef("core", "term", String.valueOf(term)));
    }
}
