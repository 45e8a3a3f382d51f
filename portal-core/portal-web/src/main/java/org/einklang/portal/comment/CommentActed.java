package org.einklang.portal.comment;

import java.util.List;
import java.util.Optional;
import org.einklang.api.audit.Audited;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;

/**
 * Somebody has dealt with what they had said.
 *
 * @param act what was done
 * @param here in which cooperation
 * @param about the thing that the comment is about
 * @param comment the comment
 */
public record CommentActed(Act act, CooperationId here, ItemRef about, ItemRef comment) implements Audited {

    /** What was done. */
    public enum Act {
        /** It says something else. */
        CHANGED,
        /** It is hidden, and soon gone. */
        DELETED,
        /** It stands there again. */
        RESTORED
    }

    static CommentActed on(Comment comment, Act act) {
        return new CommentActed(act, comment.cooperation(), comment.about(), comment.ref());
    }

    @Override
    public String auditKey() {
        return switch (act) {
            case CHANGED -> "comments.audit.changed";
            case DELETED -> "comments.audit.deleted";
            case RESTORED -> "comments.audit.restored";
        };
    }

    @Override
    public Optional<CooperationId> cooperation() {
        return Optional.of(here);
    }

    @Override
    public List<ItemRef> subjects() {
        return List.of(about, comment);
    }
}
