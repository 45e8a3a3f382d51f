package org.einklang.api.comment;

import java.util.List;
import java.util.Optional;
import org.einklang.api.audit.Audited;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;

/**
 * Somebody has said something about a thing; fired in the same transaction. It never carries the words.
 *
 * @param comment the comment
 * @param about the thing
 * @param where in which cooperation
 */
public record CommentMade(ItemRef comment, ItemRef about, CooperationId where) implements Audited {

    @Override
    public String auditKey() {
        return "comments.audit.made";
    }

    @Override
    public Optional<CooperationId> cooperation() {
        return Optional.of(where);
    }

    @Override
    public List<ItemRef> subjects() {
        return List.of(about, comment);
    }
}
