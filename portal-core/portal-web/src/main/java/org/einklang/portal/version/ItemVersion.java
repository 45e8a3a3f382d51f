package org.einklang.portal.version;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.PersonId;
import org.einklang.api.version.Content;
import org.einklang.api.version.VersionCard;
import org.einklang.api.version.VersionId;
import org.einklang.portal.Stored;
import org.jspecify.annotations.Nullable;

/** A version of a thing; written once, never changed. Its text is in {@link VersionPart}s. */
@Entity
@Table(name = "ITEM_VERSION", schema = "EK_CORE")
public class ItemVersion extends Stored {

    @Column(name = "ITEM_MODULE")
    private String itemModule;

    @Column(name = "ITEM_TYPE")
    private String itemType;

    @Column(name = "ITEM_ID")
    private String itemId;

    @Column(name = "NUMBER_OF_ITEM")
    private int number;

    @Column(name = "VERSION_NAME")
    private String name;

    private boolean frozen;

    @Column(name = "CONTENT_HASH")
    private String contentHash;

    @Column(name = "CORRECTS_ID")
    private @Nullable Long corrects;

    private String reason;

    @Column(name = "KEPT_BY")
    private @Nullable Long keptBy;

    @Column(name = "KEPT_AT")
    private Instant keptAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected ItemVersion() {}

    ItemVersion(ItemRef of, int number, String name, Content content, @Nullable PersonId keptBy, Instant now) {
        this.itemModule = of.module();
        this.itemType = of.type();
        this.itemId = of.id();
        this.number = number;
        this.name = name;
        this.contentHash = content.hash();
        this.reason = "";
        this.keptBy = keptBy == null ? null : keptBy.value();
        this.keptAt = now;
    }

    /** Keeps it for good. */
    ItemVersion frozen() {
        frozen = true;
        return this;
    }

    /** Puts right a former one. */
    ItemVersion correcting(ItemVersion former, String why) {
        corrects = former.id();
        reason = why;
        return frozen();
    }

    int number() {
        return number;
    }

    boolean isFrozen() {
        return frozen;
    }

    boolean says(Content content) {
        return contentHash.equals(content.hash());
    }

    boolean isOf(ItemRef thing) {
        return thing.equals(new ItemRef(itemModule, itemType, itemId));
    }

    VersionCard card() {
        return new VersionCard(
                new VersionId(id()),
                new ItemRef(itemModule, itemType, itemId),
                number,
                name,
                frozen,
                contentHash,
                corrects == null ? null : new VersionId(corrects),
                reason,
                keptBy == null ? null : new PersonId(keptBy),
                keptAt);
    }
}
