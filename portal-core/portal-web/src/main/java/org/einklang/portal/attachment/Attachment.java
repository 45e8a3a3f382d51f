package org.einklang.portal.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.einklang.api.RuleViolation;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.api.text.Folded;
import org.einklang.portal.Stored;
import org.jspecify.annotations.Nullable;

/**
 * A file that belongs to a thing. It begins with one version; a file of the same name, or one that somebody brings for it, is
 * the next one, and all of them stay readable. Who may change the thing may remove it: it is out of sight at once, can be brought
 * back for thirty days, and is then gone for good with all its versions. So it is if its thing has not existed for thirty days.
 */
@Entity
@Table(name = "ATTACHMENT", schema = "EK_CORE")
public class Attachment extends Stored {

    static final String TYPE = "attachment";

    /** For how long a removed attachment can be brought back. */
    static final Duration UNDO = Duration.ofDays(30);

    /** For how long a thing has to be missing until its files go. */
    static final Duration MISSING = Duration.ofDays(30);

    @Column(name = "COOPERATION_ID")
    private long cooperationId;

    @Column(name = "ITEM_MODULE")
    private String itemModule;

    @Column(name = "ITEM_TYPE")
    private String itemType;

    @Column(name = "ITEM_ID")
    private String itemId;

    @Column(name = "FILE_NAME")
    private String name;

    private String folded;

    private int latest;

    private @Nullable Instant removed;

    private @Nullable Instant orphaned;

    @SuppressWarnings("NullAway.Init")
    protected Attachment() {}

    /** One without a version as yet. */
    Attachment(CooperationId here, ItemRef about, FileName name) {
        this.cooperationId = here.value();
        this.itemModule = about.module();
        this.itemType = about.type();
        this.itemId = about.id();
        this.name = name.text();
        this.folded = Folded.of(name.text());
    }

    /** Is this file from now on. @return which version that is. @throws RuleViolation if it has been removed */
    int renew(FileName fileName) {
        if (isRemoved()) {
            throw new RuleViolation("attachments.is_removed").at(FileInspection.FIELD);
        }
        name = fileName.text();
        folded = Folded.of(name);
        latest += 1;
        return latest;
    }

    /** Is out of sight from now on. */
    void remove(Instant now) {
        if (!isRemoved()) {
            removed = now;
        }
    }

    /** Is there again. @throws RuleViolation if it is too late */
    void restore(Instant now) {
        if (removed != null && !now.isBefore(removed.plus(UNDO))) {
            throw new RuleViolation("attachments.undo_is_over");
        }
        removed = null;
    }

    /** Its thing is missing, or is not. */
    void miss(boolean missing, Instant now) {
        orphaned = !missing ? null : orphaned == null ? now : orphaned;
    }

    /** The reference of an attachment's number. */
    static ItemRef ref(long id) {
        return new ItemRef("core", TYPE, String.valueOf(id));
    }

    ItemRef ref() {
        return ref(id());
    }

    CooperationId cooperation() {
        return new CooperationId(cooperationId);
    }

    ItemRef about() {
        return new ItemRef(itemModule, itemType, itemId);
    }

    String name() {
        return name;
    }

    /** The name by which the next version is known, whatever its capitals. */
    String folded() {
        return folded;
    }

    /** Number of the version that counts. */
    int latest() {
        return latest;
    }

    boolean isRemoved() {
        return removed != null;
    }

    /** Until when it can be brought back, if it is removed. */
    @Nullable
    Instant restorableUntil() {
        return removed == null ? null : removed.plus(UNDO);
    }
}
