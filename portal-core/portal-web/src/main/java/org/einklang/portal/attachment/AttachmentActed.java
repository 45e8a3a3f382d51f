package org.einklang.portal.attachment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.einklang.api.audit.Audited;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.jspecify.annotations.Nullable;

/**
 * Something has happened to the files of a thing, besides that one was added.
 *
 * @param act what
 * @param here in which cooperation
 * @param about the thing
 * @param attachment which one; none if a file was refused
 */
public record AttachmentActed(
        Act act,
        CooperationId here,
        ItemRef about,
        @Nullable ItemRef attachment) implements Audited {

    /** What was done. */
    public enum Act {
        /** It is out of sight. */
        REMOVED,
        /** It is there again. */
        RESTORED,
        /** A file was infected and not taken. */
        REFUSED
    }

    static AttachmentActed on(Attachment attachment, Act act) {
        return new AttachmentActed(act, attachment.cooperation(), attachment.about(), attachment.ref());
    }

    @Override
    public String auditKey() {
        return switch (act) {
            case REMOVED -> "attachments.audit.removed";
            case RESTORED -> "attachments.audit.restored";
            case REFUSED -> "attachments.audit.refused";
        };
    }

    @Override
    public Optional<CooperationId> cooperation() {
        return Optional.of(here);
    }

    @Override
    public List<ItemRef> subjects() {
        return Stream.concat(Stream.of(about), Optional.ofNullable(attachment).stream())
                .toList();
    }
}
