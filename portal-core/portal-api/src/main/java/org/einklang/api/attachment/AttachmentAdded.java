package org.einklang.api.attachment;

import java.util.List;
import java.util.Optional;
import org.einklang.api.audit.Audited;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;

/**
 * Somebody has put a file to a thing, as a new attachment or as a new version of one; fired in the same transaction. It never
 * carries the name or the content.
 *
 * @param attachment the attachment
 * @param about the thing
 * @param where in which cooperation
 * @param number which version of it this is, counted from 1
 */
public record AttachmentAdded(ItemRef attachment, ItemRef about, CooperationId where, int number) implements Audited {

    @Override
    public String auditKey() {
        return number > 1 ? "attachments.audit.renewed" : "attachments.audit.added";
    }

    @Override
    public Optional<CooperationId> cooperation() {
        return Optional.of(where);
    }

    @Override
    public List<ItemRef> subjects() {
        return List.of(about, attachment);
    }
}
