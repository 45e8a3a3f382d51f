package org.einklang.portal.attachment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The files of a thing, as {@code <e:attachments>} shows them.
 *
 * @param lines those that are there
 * @param removed those that can be brought back; empty for who may not
 * @param changer whether the person who looks may add and remove
 * @param renewed number of the attachment that a new version is brought for, else 0
 * @param archive where all are taken as one file
 * @param accepted endings of the files that are taken
 * @param megabytes how large one may be
 */
public record AttachmentsView(
        List<AttachmentLine> lines,
        List<AttachmentLine> removed,
        boolean changer,
        long renewed,
        String archive,
        String accepted,
        long megabytes) {

    /** Whether there is anything to see for the person who looks. */
    public boolean isShown() {
        return changer || !lines.isEmpty();
    }

    /** Whether it is worth taking all at once. */
    public boolean isSeveral() {
        return lines.size() > 1;
    }

    /** The one that a new version is brought for, if it is there. */
    public @Nullable AttachmentLine getMeant() {
        return lines.stream().filter(line -> line.id() == renewed).findFirst().orElse(null);
    }

    /** How many bytes a file may have, for the script. */
    public long getBytes() {
        return megabytes * AttachmentLimits.MEGABYTE;
    }
}
